import { scaleLinear } from 'd3-scale';
import type { StageId } from '../../catalog/types';
import { addMonths, type Day } from '../../core/day';
import { BODY_TEXT, INK, QUIET_TEXT, RULE_LINE, STAGE_HUES } from '../look';
import { tickMonths, type Drawing } from './stage-roadmap';
import { element, round, shorten, svgRoot, svgText } from './svg';

/** A stage as scheduled; days are the first and the last that count. */
export interface ScheduleBar {
  readonly stage: StageId;
  readonly label: string;
  readonly from: Day;
  /** Null for a stage without end. */
  readonly to: Day | null;
  /** Milestones of the stage by their number in the table. */
  readonly milestones: readonly { readonly mark: string; readonly day: Day }[];
}

export interface ScheduleFigureInput {
  readonly start: Day;
  readonly bars: readonly ScheduleBar[];
  /** Gates with their short name, such as "Gate A". */
  readonly gates: readonly { readonly label: string; readonly day: Day }[];
  /** Words of a tick: month number and calendar month. */
  readonly tick: (month: number) => readonly [string, string];
  readonly alt: string;
}

const WIDTH = 680;
const LEFT = 132;
const RIGHT = 24;
const TOP = 30;
const ROW = 40;
const BAR = 14;
const AXIS = 40;
const DIAMOND = 4.5;
/** Numbers closer than this, in px, stand above and below the bar in turn. */
const NUMBER_ROOM = 14;
const DAYS_PER_MONTH = 365.2425 / 12;

/** Draws stages as bars, gates as lines and milestones as numbered marks over the months. Same input, same drawing. */
export function drawScheduleRoadmap(input: ScheduleFigureInput): Drawing {
  const { start, bars, gates } = input;
  const days = [
    ...bars.flatMap((bar) => [bar.from, bar.to ?? bar.from, ...bar.milestones.map(({ day }) => day)]),
    ...gates.map(({ day }) => day),
  ];
  const first = Math.min(start, ...days);
  const last = Math.max(start + 30, ...days);
  const x = scaleLinear()
    .domain([first, last + (last - first) * 0.03])
    .range([LEFT, WIDTH - RIGHT]);
  const bottom = TOP + bars.length * ROW;
  const height = bottom + AXIS;
  const space = { x, bottom };
  const parts = [
    ...axis(input, Math.max(1, Math.round((last - start) / DAYS_PER_MONTH)), space),
    ...gateLines(gates, space),
    ...bars.flatMap((bar, index) =>
      drawBar(bar, TOP + index * ROW, { x, lines: gates.map(({ day }) => x(day)) }),
    ),
  ];
  return { svg: svgRoot({ width: WIDTH, height, alt: input.alt }, parts), width: WIDTH, height };
}

type Scale = (day: number) => number;
interface Space {
  readonly x: Scale;
  readonly bottom: number;
}

/** Where bars are drawn, with the places of the lines of gates. */
interface Room {
  readonly x: Scale;
  readonly lines: readonly number[];
}

function axis({ start, tick }: ScheduleFigureInput, months: number, { x, bottom }: Space): string[] {
  return tickMonths(months).flatMap((month) => {
    const at = x(addMonths(start, month));
    const [first, second] = tick(month);
    return [
      line(at, [TOP, bottom + 4], { stroke: RULE_LINE, 'stroke-width': 0.75 }),
      label(first, { x: at, y: bottom + 17, size: 11, color: BODY_TEXT }),
      label(second, { x: at, y: bottom + 31, size: 10, color: QUIET_TEXT }),
    ];
  });
}

/** Names of gates that would touch stand on two levels. */
function gateLines(gates: ScheduleFigureInput['gates'], { x, bottom }: Space): string[] {
  let [lastEnd, raised] = [-Infinity, false];
  return gates.flatMap(({ label: name, day }) => {
    const at = x(day);
    const half = name.length * 3;
    raised = at - half < lastEnd && !raised;
    lastEnd = at + half + 4;
    return [
      line(at, [TOP - 6, bottom], { stroke: INK, 'stroke-width': 1.25, 'stroke-dasharray': '4 3' }),
      label(name, { x: Math.min(at, WIDTH - half), y: raised ? 9 : TOP - 10, size: 10, color: INK }),
    ];
  });
}

function drawBar(bar: ScheduleBar, top: number, room: Room): string[] {
  const { x } = room;
  const from = x(bar.from);
  const end = Math.max(from + 3, bar.to === null ? WIDTH - RIGHT : x(bar.to + 1));
  const y = top + (ROW - BAR) / 2;
  const middle = y + BAR / 2;
  const fill = STAGE_HUES[bar.stage];
  const arrow = `M${round(from)} ${y}H${round(end - 8)}L${round(end)} ${middle}L${round(end - 8)} ${y + BAR}H${round(from)}Z`;
  return [
    element(
      'text',
      { x: LEFT - 10, y: middle + 4, 'text-anchor': 'end', 'font-size': 12, 'font-weight': 600, fill: INK },
      [svgText(shorten(bar.label, 22))],
    ),
    bar.to === null
      ? element('path', { d: arrow, fill })
      : element('rect', { x: from, y, width: end - from, height: BAR, rx: 2, fill }),
    ...milestones(bar, middle, room),
  ];
}

/** A number beside the line of a gate is moved off it. */
function milestones(bar: ScheduleBar, middle: number, { x, lines }: Room): string[] {
  let [lastAt, below] = [-Infinity, false];
  return bar.milestones.flatMap(({ mark, day }) => {
    const at = x(day);
    below = at - lastAt < NUMBER_ROOM && !below;
    lastAt = at;
    const besideLine = lines.some((line) => Math.abs(line - at) < 6);
    const d = `M${round(at)} ${middle - DIAMOND}L${round(at + DIAMOND)} ${middle}L${round(at)} ${middle + DIAMOND}L${round(at - DIAMOND)} ${middle}Z`;
    return [
      element('path', { d, fill: '#FFFFFF', stroke: INK, 'stroke-width': 1.25 }),
      label(mark, {
        x: besideLine ? at + 8 : at,
        y: below ? middle + 17 : middle - 10,
        size: 10,
        color: BODY_TEXT,
      }),
    ];
  });
}

function line(
  x: number,
  [from, to]: readonly [number, number],
  look: Readonly<Record<string, string | number>>,
): string {
  return element('line', { x1: x, y1: from, x2: x, y2: to, ...look });
}

function label(text: string, at: { x: number; y: number; size: number; color: string }): string {
  const attributes = {
    ...{ x: at.x, y: at.y, 'text-anchor': 'middle', 'font-size': at.size, fill: at.color },
    // A white edge keeps the text readable where it crosses a line.
    ...{ stroke: '#FFFFFF', 'stroke-width': 3, 'paint-order': 'stroke' },
  };
  return element('text', attributes, [svgText(text)]);
}
