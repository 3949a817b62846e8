import type { Drawing } from './stage-roadmap';
import { moneyFrame, moneyKey, type MoneyFrame, type MoneyFrameInput } from './money-frame';
import { monthTick, monthX, type MonthPlot, type MonthTick } from './month-axis';
import { element, round, svgRoot } from './svg';
import { textWidth } from './text-width';

/** The account at the end of each month, in minor units of one currency. */
export interface CashSeries {
  readonly name: string;
  readonly position: ArrayLike<number>;
}

export interface CashCurveInput extends MoneyFrameInput {
  /** Drawn as a full line. */
  readonly main: CashSeries;
  /** Drawn dashed, behind it; null for none. */
  readonly other: CashSeries | null;
  /** Names of months by their place, such as the first of each year. */
  readonly ticks: readonly MonthTick[];
  /** Where the account is lowest, with what is written there. */
  readonly lowest: { readonly place: number; readonly label: string };
}

/** Lines that the key may need. */
const KEY_LINES = 2;

/**
 * The account month by month as steps, with the zero line, the months below zero filled, and the lowest point marked
 * and named. Same input, same drawing; names are escaped.
 */
export function drawCashCurve(input: CashCurveInput): Drawing {
  const { main, other, width, alt, dir } = input;
  const all = [...Array.from(main.position), ...(other ? Array.from(other.position) : [])];
  const range = { least: Math.min(0, ...all), most: Math.max(0, ...all), below: 2 + KEY_LINES };
  const frame = moneyFrame(input, range);
  const { bottom, line, height } = frame;
  const plot: Plot = { frame, width, dir, months: main.position.length };
  const dashed = { stroke: frame.colors.text, 'stroke-width': 1.4, 'stroke-dasharray': '5 3' };
  const full = { stroke: frame.colors.accent, 'stroke-width': 2.2 };
  const entries = [
    { label: main.name, mark: keyLine(frame, full) },
    ...(other ? [{ label: other.name, mark: keyLine(frame, dashed) }] : []),
  ];
  const parts = [
    ...frame.ground,
    ...input.ticks.flatMap((tick) => monthTick(tick, plot)),
    ...belowZero(main, plot),
    ...(other ? [steps(other, plot, dashed)] : []),
    steps(main, plot, full),
    ...lowestPoint(input, plot),
    ...moneyKey(entries, frame, bottom + line * 1.8).parts,
  ];
  return { svg: svgRoot({ width, height, alt, dir }, parts), width, height };
}

interface Plot extends MonthPlot {
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
}

type Paint = Readonly<Record<string, string | number>>;

function steps({ position }: CashSeries, plot: Plot, paint: Paint): string {
  const { frame, width, dir } = plot;
  const at = (x: number): number => (dir === 'rtl' ? width - x : x);
  const points = Array.from(position).flatMap((amount, place) => {
    const y = round(frame.y(amount));
    return [`${round(at(monthX(plot, place)))},${y}`, `${round(at(monthX(plot, place + 1)))},${y}`];
  });
  return element('polyline', {
    points: points.join(' '),
    fill: 'none',
    'stroke-linejoin': 'round',
    ...paint,
  });
}

function belowZero({ position }: CashSeries, plot: Plot): string[] {
  const { pen, danger, y } = plot.frame;
  return Array.from(position).flatMap((amount, place) => {
    if (amount >= 0) return [];
    const x = monthX(plot, place);
    const box = { x, y: y(0), width: monthX(plot, place + 1) - x, height: y(amount) - y(0) };
    return [pen.rect(box, { fill: danger, 'fill-opacity': 0.18 })];
  });
}

function lowestPoint({ main, lowest }: CashCurveInput, plot: Plot): string[] {
  const { pen, colors, danger, fontSize, left, right, y } = plot.frame;
  const amount = main.position[lowest.place] ?? 0;
  const color = amount < 0 ? danger : colors.ink;
  const x = (monthX(plot, lowest.place) + monthX(plot, lowest.place + 1)) / 2;
  const half = textWidth(lowest.label, fontSize) / 2;
  const middle = Math.min(Math.max(x, left + half + 2), right - half);
  const baseline = Math.max(y(amount) - fontSize * 0.8, fontSize * 1.2);
  const behind = {
    ...{ x: middle - half - 3, width: 2 * half + 6 },
    ...{ y: baseline - fontSize, height: fontSize * 1.3 },
  };
  return [
    // The line falls through where the words stand.
    pen.rect(behind, { fill: colors.paper, 'fill-opacity': 0.88 }),
    pen.circle({ x, y: y(amount), r: 4 }, { fill: color, stroke: colors.paper, 'stroke-width': 1.5 }),
    pen.text(lowest.label, {
      ...{
        x: middle,
        y: baseline,
        size: fontSize,
        color,
        bold: true,
        anchor: 'middle',
      },
    }),
  ];
}

function keyLine({ pen, fontSize }: MoneyFrame, paint: Paint) {
  return (x: number, y: number): string =>
    pen.line({ x1: x, x2: x + fontSize, y1: y + fontSize / 2, y2: y + fontSize / 2 }, paint);
}
