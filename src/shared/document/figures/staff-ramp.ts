import { ACCENT_SHADES } from '../../core/palette';
import { moneyFrame, moneyKey, type MoneyFrame, type MoneyFrameInput } from './money-frame';
import { monthTick, monthX, type MonthPlot, type MonthTick } from './month-axis';
import type { Drawing } from './stage-roadmap';
import { svgRoot } from './svg';
import { textWidth } from './text-width';

/** The team of a month, in full-time posts. */
export interface RampPoint {
  readonly posts: number;
  readonly filled: number;
}

export interface StaffRampInput extends MoneyFrameInput {
  readonly months: readonly RampPoint[];
  readonly ticks: readonly MonthTick[];
  /** What posts with and without a person are called. */
  readonly filled: string;
  readonly open: string;
  /** A month that is marked and named, such as the launch; null for none. */
  readonly mark: MonthTick | null;
}

/** Lines that the key may need. */
const KEY_LINES = 2;
const FILLS = { light: ACCENT_SHADES[5], dark: ACCENT_SHADES[4] } as const;

type Paint = Readonly<Record<string, string | number>>;

/**
 * The team as it grows: full-time posts of each month as steps, those with a person filled at the foot, those without
 * one as a dashed field above. Same input, same drawing; names are escaped.
 */
export function drawStaffRamp(input: StaffRampInput): Drawing {
  const { months, width, scheme, alt, dir } = input;
  const most = Math.max(1, ...months.map(({ posts }) => posts));
  const frame = moneyFrame(input, { least: 0, most, below: 2 + KEY_LINES });
  const { pen, colors, fontSize, bottom, line, height } = frame;
  const plot: MonthPlot = { frame, months: months.length };
  const teams = spans(months);
  const filled: Paint = { fill: FILLS[scheme] };
  const shade: Paint = { fill: colors.quiet, 'fill-opacity': 0.15 };
  const edge: Paint = { stroke: colors.text, 'stroke-width': 1.2, 'stroke-dasharray': '4 3' };
  const box = (paint: Paint) => (x: number, y: number) =>
    pen.rect({ x, y, width: fontSize, height: fontSize }, paint);
  const entries = [
    { label: input.filled, mark: box(filled) },
    { label: input.open, mark: box({ ...shade, ...edge }) },
  ];
  const parts = [
    ...frame.ground,
    ...input.ticks.flatMap((tick) => monthTick(tick, plot)),
    ...teams.flatMap((span, index) => [
      ...field(span, { from: 0, to: span.filled, paint: filled }, plot),
      ...field(span, { from: span.filled, to: span.posts, paint: shade }, plot),
      ...outline(span, { before: teams[index - 1] ?? NOBODY, edge }, plot),
    ]),
    ...(input.mark === null ? [] : marked(input.mark, plot)),
    ...moneyKey(entries, frame, bottom + line * 1.8).parts,
  ];
  return { svg: svgRoot({ width, height, alt, dir }, parts), width, height };
}

interface Span extends RampPoint {
  readonly start: number;
  readonly end: number;
}

/** Months one after the other with the same team. */
function spans(months: readonly RampPoint[]): readonly Span[] {
  const found: Span[] = [];
  months.forEach(({ posts, filled }, place) => {
    const last = found.at(-1);
    if (last?.posts === posts && last.filled === filled) {
      found[found.length - 1] = { ...last, end: place + 1 };
    } else found.push({ posts, filled, start: place, end: place + 1 });
  });
  return found;
}

function field(
  { start, end }: Span,
  { from, to, paint }: { readonly from: number; readonly to: number; readonly paint: Paint },
  plot: MonthPlot,
): string[] {
  if (to <= from) return [];
  const { pen, y } = plot.frame;
  const x = monthX(plot, start);
  return [pen.rect({ x, y: y(to), width: monthX(plot, end) - x, height: y(from) - y(to) }, paint)];
}

const NOBODY: RampPoint = { posts: 0, filled: 0 };

/** The edge of open posts: above them, and where their number changes. */
function outline(
  { posts, filled, start, end }: Span,
  { before, edge }: { readonly before: RampPoint; readonly edge: Paint },
  plot: MonthPlot,
): string[] {
  const { pen, y } = plot.frame;
  const [x1, x2] = [monthX(plot, start), monthX(plot, end)];
  const isOpen = posts > filled;
  const changes = (isOpen || before.posts > before.filled) && before.posts !== posts;
  return [
    ...(isOpen ? [pen.line({ x1, x2, y1: y(posts), y2: y(posts) }, edge)] : []),
    ...(changes ? [pen.line({ x1, x2: x1, y1: y(before.posts), y2: y(posts) }, edge)] : []),
  ];
}

/** A line through the plot with its name above. */
function marked({ place, label }: MonthTick, plot: MonthPlot): string[] {
  const { pen, colors, fontSize, left, right, top, bottom }: MoneyFrame = plot.frame;
  const x = monthX(plot, place);
  const half = textWidth(label, fontSize) / 2;
  return [
    pen.line(
      { x1: x, x2: x, y1: top - fontSize * 0.4, y2: bottom },
      { stroke: colors.ink, 'stroke-width': 1.4 },
    ),
    pen.text(label, {
      ...{ x: Math.min(Math.max(x, left + half), right - half), y: top - fontSize * 0.8 },
      ...{ size: fontSize, color: colors.ink, bold: true, anchor: 'middle' },
    }),
  ];
}
