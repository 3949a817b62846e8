import type { CSSProperties } from 'react';

/** Width of a letter of a label, about, px. */
const LETTER_PX = 7;
/** Clear of the arrows, which leave and reach a mark in a line of their own. */
const GAP = 10;

interface Mark {
  /** Where the mark of a task begins and ends, px from the start of the axis. */
  readonly start: number;
  readonly end: number;
  /** Length of the line behind it that shows its float, px. */
  readonly tail: number;
  /** Width of the axis, px. */
  readonly width: number;
}

interface LabelPlace {
  readonly style: Pick<CSSProperties, 'insetInlineStart' | 'insetInlineEnd'>;
  /** It stands on the line of the float. */
  readonly isOnLine: boolean;
}

/**
 * Where words go beside a mark: behind it and its line, else in front of it, where they have room. Where neither has,
 * words that are needed stand on the line or, without room there, on the roomier side; others are left out (null).
 */
export function labelPlace(
  text: string,
  { start, end, tail, width }: Mark,
  isNeeded: boolean,
): LabelPlace | null {
  const needed = text.length * LETTER_PX + GAP;
  const behind = (at: number) => ({ style: { insetInlineStart: at + GAP }, isOnLine: at < end + tail });
  const inFront = {
    style: { insetInlineEnd: `calc(100% - ${(start - GAP).toString()}px)` },
    isOnLine: false,
  };
  if (needed <= width - end - tail) return behind(end + tail);
  if (needed <= start) return inFront;
  if (!isNeeded) return null;
  const isRoomier = start > width - end && needed > width - end;
  return isRoomier ? inFront : behind(end);
}
