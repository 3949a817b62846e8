import { ACCENT, INK, QUIET_TEXT, RULE_LINE } from '../look';
import { box, hueOf, line, shape, words, type Space } from './timeline-space';
import type { TimelineFigureRow } from './timeline-types';

const PAPER = '#FFFFFF';

/** What a row shows in the chart: its baseline as a ghost, then its own mark. */
export function markOf(space: Space, row: TimelineFigureRow, top: number): string[] {
  return [...ghost(space, row, top), ...(isPlaced(row) ? ownMark(space, row, top) : [])];
}

/** Where the mark of a row begins and ends, and how far it reaches up and down from its middle. */
export interface Extent {
  readonly start: number;
  /** Null for work without an end. */
  readonly finish: number | null;
  readonly middle: number;
  readonly half: number;
  /** Above or below this place an arrow meets the mark near its beginning. */
  readonly entry: number;
  /** It is a diamond. */
  readonly point: boolean;
}

/** The place of the mark of a row whose upper edge is `top`; null when the sheet shows none. */
export function extentOf(space: Space, row: TimelineFigureRow, top: number): Extent | null {
  if (!isPlaced(row)) return null;
  const middle = middleOf(space, row, top);
  if (row.mark === 'milestone' || row.mark === 'gate') {
    const [at, half] = [dayMiddle(space, row.start), radiusOf(space, row)];
    return { start: at - half, finish: at + half, middle, half, entry: at, point: true };
  }
  const start = space.x(row.start);
  if (row.mark === 'ongoing') {
    return { start, finish: null, middle, half: tipOf(space) / 2, entry: start + 1, point: false };
  }
  const { width, half } = row.mark === 'summary' ? bracketSize(space, row) : barSize(space, row);
  return { start, finish: start + width, middle, half, entry: start + Math.min(4, width / 2), point: false };
}

type Placed = TimelineFigureRow & { readonly start: number };

function isPlaced(row: TimelineFigureRow): row is Placed {
  return row.start !== null && row.mark !== 'none';
}

function middleOf({ rowHeight }: Space, { ghost }: TimelineFigureRow, top: number): number {
  return top + rowHeight * (ghost === null ? 0.5 : 0.42);
}

function barSize(space: Space, { start, finish, critical }: Placed): { width: number; half: number } {
  const width = Math.max(2, space.x((finish ?? start) + 1) - space.x(start));
  return { width, half: space.rowHeight * (critical ? 0.28 : 0.22) };
}

function bracketSize(space: Space, { start, finish }: Placed): { width: number; half: number } {
  const width = Math.max(4, space.x((finish ?? start) + 1) - space.x(start));
  return { width, half: space.rowHeight * 0.2 };
}

function radiusOf({ rowHeight }: Space, { mark }: TimelineFigureRow): number {
  return mark === 'gate' ? Math.min(11, rowHeight * 0.5) : Math.min(7, rowHeight * 0.34);
}

function tipOf({ rowHeight }: Space): number {
  return Math.min(10, rowHeight * 0.6);
}

function ownMark(space: Space, row: Placed, top: number): string[] {
  const middle = middleOf(space, row, top);
  switch (row.mark) {
    case 'milestone':
    case 'gate':
      return diamond(space, row, { at: dayMiddle(space, row.start), middle });
    case 'ongoing':
      return beginning(space, row, middle);
    case 'summary':
      return bracket(space, row, middle);
    case 'bar':
      return bar(space, row, middle);
    case 'none':
      return [];
  }
}

function dayMiddle(space: Space, day: number): number {
  return space.x(day + 0.5);
}

/**
 * A critical task is a square bar with an ink edge and an ink line through it, any other a slimmer round one:
 * the critical path is seen without color. What is done is a light line, or the part of the line that is.
 */
function bar(space: Space, row: Placed, middle: number): string[] {
  const { width, half } = barSize(space, row);
  const height = 2 * half;
  const x = space.x(row.start);
  const at = { x, y: middle - height / 2, width, height };
  const done = (width * row.progress) / 100;
  const inner = { x, y: middle - height * 0.17, width: done, height: height * 0.34 };
  return [
    row.critical
      ? box(space, at, { fill: hueOf(row), stroke: INK, 'stroke-width': 1.4 })
      : box(space, at, { fill: hueOf(row), rx: Math.min(3, height / 2) }),
    ...(row.critical
      ? [line(space, { x1: x, y1: middle, x2: x + width, y2: middle }, { stroke: INK, 'stroke-width': 1.2 })]
      : []),
    ...(done > 1 ? [box(space, inner, { fill: PAPER, stroke: INK, 'stroke-width': 0.5 })] : []),
  ];
}

/** A bar with feet, as project plans have it; the feet carry an ink edge where a task inside is critical. */
function bracket(space: Space, row: Placed, middle: number): string[] {
  const x = space.x(row.start);
  const { width, half } = bracketSize(space, row);
  const end = x + width;
  const foot = Math.min(space.rowHeight * 0.4, (end - x) / 2);
  const done = ((end - x) * row.progress) / 100;
  const [top, low] = [middle - half, middle + half * 0.7];
  const outline: readonly (readonly [number, number])[] = [
    [x, top],
    [end, top],
    [end, low + half],
    [end - foot, low],
    [x + foot, low],
    [x, low + half],
  ];
  return [
    shape(space, outline, { fill: hueOf(row) }),
    ...(done > 1 ? [box(space, { x, y: top + 1, width: done, height: half * 0.6 }, { fill: PAPER })] : []),
  ];
}

function diamond(space: Space, row: Placed, { at, middle }: { at: number; middle: number }): string[] {
  const gate = row.mark === 'gate';
  const radius = radiusOf(space, row);
  const points = [
    [at, middle - radius],
    [at + radius, middle],
    [at, middle + radius],
    [at - radius, middle],
  ] as const;
  const done = row.progress === 100;
  const fill = gate ? INK : done ? PAPER : hueOf(row);
  const letter = { x: at, y: middle + radius * 0.38, size: radius * 1.05, color: PAPER, bold: true };
  return [
    shape(space, points, { fill, stroke: INK, 'stroke-width': row.critical || gate ? 1.6 : 0.8 }),
    ...(gate && row.letter !== '' ? [words(space, row.letter, { ...letter, anchor: 'middle' })] : []),
  ];
}

/** Work without an end has a beginning only: a flag and a short dotted line, never a bar of the stand-up. */
function beginning(space: Space, row: Placed, middle: number): string[] {
  const x = space.x(row.start);
  const height = tipOf(space);
  const end = Math.min(x + 3 * height, space.width - 6);
  const tip = [
    [x, middle - height / 2],
    [x + height, middle],
    [x, middle + height / 2],
  ] as const;
  const paint = { stroke: hueOf(row), 'stroke-width': 1.6, 'stroke-dasharray': '2 3' };
  return [
    ...(end > x + height ? [line(space, { x1: x + height, y1: middle, x2: end, y2: middle }, paint)] : []),
    shape(space, tip, { fill: PAPER, stroke: hueOf(row), 'stroke-width': 1.6 }),
  ];
}

/** Where it stood in the baseline: an outline under the row's own mark. */
function ghost(space: Space, row: TimelineFigureRow, top: number): string[] {
  if (row.ghost === null) return [];
  const paint = { fill: RULE_LINE, stroke: QUIET_TEXT, 'stroke-width': 0.6 };
  const y = top + space.rowHeight * 0.78;
  if (row.mark === 'milestone' || row.mark === 'gate' || row.mark === 'ongoing') {
    const [at, radius] = [dayMiddle(space, row.ghost.from), space.rowHeight * 0.17];
    const points = [
      [at, y - radius],
      [at + radius, y],
      [at, y + radius],
      [at - radius, y],
    ] as const;
    return [shape(space, points, { ...paint, fill: PAPER })];
  }
  const x = space.x(row.ghost.from);
  const width = Math.max(2, space.x(row.ghost.to + 1) - x);
  return [box(space, { x, y, width, height: space.rowHeight * 0.14 }, paint)];
}

/** Color of a line through all rows. */
export const LINE_COLORS = { today: ACCENT, status: QUIET_TEXT, target: INK } as const;
