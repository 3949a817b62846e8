import { useMemo, useState } from 'react';
import type { ShownRow } from './shown-rows';
import { NO_SLOTS, slotsFor } from './slots';
import { useWindow } from './use-window';

interface DrawnRow {
  readonly shown: ShownRow;
  readonly index: number;
  /** Which element it is drawn with. */
  readonly slot: number;
}

/** Rows to be drawn, in their order: those in view and the one with the focus, which would lose it otherwise. */
export function useDrawnRows(rows: readonly ShownRow[], focused: number): readonly DrawnRow[] {
  const first = useWindow((window) => window.first);
  const last = useWindow((window) => window.last);
  const [slots, setSlots] = useState(NO_SLOTS);
  const drawn = useMemo(
    () =>
      inView(rows.length, { first, last }, focused).flatMap((index) => {
        const shown = rows[index];
        return shown ? [{ shown, index }] : [];
      }),
    [rows, first, last, focused],
  );
  const now = slotsFor(
    slots,
    drawn.map(({ shown }) => shown.id),
  );
  if (now !== slots) setSlots(now);
  return drawn.map((row) => ({ ...row, slot: now.get(row.shown.id) ?? 0 }));
}

/** As their elements follow each other: none has to be moved when others come into view. */
export function inElementOrder(drawn: readonly DrawnRow[]): readonly DrawnRow[] {
  return drawn.toSorted((a, b) => a.slot - b.slot);
}

function inView(
  count: number,
  { first, last }: { readonly first: number; readonly last: number },
  focused: number,
): readonly number[] {
  const end = Math.min(count, last);
  const indices = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  if (focused < first) return [focused, ...indices];
  return focused >= end && focused < count ? [...indices, focused] : indices;
}
