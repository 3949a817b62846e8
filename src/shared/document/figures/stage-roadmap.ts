import { scaleLinear } from 'd3-scale';
import type { StageId } from '../../catalog/types';
import { BODY_TEXT, INK, QUIET_TEXT, RULE_LINE, STAGE_HUES } from '../look';
import { element, round, shorten, svgRoot, svgText } from './svg';

/** One bar: months counted from 0 at the start of the plan. */
export interface RoadmapBar {
  readonly stage: StageId;
  readonly label: string;
  readonly from: number;
  /** Null for a stage without end. */
  readonly to: number | null;
  /** Text in the bar, e.g. its months. */
  readonly note: string;
}

export interface RoadmapFigureInput {
  readonly bars: readonly RoadmapBar[];
  /** Planned length in months. */
  readonly months: number;
  /** Month in which the document was made, when it lies within the drawing. */
  readonly now: number | null;
  readonly nowLabel: string;
  /** Words of a tick: month number and calendar month. */
  readonly tick: (month: number) => readonly [string, string];
  readonly alt: string;
}

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 680;
const LEFT = 132;
const RIGHT = 16;
const TOP = 22;
const ROW = 32;
const BAR = 20;
const AXIS = 40;

/** Draws the stages as bars over the months of the plan. Same input, same drawing. */
export function drawStageRoadmap(input: RoadmapFigureInput): Drawing {
  const end = Math.max(1, input.months);
  const shown = end * 1.08;
  const x = scaleLinear()
    .domain([0, shown])
    .range([LEFT, WIDTH - RIGHT]);
  const bottom = TOP + input.bars.length * ROW;
  const height = bottom + AXIS;
  const parts = [
    ...axis(input, x, bottom),
    ...nowLine(input, x, bottom),
    ...input.bars.flatMap((bar, index) => drawBar(bar, TOP + index * ROW, { x, shown })),
  ];
  return { svg: svgRoot({ width: WIDTH, height, alt: input.alt }, parts), width: WIDTH, height };
}

type Scale = (month: number) => number;

/** Whole months that give four to nine ticks. */
export function tickMonths(months: number): readonly number[] {
  const step = [1, 2, 3, 6, 12, 24].find((candidate) => months / candidate <= 8) ?? 24;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
}

function axis(input: RoadmapFigureInput, x: Scale, bottom: number): string[] {
  return tickMonths(input.months).flatMap((month) => {
    const [first, second] = input.tick(month);
    const at = x(month);
    return [
      element('line', {
        x1: at,
        y1: TOP - 6,
        x2: at,
        y2: bottom + 4,
        stroke: RULE_LINE,
        'stroke-width': 0.75,
      }),
      label(first, { x: at, y: bottom + 17, size: 11, color: BODY_TEXT }),
      label(second, { x: at, y: bottom + 31, size: 10, color: QUIET_TEXT }),
    ];
  });
}

function drawBar(bar: RoadmapBar, top: number, space: { x: Scale; shown: number }): string[] {
  const { x, shown } = space;
  const from = x(Math.min(bar.from, shown));
  const to = bar.to === null ? x(shown) : x(Math.min(bar.to, shown));
  const end = Math.max(from + 3, to);
  const y = top + (ROW - BAR) / 2;
  const middle = y + BAR / 2;
  const fill = STAGE_HUES[bar.stage];
  const shape =
    bar.to === null
      ? element('path', {
          d: `M${round(from)} ${y}H${round(end - 9)}L${round(end)} ${middle}L${round(end - 9)} ${y + BAR}H${round(from)}Z`,
          fill,
        })
      : element('rect', { x: from, y, width: end - from, height: BAR, rx: 2, fill });
  return [
    element(
      'text',
      { x: LEFT - 10, y: middle + 4, 'text-anchor': 'end', 'font-size': 12, 'font-weight': 600, fill: INK },
      [svgText(shorten(bar.label, 22))],
    ),
    shape,
    ...noteBeside(bar.note, { from, end, baseline: middle + 4 }),
  ];
}

/** The note stands after the bar, or before it where the drawing ends; never on the hue, which is for marks only. */
function noteBeside(note: string, at: { from: number; end: number; baseline: number }): string[] {
  const width = note.length * 6;
  const after = at.end + 8;
  const before = at.from - 8;
  const fitsAfter = after + width <= WIDTH;
  if (!fitsAfter && before - width < LEFT) return [];
  const attributes = {
    x: fitsAfter ? after : before,
    y: at.baseline,
    'text-anchor': fitsAfter ? 'start' : 'end',
    'font-size': 11,
    fill: BODY_TEXT,
    // A white edge keeps the text readable where it crosses a line.
    stroke: '#FFFFFF',
    'stroke-width': 4,
    'paint-order': 'stroke',
  };
  return [element('text', attributes, [svgText(note)])];
}

function nowLine(input: RoadmapFigureInput, x: Scale, bottom: number): string[] {
  if (input.now === null) return [];
  const at = x(input.now);
  return [
    element('line', {
      x1: at,
      y1: TOP - 6,
      x2: at,
      y2: bottom + 2,
      stroke: INK,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
    label(input.nowLabel, { x: Math.min(at, WIDTH - 60), y: TOP - 10, size: 10, color: INK }),
  ];
}

function label(text: string, at: { x: number; y: number; size: number; color: string }): string {
  return element(
    'text',
    { x: at.x, y: at.y, 'text-anchor': 'middle', 'font-size': at.size, fill: at.color },
    [svgText(text)],
  );
}
