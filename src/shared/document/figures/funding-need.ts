import { ACCENT_SHADES } from '../../core/palette';
import type { Drawing } from './stage-roadmap';
import { moneyFrame, moneyKey, type KeyEntry, type MoneyFrame, type MoneyFrameInput } from './money-frame';
import { svgRoot } from './svg';
import { fitText } from './text-width';

/** What a year costs and what covers it, in minor units of one currency. */
export interface NeedYear {
  readonly label: string;
  readonly need: number;
  /** By how sure it is, surest first; one for each name of `states`. */
  readonly covered: readonly number[];
  readonly uncovered: number;
}

export interface FundingNeedInput extends MoneyFrameInput {
  readonly years: readonly NeedYear[];
  /** Names of how sure money is, surest first; at most four. */
  readonly states: readonly string[];
  readonly uncovered: string;
}

/** Surest is darkest on white paper and lightest on dark. */
const FILLS = {
  light: [ACCENT_SHADES[8], ACCENT_SHADES[5], ACCENT_SHADES[3], ACCENT_SHADES[1]],
  dark: [ACCENT_SHADES[2], ACCENT_SHADES[4], ACCENT_SHADES[6], ACCENT_SHADES[9]],
} as const;

/** Lines that the key may need. */
const KEY_LINES = 2;

/**
 * Funding against need: a column a year, from the surest money at the foot to what nobody pays, which is an open
 * dashed field; the need stands above. Same input, same drawing; names are escaped.
 */
export function drawFundingNeed(input: FundingNeedInput): Drawing {
  const { years, width, scheme, alt, dir } = input;
  const most = Math.max(1, ...years.map(({ need }) => need));
  const frame = moneyFrame(input, { least: 0, most, below: 2 + KEY_LINES });
  const { left, right, bottom, line, fontSize, pen, danger, colors } = frame;
  const fills = FILLS[scheme];
  const step = (right - left) / Math.max(1, years.length);
  const stroke = colors.text;
  const entries: KeyEntry[] = [
    ...input.states.map((label, index) => ({
      label,
      mark: (x: number, y: number) =>
        pen.rect(
          { x, y, width: fontSize, height: fontSize },
          { fill: fills[index] ?? colors.fill, stroke, 'stroke-width': 0.6 },
        ),
    })),
    {
      label: input.uncovered,
      mark: (x, y) => pen.rect({ x, y, width: fontSize, height: fontSize }, openField(danger)),
    },
  ];
  const parts = [
    ...frame.ground,
    ...years.flatMap((year, index) =>
      column(year, { x: left + index * step, step, fills, stroke, axis: input.axis }, frame),
    ),
    ...moneyKey(entries, frame, bottom + line * 1.8).parts,
  ];
  return { svg: svgRoot({ width, height: frame.height, alt, dir }, parts), width, height: frame.height };
}

function openField(danger: string) {
  return {
    fill: danger,
    'fill-opacity': 0.12,
    stroke: danger,
    'stroke-width': 1.4,
    'stroke-dasharray': '4 3',
  };
}

interface ColumnPlace {
  readonly x: number;
  readonly step: number;
  readonly fills: readonly string[];
  readonly stroke: string;
  readonly axis: MoneyFrameInput['axis'];
}

function column(
  { label, need, covered, uncovered }: NeedYear,
  { x, step, fills, stroke, axis }: ColumnPlace,
  { pen, colors, danger, fontSize, line, bottom, y }: MoneyFrame,
): string[] {
  const bar = Math.min(step * 0.6, fontSize * 7);
  const start = x + (step - bar) / 2;
  let sum = 0;
  const field = (amount: number, paint: Readonly<Record<string, string | number>>): string[] => {
    const [foot, head] = [y(sum), y(sum + amount)];
    sum += amount;
    if (amount <= 0) return [];
    return [pen.rect({ x: start, y: head, width: bar, height: Math.max(0.5, foot - head) }, paint)];
  };
  const fields = covered.flatMap((amount, index) =>
    field(amount, { fill: fills[index] ?? colors.fill, stroke, 'stroke-width': 0.6 }),
  );
  const middle = { x: x + step / 2, size: fontSize, anchor: 'middle' as const };
  const amount = axis(need);
  return [
    ...fields,
    ...field(uncovered, openField(danger)),
    pen.text(fitText(amount, fontSize, step - 2), {
      ...{ ...middle, y: y(need) - fontSize * 0.5, color: colors.ink, bold: true, full: amount },
    }),
    pen.text(fitText(label, fontSize, step - 2), {
      ...{ ...middle, y: bottom + line, color: colors.text, full: label },
    }),
  ];
}
