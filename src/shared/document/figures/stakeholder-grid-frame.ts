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
}

/** Scores from 4 on are high, so three of five columns are low. */
const LOW = 3 / 5;
/** Lines over and under the plot: the name of a quadrant and two for what to do in it. */
const BAND = 3.4;

/** Leaves room for the words around the plot. */
export function gridSpace({ width, height, fontSize }: StakeholderGridInput): GridSpace {
  const [edge, line] = [fontSize, fontSize * 1.3];
  const [x, y] = [edge + line * 2.4, BAND * line];
  const below = line * (2.8 + BAND + 1.4);
  return { plot: { x, y, width: width - x - edge, height: height - y - below }, edge, line };
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

/** What color and shape mean, under everything; narrower words where a line is too short for all. */
function legend(input: StakeholderGridInput, { edge, line }: GridSpace, { pen, colors }: Ink): string[] {
  const { fontSize, width, height } = input;
  const radius = fontSize * 0.42;
  const y = height - line * 0.55;
  const room = (width - 2 * edge) / GAP_CLASSES.length - 3 * radius - fontSize;
  let x = edge;
  return GAP_CLASSES.flatMap((gap) => {
    const words = input.legend[gap];
    const text = fitText(words, fontSize, room);
    const parts = [
      gapMark(pen, { x: x + radius, y: y - fontSize * 0.33, radius, gap }, colors),
      pen.text(text, { x: x + 3 * radius, y, size: fontSize, color: colors.text, full: words }),
    ];
    x += 3 * radius + textWidth(text, fontSize) + fontSize;
    return parts;
  });
}
