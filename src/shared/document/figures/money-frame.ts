import { scaleLinear } from 'd3-scale';
import { STATUS_COLORS } from '../../core/palette';
import { mapColors, penOf, type MapColors, type Pen, type Scheme } from './stakeholder-pen';
import { textWidth } from './text-width';

/** What every figure of money is drawn with. */
export interface MoneyFrameInput {
  readonly width: number;
  /** 11 for paper and screen; 18 for a projector. */
  readonly fontSize: number;
  readonly scheme: Scheme;
  readonly dir: 'ltr' | 'rtl';
  /** An amount in minor units as the axis shows it. */
  readonly axis: (amount: number) => string;
  readonly alt: string;
}

/** A sheet with an axis of money; the plot lies between its sides. */
export interface MoneyFrame {
  readonly pen: Pen;
  readonly colors: MapColors;
  readonly danger: string;
  readonly fontSize: number;
  readonly line: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of an amount on the sheet. */
  readonly y: (amount: number) => number;
  /** Paper, ticks and their amounts. */
  readonly ground: readonly string[];
}

/** Room for amounts above the plot, in lines. */
const HEAD = 2;

/** Lays out the axis of a figure whose amounts go from `least` (0 or below) to `most`. `below`: lines under the plot. */
export function moneyFrame(
  input: MoneyFrameInput,
  range: { readonly least: number; readonly most: number; readonly below: number },
): MoneyFrame & { readonly height: number } {
  const { width, fontSize, scheme, dir, axis } = input;
  const line = fontSize * 1.4;
  const pen = penOf({ width, dir });
  const colors = mapColors(scheme);
  const scale = scaleLinear()
    .domain([range.least, Math.max(range.most, range.least + 1)])
    .nice(4);
  const ticks = scale.ticks(4).filter((tick) => Number.isInteger(tick));
  const left = Math.max(...ticks.map((tick) => textWidth(axis(tick), fontSize))) + fontSize * 1.6;
  const [top, right] = [line * HEAD, width - fontSize];
  const bottom = top + Math.max(fontSize * 13, Math.min(width * 0.3, fontSize * 20));
  const height = bottom + range.below * line + fontSize * 0.5;
  const y = scale.range([bottom, top]);
  const ground = [
    pen.rect({ x: 0, y: 0, width, height }, { fill: colors.paper }),
    ...ticks.flatMap((tick) => [
      pen.line(
        { x1: left, x2: right, y1: y(tick), y2: y(tick) },
        tick === 0
          ? { stroke: colors.quiet, 'stroke-width': 1.2 }
          : { stroke: colors.rule, 'stroke-width': 0.6 },
      ),
      pen.text(axis(tick), {
        ...{ x: left - fontSize * 0.6, y: y(tick) + fontSize * 0.35 },
        ...{ size: fontSize, color: colors.quiet, anchor: 'end' },
      }),
    ]),
  ];
  const danger = STATUS_COLORS.danger[scheme];
  return { pen, colors, danger, fontSize, line, left, right, top, bottom, height, y, ground };
}

export interface KeyEntry {
  readonly label: string;
  /** Draws the mark in a box of one em whose top corner is there. */
  readonly mark: (x: number, y: number) => string;
}

/** The key below a figure, in as many lines as it needs; `top` is the top of its first line. */
export function moneyKey(
  entries: readonly KeyEntry[],
  { pen, colors, fontSize, line, left, right }: MoneyFrame,
  top: number,
): { readonly parts: readonly string[]; readonly lines: number } {
  let [x, row] = [left, 0];
  const parts = entries.flatMap(({ label, mark }) => {
    const room = fontSize * 1.6 + textWidth(label, fontSize);
    if (x > left && x + room > right) [x, row] = [left, row + 1];
    const y = top + row * line;
    const drawn = [
      mark(x, y),
      pen.text(label, { x: x + fontSize * 1.5, y: y + fontSize * 0.9, size: fontSize, color: colors.text }),
    ];
    x += room + fontSize * 1.5;
    return drawn;
  });
  return { parts, lines: row + 1 };
}
