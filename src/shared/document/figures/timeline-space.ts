import { scaleLinear } from 'd3-scale';
import { BODY_TEXT, STAGE_HUES } from '../look';
import { textDirection } from '../direction';
import { element, svgText } from './svg';
import { textWidth } from './text-width';
import type { TimelineFigureInput, TimelineFigureRow } from './timeline-types';

/** Measures of a sheet in CSS px. Positions count from the side where reading begins. */
export interface Space {
  readonly width: number;
  readonly rtl: boolean;
  readonly rowHeight: number;
  /** Font size of a row. */
  readonly size: number;
  /** Where the names, the two columns of dates and the chart begin. */
  readonly startColumn: number;
  readonly finishColumn: number;
  readonly chart: number;
  /** Upper edge of the axis and of the first row, lower edge of the last. */
  readonly axisTop: number;
  readonly rowsTop: number;
  readonly rowsBottom: number;
  /** Place of the beginning of a day; days outside the axis stand at its ends. */
  readonly x: (day: number) => number;
}

export const EDGE = 4;
export const HEAD_HEIGHT = 52;
export const AXIS_HEIGHT = 34;
/** Room of the dates in units of their size: at least, and between them. */
const DATE_EMS = 5;
const DATE_GAP = 0.9;
const NAME_SHARE = 0.29;

/** Lays the sheet out: names and dates first, the chart in the rest. */
export function spaceOf(input: TimelineFigureInput): Space {
  const { width, rowHeight, rows, from, to } = input;
  const size = Math.max(5, Math.min(11.5, rowHeight * 0.66));
  const { start, finish } = input.columns;
  const texts = [start, finish, ...rows.flatMap((row) => [row.startText, row.finishText])];
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, size)), DATE_EMS * size);
  const dates = widest + DATE_GAP * size;
  const names = Math.max(120, width * NAME_SHARE);
  const chart = EDGE + names + 2 * dates;
  const scale = scaleLinear()
    .domain([from, to + 1])
    .range([chart, width - EDGE])
    .clamp(true);
  const rowsTop = HEAD_HEIGHT + AXIS_HEIGHT;
  return {
    ...{ width, rtl: input.dir === 'rtl', rowHeight, size, chart, rowsTop },
    startColumn: EDGE + names,
    finishColumn: EDGE + names + dates,
    axisTop: HEAD_HEIGHT,
    rowsBottom: rowsTop + rows.length * rowHeight,
    x: (day) => scale(day),
  };
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A rectangle, mirrored where reading begins at the right. */
export function box(space: Space, at: Box, paint: Readonly<Record<string, string | number>>): string {
  return element('rect', { ...at, x: mirrored(space, at.x + (space.rtl ? at.width : 0)), ...paint });
}

export function line(
  space: Space,
  at: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number },
  paint: Readonly<Record<string, string | number>>,
): string {
  return element('line', { ...at, x1: mirrored(space, at.x1), x2: mirrored(space, at.x2), ...paint });
}

/** A closed shape through these points. */
export function shape(
  space: Space,
  points: readonly (readonly [x: number, y: number])[],
  paint: Readonly<Record<string, string | number>>,
): string {
  return element('polygon', { points: placed(space, points), ...paint });
}

/** An open line through these points. */
export function trail(
  space: Space,
  points: readonly (readonly [x: number, y: number])[],
  paint: Readonly<Record<string, string | number>>,
): string {
  return element('polyline', { points: placed(space, points), fill: 'none', ...paint });
}

function placed(space: Space, points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y]) => `${round(mirrored(space, x))},${round(y)}`).join(' ');
}

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The whole text when only its beginning is shown. */
  readonly full?: string;
  /** A white edge keeps it readable where it crosses lines. */
  readonly halo?: boolean;
}

/** A line of text. Right-to-left sheets set `direction` on the root, so that `start` is at the right there. */
export function words(space: Space, text: string, place: TextPlace): string {
  if (text === '') return '';
  const { x, y, size, color = BODY_TEXT, bold = false, anchor = 'start', full, halo = false } = place;
  const attributes = {
    x: mirrored(space, x),
    y,
    'font-size': size,
    fill: color,
    ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    ...(bold ? { 'font-weight': 600 } : {}),
    ...(halo ? { stroke: '#FFFFFF', 'stroke-width': 3, 'paint-order': 'stroke' } : {}),
  };
  const title = full === undefined || full === text ? [] : [element('title', {}, [svgText(full)])];
  return element('text', attributes, [svgText(isolated(space, text)), ...title]);
}

/** Marks around a text of the other direction keep its full stop and its ellipsis at its own end. */
function isolated({ rtl }: Space, text: string): string {
  const own = textDirection(text, rtl ? 'rtl' : 'ltr');
  return (own === 'rtl') === rtl ? text : `\u2068${text}\u2069`;
}

/** Color of the stage of a row. */
export function hueOf({ stage }: TimelineFigureRow): string {
  return stage === null ? BODY_TEXT : STAGE_HUES[stage];
}

function mirrored({ rtl, width }: Space, x: number): number {
  return rtl ? width - x : x;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
