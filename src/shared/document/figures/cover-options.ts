import { ACCENT_SHADES } from '../../core/palette';
import { moneyFrame, type MoneyFrame, type MoneyFrameInput } from './money-frame';
import type { Drawing } from './stage-roadmap';
import { svgRoot } from './svg';
import { fitText } from './text-width';

/** A way to cover the hours. */
export interface CoverOption {
  readonly name: string;
  /** Height of its column: minor units a year. */
  readonly cost: number;
  /** Written over the column and below its name. */
  readonly amount: string;
  readonly people: string;
  /** What of the cost is pay for being on call, and how it is written below the people; null where there is none. */
  readonly onCall: { readonly cost: number; readonly amount: string } | null;
  /** The one that is the plan. */
  readonly isChosen: boolean;
}

export interface CoverOptionsInput extends MoneyFrameInput {
  readonly options: readonly CoverOption[];
}

const FILLS = {
  light: { chosen: ACCENT_SHADES[7], other: ACCENT_SHADES[2], onCall: ACCENT_SHADES[4] },
  dark: { chosen: ACCENT_SHADES[3], other: ACCENT_SHADES[7], onCall: ACCENT_SHADES[5] },
} as const;

/**
 * What the ways to cover the hours cost a year, as columns side by side with the people they take; the chosen one is
 * darker, has a frame and a bold name. Pay for being on call is the top of its column. Same input, same drawing; names are escaped.
 */
export function drawCoverOptions(input: CoverOptionsInput): Drawing {
  const { options, width, scheme, alt, dir } = input;
  const most = Math.max(1, ...options.map(({ cost }) => cost));
  const below = options.some(({ onCall }) => onCall !== null) ? 3.6 : 2.6;
  const frame = moneyFrame(input, { least: 0, most, below });
  const step = (frame.right - frame.left) / Math.max(1, options.length);
  const parts = [
    ...frame.ground,
    ...options.flatMap((option, index) =>
      column(option, { x: frame.left + index * step, step, scheme }, frame),
    ),
  ];
  return { svg: svgRoot({ width, height: frame.height, alt, dir }, parts), width, height: frame.height };
}

interface Place extends Pick<MoneyFrameInput, 'scheme'> {
  readonly x: number;
  readonly step: number;
}

function column(
  { name, cost, amount, people, onCall, isChosen }: CoverOption,
  { x, step, scheme }: Place,
  { pen, colors, fontSize, line, bottom, y }: MoneyFrame,
): string[] {
  const bar = Math.min(step * 0.6, fontSize * 7);
  const box = { x: x + (step - bar) / 2, y: y(cost), width: bar, height: bottom - y(cost) };
  const edge = isChosen
    ? { stroke: colors.ink, 'stroke-width': 1.8 }
    : { stroke: colors.text, 'stroke-width': 0.6 };
  const top = onCall === null ? [] : [{ ...box, height: y(cost - onCall.cost) - y(cost) }];
  const text = (
    content: string,
    at: number,
    look: { readonly color: string; readonly bold?: boolean },
  ): string =>
    pen.text(fitText(content, fontSize, step - 2), {
      ...{ x: x + step / 2, y: at, size: fontSize, anchor: 'middle', full: content },
      ...look,
    });
  return [
    ...(cost > 0 ? [pen.rect(box, { fill: FILLS[scheme][isChosen ? 'chosen' : 'other'], ...edge })] : []),
    ...top.map((part) => pen.rect(part, { fill: FILLS[scheme].onCall, ...edge })),
    text(amount, y(cost) - fontSize * 0.5, { color: colors.ink, bold: true }),
    text(name, bottom + line, { color: colors.text, bold: isChosen }),
    text(people, bottom + line * 2, { color: colors.quiet }),
    ...(onCall === null ? [] : [text(onCall.amount, bottom + line * 3, { color: colors.quiet })]),
  ];
}
