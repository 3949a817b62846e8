import { layOutGrid, type Box, type GridCluster, type GridMark } from './grid-layout';
import { gridFrame, gridSpace } from './stakeholder-grid-frame';
import type { GridFigureEntry, StakeholderGridInput } from './stakeholder-grid-types';
import { gapMark, mapColors, penOf, type MapColors, type Pen } from './stakeholder-pen';
import type { Drawing } from './stage-roadmap';
import { element, svgRoot, svgText } from './svg';
import { fitText, textWidth } from './text-width';
import { wrapText } from './text-wrap';

export interface StakeholderGridDrawing extends Drawing {
  readonly marks: readonly GridMark[];
  /** Who stands behind each "12 more", so that a screen can open it. */
  readonly clusters: readonly GridCluster[];
  /** Where the scores lie on the drawing. */
  readonly plot: Box;
}

/**
 * The power and interest grid: influence upwards, interest to the end, a quadrant from 4 on. Same input, same
 * drawing; names of the plan are escaped.
 */
export function drawStakeholderGrid(input: StakeholderGridInput): StakeholderGridDrawing {
  const { entries, keep, width, fontSize, scheme, dir, alt } = input;
  const colors = mapColors(scheme);
  const pen = penOf({ width, dir });
  const space = gridSpace(input);
  const tagRoom = space.key.length > 0 ? tagRoomOf(entries, fontSize) : 0;
  const { marks, clusters, radius, lineHeight } = layOutGrid(entries, {
    ...{ plot: space.plot, fontSize, tagRoom },
    ...(keep === undefined ? {} : { keep }),
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ink = { pen, colors, fontSize, lineHeight, radius, tagRoom };
  const below = input.listOf === null ? [] : clusterLines(input, clusters, byId);
  const height = input.height + (below.length > 0 ? (below.length + 0.7) * lineHeight : 0);
  const parts = [
    pen.rect({ x: 0, y: 0, width, height }, { fill: colors.paper }),
    ...gridFrame(input, space, { pen, colors }),
    ...marks.flatMap((mark) => {
      const entry = byId.get(mark.id);
      return entry ? [drawMark(entry, mark, ink)] : [];
    }),
    ...clusters.map((cluster) => drawCluster(cluster, input.more(cluster.ids.length), ink)),
    ...below.map(({ text, bold }, index) =>
      pen.text(text, {
        ...{ x: space.edge, y: input.height + (index + 1) * lineHeight, size: fontSize },
        ...{ color: bold ? colors.ink : colors.text, bold },
      }),
    ),
  ];
  const svg = svgRoot({ width, height, alt, dir }, parts);
  return { svg, width, height, marks, clusters, plot: space.plot };
}

interface Ink {
  readonly pen: Pen;
  readonly colors: MapColors;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly radius: number;
  readonly tagRoom: number;
}

/** Letters before a name are smaller than the name. */
const TAG_SIZE = 0.85;

/** Room for the widest letters and a gap; 0 where nobody has any. */
function tagRoomOf(entries: readonly GridFigureEntry[], fontSize: number): number {
  const widest = Math.max(0, ...entries.map(({ tag }) => textWidth(tag, fontSize * TAG_SIZE)));
  return widest === 0 ? 0 : widest + fontSize * 0.4;
}

function drawMark(
  entry: GridFigureEntry,
  mark: GridMark,
  { pen, colors, fontSize, lineHeight, radius, tagRoom }: Ink,
): string {
  const { label, leader, x, y } = mark;
  const anchor = label.atEnd ? ('end' as const) : ('start' as const);
  const full = entry.note === '' ? entry.name : `${entry.name}: ${entry.note}`;
  return element('g', {}, [
    element('title', {}, [svgText(full)]),
    ...(leader === null
      ? []
      : [
          pen.line(
            { x1: leader.x1, y1: leader.y, x2: leader.x2, y2: leader.y },
            { stroke: colors.quiet, 'stroke-width': 0.75 },
          ),
        ]),
    gapMark(pen, { x, y, radius, gap: entry.gap }, colors),
    ...label.lines.map((line, index) =>
      pen.text(line, {
        ...{ x: label.x + (label.atEnd ? label.width : 0), y: label.y + lineHeight * (index + 0.73) },
        ...{ size: fontSize, color: colors.text, anchor },
      }),
    ),
    ...(tagRoom > 0 && entry.tag !== ''
      ? [
          pen.text(entry.tag, {
            ...{ x: label.atEnd ? label.x + label.width + tagRoom : label.x - tagRoom, anchor },
            ...{ y: label.y + lineHeight * 0.73, size: fontSize * TAG_SIZE, color: colors.quiet },
          }),
        ]
      : []),
  ]);
}

/** The line of those there is no room for; two rings say that it stands for several. */
function drawCluster(
  { box }: GridCluster,
  words: string,
  { pen, colors, fontSize, lineHeight, radius }: Ink,
): string {
  const y = box.y + lineHeight / 2;
  const ring = { fill: 'none', stroke: colors.accent, 'stroke-width': 1.25 };
  const start = box.x + 3 * radius + fontSize * 0.35;
  const text = fitText(words, fontSize, box.x + box.width - start);
  return element('g', {}, [
    pen.circle({ x: box.x + radius, y, r: radius * 0.8 }, ring),
    pen.circle({ x: box.x + radius * 2, y, r: radius * 0.8 }, ring),
    pen.text(text, {
      ...{
        x: start,
        y: box.y + lineHeight * 0.73,
        size: fontSize,
        color: colors.ink,
        bold: true,
        full: words,
      },
    }),
  ]);
}

/** Names behind each cluster, from the highest scores down, in lines of the width of the drawing. */
function clusterLines(
  { width, fontSize, listOf }: StakeholderGridInput,
  clusters: readonly GridCluster[],
  byId: ReadonlyMap<string, GridFigureEntry>,
): readonly { readonly text: string; readonly bold: boolean }[] {
  const order = clusters.toSorted(
    (one, other) => other.influence - one.influence || other.interest - one.interest,
  );
  const room = width - 2 * fontSize;
  return order.flatMap(({ influence, interest, ids }) => [
    { text: listOf?.(influence, interest) ?? '', bold: true },
    ...namesInLines(
      ids.map((id) => byId.get(id)?.name ?? id),
      { size: fontSize, room },
    ).map((text) => ({ text, bold: false })),
  ]);
}

/** Names with semicolons between, since names have commas, never broken unless one is wider than a line. */
function namesInLines(
  names: readonly string[],
  { size, room }: { readonly size: number; readonly room: number },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  names.forEach((name, index) => {
    const piece = index < names.length - 1 ? `${name};` : name;
    const joined = line === '' ? piece : `${line} ${piece}`;
    if (textWidth(joined, size) <= room) {
      line = joined;
      return;
    }
    if (line !== '') lines.push(line);
    const wrapped = wrapText(piece, { size, room, most: 4 });
    lines.push(...wrapped.slice(0, -1));
    line = wrapped.at(-1) ?? '';
  });
  return line === '' ? lines : [...lines, line];
}
