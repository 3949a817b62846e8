import type { Quadrant } from '../../catalog/stakeholder-types';
import type { Box } from './grid-layout';
import type { StakeholderGridInput } from './stakeholder-grid-types';
import { GAP_CLASSES, gapMark, type MapColors, type Pen } from './stakeholder-pen';
import { fitText, textWidth } from './text-width';
import { wrapText } from './text-wrap';

/** Measures of the map in px, from the side where reading begins. */
export interface GridSpace {
  readonly plot: Box;
  readonly edge: number;
  /** Height of a line of text. */
  readonly line: number;
  /** Lines that say what the letters before names mean; none: no letters, since there is no room for both. */
  readonly key: readonly string[];
}

/** Scores from 4 on are high, so three of five columns are low. */
const LOW = 3 / 5;
/** Lines over and under the plot: the name of a quadrant and two for what to do in it. */
const BAND = 3.4;

/** A plot with room for letters before names: its width in sizes of the font, its height in lines. */
const LEAST = { width: 50, height: 10 };

/** Leaves room for the words around the plot. */
export function gridSpace(input: StakeholderGridInput): GridSpace {
  const { width, height, fontSize, key } = input;
  const [edge, line] = [fontSize, fontSize * 1.3];
  const [x, y] = [edge + line * 2.4, BAND * line];
  const below = line * (2.8 + BAND + 0.4 + GAP_CLASSES.length / legendColumns(input));
  const plot = { x, y, width: width - x - edge, height: height - y - below };
  const lines = wrapText(key, { size: fontSize, room: width - 2 * edge, most: 3 });
  const high = plot.height - lines.length * line;
  const isRoomy = plot.width >= LEAST.width * fontSize && high >= LEAST.height * line;
  return isRoomy
    ? { plot: { ...plot, height: high }, edge, line, key: lines }
    : { plot, edge, line, key: [] };
}

interface Ink {
  readonly pen: Pen;
  readonly colors: MapColors;
}

/** Quadrants with their words, lines between the scores, both axes and the legend. */
export function gridFrame(input: StakeholderGridInput, space: GridSpace, ink: Ink): readonly string[] {
  return [...quadrants(input, space, ink), ...axes(input, space, ink), ...legend(input, space, ink)];
}

/** Part of the plot a quadrant takes. */
function quadrantBox({ x, y, width, height }: Box, quadrant: Quadrant): Box {
  const right = quadrant === 'manage' || quadrant === 'inform';
  const top = quadrant === 'manage' || quadrant === 'satisfy';
  const [low, high] = [LOW, 1 - LOW];
  return {
    x: right ? x + width * low : x,
    y: top ? y : y + height * high,
    width: width * (right ? high : low),
    height: height * (top ? high : low),
  };
}

function quadrants(input: StakeholderGridInput, { plot, line }: GridSpace, { pen, colors }: Ink): string[] {
  const { fontSize } = input;
  return (['satisfy', 'manage', 'watch', 'inform'] as const).flatMap((quadrant) => {
    const box = quadrantBox(plot, quadrant);
    const top = quadrant === 'satisfy' || quadrant === 'manage';
    const { name, does } = input.quadrants[quadrant];
    const room = box.width - fontSize;
    const first = top ? line : plot.y + plot.height + line * 3.2;
    return [
      pen.rect(box, { fill: quadrant === 'manage' ? colors.accentFill : colors.fill }),
      pen.text(fitText(name, fontSize * 1.08, room), {
        ...{ x: box.x, y: first, size: fontSize * 1.08, color: colors.ink, bold: true, full: name },
      }),
      ...wrapText(does, { size: fontSize * 0.92, room, most: 2 }).map((text, index) =>
        pen.text(text, {
          ...{ x: box.x, y: first + line * (0.95 + index * 0.9), size: fontSize * 0.92, color: colors.quiet },
          ...{ full: index === 0 ? does : text },
        }),
      ),
    ];
  });
}

function axes(input: StakeholderGridInput, { plot, edge, line }: GridSpace, { pen, colors }: Ink): string[] {
  const { fontSize } = input;
  const [wide, high] = [plot.width / 5, plot.height / 5];
  const bottom = plot.y + plot.height;
  const edgeOf = (step: number) =>
    step === 3
      ? { stroke: colors.quiet, 'stroke-width': 1.5 }
      : {
          stroke: colors.rule,
          'stroke-width': 0.75,
          ...(step % 5 === 0 ? {} : { 'stroke-dasharray': '2 3' }),
        };
  const number = { size: fontSize, color: colors.text, anchor: 'middle' as const };
  return [
    ...[0, 1, 2, 3, 4, 5].flatMap((step) => {
      const [x, y] = [plot.x + step * wide, bottom - step * high];
      return [
        pen.line({ x1: x, y1: plot.y, x2: x, y2: bottom }, edgeOf(step)),
        pen.line({ x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y }, edgeOf(step)),
      ];
    }),
    ...[1, 2, 3, 4, 5].flatMap((score) => [
      pen.text(String(score), { ...number, x: plot.x + (score - 0.5) * wide, y: bottom + line }),
      pen.text(String(score), {
        ...number,
        ...{ x: plot.x - line * 0.6, y: bottom - (score - 0.5) * high + fontSize * 0.35 },
      }),
    ]),
    pen.upright(input.axes.influence, {
      ...{
        x: edge + fontSize * 0.6,
        y: plot.y + plot.height / 2,
        size: fontSize,
        color: colors.ink,
        bold: true,
      },
    }),
    pen.text(input.axes.interest, {
      ...{ x: plot.x + plot.width / 2, y: bottom + line * 2.05, size: fontSize, color: colors.ink },
      ...{ bold: true, anchor: 'middle' },
    }),
  ];
}

/** Marks side by side in a line of the legend: all, or half of them. */
function legendColumns({ fontSize, width, legend: words }: StakeholderGridInput): number {
  const beside = (3 * 0.42 + 1) * fontSize;
  const all = GAP_CLASSES.reduce((sum, gap) => sum + beside + textWidth(words[gap], fontSize), 0);
  return all <= width - 2 * fontSize ? GAP_CLASSES.length : GAP_CLASSES.length / 2;
}

/** What color and shape mean, under everything; in two lines where one is too short for all words. */
function legend(input: StakeholderGridInput, { edge, line, key }: GridSpace, { pen, colors }: Ink): string[] {
  const { fontSize, width, height } = input;
  const radius = fontSize * 0.42;
  const y = height - line * 0.55;
  const columns = legendColumns(input);
  const isOneLine = columns === GAP_CLASSES.length;
  const room = isOneLine ? width : (width - 2 * edge) / columns - 3 * radius - fontSize;
  const rows = GAP_CLASSES.length / columns;
  let x = edge;
  const letters = key.map((text, index) =>
    pen.text(text, {
      ...{ x: edge, y: y - (rows - 1 + key.length - index) * line, size: fontSize, color: colors.text },
    }),
  );
  const marks = GAP_CLASSES.flatMap((gap, index) => {
    if (index % columns === 0) x = edge;
    const base = y - (rows - 1 - Math.floor(index / columns)) * line;
    const words = input.legend[gap];
    const text = fitText(words, fontSize, room);
    const parts = [
      gapMark(pen, { x: x + radius, y: base - fontSize * 0.33, radius, gap }, colors),
      pen.text(text, { x: x + 3 * radius, y: base, size: fontSize, color: colors.text, full: words }),
    ];
    x += 3 * radius + textWidth(text, fontSize) + fontSize;
    return parts;
  });
  return [...letters, ...marks];
}
