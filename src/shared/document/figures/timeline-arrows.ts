import type { LinkType } from '../../schedule';
import { INK, QUIET_TEXT } from '../look';
import { extentOf, type Extent } from './timeline-marks';
import { EDGE, shape, trail, type Space } from './timeline-space';
import type { LinkLine, TimelineFigureInput } from './timeline-types';

type Point = readonly [x: number, y: number];

/** A mark and the two edges of its row. */
interface Place extends Extent {
  readonly top: number;
  readonly bottom: number;
}

/** How far an arrow leaves a mark before it turns, px. */
const STUB = 5;
/** An arrow that begins this little before the end of a bar may leave it from below, px. */
const NEAR = 6;
/** A critical arrow is heavier in its line and its head, so that print without color tells it too. */
const PLAIN = { color: QUIET_TEXT, weight: 0.7, head: 4 } as const;
const CRITICAL = { color: INK, weight: 1.5, head: 5.5 } as const;

/** An arrow with square corners for every dependency of the sheet; the critical ones lie above the others. */
export function arrowsOf(space: Space, { rows, links }: TimelineFigureInput): string[] {
  const places = new Map<string, Place>();
  rows.forEach((row, index) => {
    const top = space.rowsTop + index * space.rowHeight;
    const extent = extentOf(space, row, top);
    if (extent) places.set(row.id, { ...extent, top, bottom: top + space.rowHeight });
  });
  return links
    .toSorted((a, b) => Number(a.critical) - Number(b.critical))
    .flatMap((link) => {
      const [from, to] = [places.get(link.from), places.get(link.to)];
      const inChart = ([x, y]: Point): Point => [
        Math.min(Math.max(x, space.chart - 3), space.width - EDGE),
        y,
      ];
      return from && to ? arrow(space, routeOf(link.type, from, to).map(inChart), link) : [];
    });
}

/** One arrow along these points; its head lies at the last. */
export function arrow(
  space: Space,
  points: readonly Point[],
  { critical }: Pick<LinkLine, 'critical'>,
): string[] {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return [];
  const { color, weight, head } = critical ? CRITICAL : PLAIN;
  const long = Math.min(head, Math.max(2.5, space.rowHeight * 0.3));
  const [dx, dy] = [Math.sign(tip[0] - before[0]), Math.sign(tip[1] - before[1])];
  const neck: Point = [tip[0] - dx * long, tip[1] - dy * long];
  const [wide, line] = [long * 0.45, { stroke: color, 'stroke-width': weight }];
  return [
    trail(space, [...points.slice(0, -1), neck], line),
    shape(
      space,
      [tip, [neck[0] + dy * wide, neck[1] + dx * wide], [neck[0] - dy * wide, neck[1] - dx * wide]],
      { fill: color },
    ),
  ];
}

/** The corners of an arrow, as its type says: out of the end or the beginning of one mark, into that of the other. */
function routeOf(type: LinkType, from: Place, to: Place): readonly Point[] {
  const [leaves, enters] = [from.finish, to.finish];
  switch (type) {
    case 'FS':
      return leaves === null ? [] : finishToStart({ ...from, finish: leaves }, to);
    case 'SS': {
      const turn = Math.min(from.start, to.start) - STUB - 2;
      return around([from.start, from.middle], turn, [to.start, to.middle]);
    }
    case 'FF':
      if (leaves === null || enters === null) return [];
      return around([leaves, from.middle], Math.max(leaves, enters) + STUB + 2, [enters, to.middle]);
    case 'SF': {
      if (enters === null) return [];
      const [out, into, gap] = [from.start - STUB, enters + STUB + 2, gapOf(from, to)];
      return [
        ...([
          [from.start, from.middle],
          [out, from.middle],
          [out, gap],
          [into, gap],
        ] as const),
        ...([
          [into, to.middle],
          [enters, to.middle],
        ] as const),
      ];
    }
  }
}

/** Out of the side of one mark, up or down at `turn`, into the side of the other. */
function around(leaves: Point, turn: number, enters: Point): readonly Point[] {
  return [leaves, [turn, leaves[1]], [turn, enters[1]], enters];
}

/** With room it runs into the side of the later mark, without into its upper or lower edge. */
function finishToStart(from: Place & { readonly finish: number }, to: Place): readonly Point[] {
  const { finish, middle } = from;
  const down = to.middle > middle;
  if (to.start >= finish + 2 * STUB + 1)
    return around([finish, middle], finish + STUB, [to.start, to.middle]);
  const edge = down ? to.middle - to.half : to.middle + to.half;
  const at = to.entry;
  const gap = gapOf(from, to);
  if (at >= finish)
    return [
      [finish, middle],
      [at, middle],
      [at, edge],
    ];
  if (at >= finish - NEAR || (from.point && at >= from.start)) {
    const under = down ? middle + from.half : middle - from.half;
    return from.point
      ? [
          [from.entry, under],
          [from.entry, gap],
          [at, gap],
          [at, edge],
        ]
      : [
          [at, under],
          [at, edge],
        ];
  }
  const out = finish + STUB;
  return [
    [finish, middle],
    [out, middle],
    [out, gap],
    [at, gap],
    [at, edge],
  ];
}

/** The edge of the row that the arrow crosses first. */
function gapOf(from: Place, to: Place): number {
  return to.middle > from.middle ? from.bottom : from.top;
}
