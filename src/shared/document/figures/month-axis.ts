import type { MoneyFrame } from './money-frame';
import { textWidth } from './text-width';

/** The plot of a figure whose months lie side by side. */
export interface MonthPlot {
  readonly frame: MoneyFrame;
  readonly months: number;
}

/** Name of a month by its place, such as the first of a year. */
export interface MonthTick {
  readonly place: number;
  readonly label: string;
}

/** Start of a month, from the side where reading begins. */
export function monthX({ frame: { left, right }, months }: MonthPlot, place: number): number {
  return left + ((right - left) * place) / Math.max(1, months);
}

/** A thin line at the start of a month, with its name below where there is room. */
export function monthTick({ place, label }: MonthTick, plot: MonthPlot): string[] {
  const { pen, colors, fontSize, line, top, bottom, right } = plot.frame;
  const x = monthX(plot, place);
  const hasRoom = x + textWidth(label, fontSize) <= right + fontSize;
  return [
    pen.line({ x1: x, x2: x, y1: top, y2: bottom + 4 }, { stroke: colors.rule, 'stroke-width': 0.6 }),
    hasRoom ? pen.text(label, { x: x + 2, y: bottom + line, size: fontSize, color: colors.quiet }) : '',
  ];
}
