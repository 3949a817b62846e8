import { BODY_TEXT, HEADER_FILL, INK, QUIET_TEXT, RULE_LINE } from '../look';
import type { FreeRun } from '../../timeline';
import { fitText, textWidth } from './text-width';
import { LINE_COLORS, markOf } from './timeline-marks';
import { AXIS_HEIGHT, box, EDGE, hueOf, line, words, type Space } from './timeline-space';
import type { AxisSpan, DayLine, TimelineFigureInput, TimelineFigureRow } from './timeline-types';

const INDENT = 0.9;
const MONTH_SIZE = 9.5;
const THIN = { stroke: RULE_LINE, 'stroke-width': 0.5 };

/** Title, the facts that count, and the TLP label. */
export function headOf(space: Space, { title, facts, tlp }: TimelineFigureInput): string[] {
  const label = textWidth(tlp.text, 12) + 16;
  const room = space.width - label - 24;
  const mark = { x: space.width - EDGE - label, y: 2, width: label, height: 20 };
  const text = facts.map((fact) => `\u2068${fact}\u2069`).join('  ·  ');
  return [
    words(space, fitText(title, 19, room), { x: EDGE, y: 18, size: 19, bold: true, color: INK, full: title }),
    words(space, fitText(text, 12, space.width - 2 * EDGE), { x: EDGE, y: 38, size: 12, full: text }),
    box(space, mark, { fill: tlp.background }),
    words(space, tlp.text, {
      ...{ x: mark.x + label / 2, y: 16.5, size: 12, color: tlp.foreground },
      ...{ bold: true, anchor: 'middle' },
    }),
  ];
}

/** Years and months over the chart, titles over the columns, and the lines they stand for. */
export function axisOf(space: Space, input: TimelineFigureInput): string[] {
  const { axisTop, rowsTop, rowsBottom } = space;
  const head = { x: 0, y: axisTop, width: space.width, height: AXIS_HEIGHT };
  const { task, start, finish } = input.columns;
  const title = (text: string, x: number): string =>
    words(space, text, { x, y: rowsTop - 6, size: Math.min(10, space.size), bold: true, color: INK });
  // One month whose name does not fit makes numbers of all, so that names and numbers do not mix.
  const short = input.months
    .slice(1, -1)
    .some(({ from, to, label }) => textWidth(label, MONTH_SIZE) > space.x(to) - space.x(from) - 3);
  return [
    box(space, head, { fill: HEADER_FILL }),
    title(task, EDGE + 4),
    title(start, space.startColumn),
    title(finish, space.finishColumn),
    ...input.months.flatMap((span) => [
      line(space, { ...upright(space.x(span.from)), y1: axisTop + 17, y2: rowsBottom }, THIN),
      spanLabel(space, span, { y: rowsTop - 6, size: MONTH_SIZE, bold: false, short }),
    ]),
    ...input.years.flatMap((span) => [
      line(
        space,
        { ...upright(space.x(span.from)), y1: axisTop, y2: rowsBottom },
        { ...THIN, 'stroke-width': 1 },
      ),
      spanLabel(space, span, { y: axisTop + 13, size: 11, bold: true, short: false }),
    ]),
    line(space, { x1: 0, y1: rowsTop, x2: space.width, y2: rowsTop }, { ...THIN, 'stroke-width': 1 }),
  ];
}

function spanLabel(
  space: Space,
  { from, to, label, narrow }: AxisSpan,
  { short, ...how }: { y: number; size: number; bold: boolean; short: boolean },
): string {
  const [x, end] = [space.x(from), space.x(to)];
  const text = short ? narrow : label;
  // A label that does not fit is left out: half a month's name says nothing.
  if (textWidth(text, how.size) > end - x - 3) return '';
  return words(space, text, { ...how, x: (x + end) / 2, anchor: 'middle', color: BODY_TEXT });
}

/** Band, name and dates of one row; its mark comes after the arrows. */
export function rowOf(space: Space, row: TimelineFigureRow, index: number): string[] {
  const { rowHeight, size, startColumn, finishColumn } = space;
  const top = space.rowsTop + index * rowHeight;
  const baseline = top + rowHeight / 2 + size * 0.34;
  const strong = row.mark === 'summary' || row.mark === 'gate' || row.level === 0;
  const code = EDGE + 4 + row.level * INDENT * size;
  const name = code + Math.max(textWidth(`${row.wbs} `, size), size * 1.5) + 3;
  const shown = fitText(row.name, strong ? size * 1.04 : size, startColumn - name - 6);
  const date = (text: string, x: number): string => words(space, text, { x, y: baseline, size: size * 0.95 });
  return [
    ...(row.level === 0 ? [band(space, top)] : []),
    box(space, { x: 0, y: top, width: 3, height: rowHeight }, { fill: hueOf(row) }),
    words(space, row.wbs, { x: code, y: baseline, size, color: QUIET_TEXT }),
    words(space, shown, { x: name, y: baseline, size, bold: strong, color: INK, full: row.name }),
    date(row.startText, startColumn),
    date(row.finishText, finishColumn),
    line(space, { x1: 0, y1: top + rowHeight, x2: space.width, y2: top + rowHeight }, THIN),
  ];
}

/** The mark of one row. */
export function rowMark(space: Space, row: TimelineFigureRow, index: number): string[] {
  return markOf(space, row, space.rowsTop + index * space.rowHeight);
}

/** Days that are not worked; bands and grid stay visible through it. */
export const FREE_PAINT = { fill: RULE_LINE, 'fill-opacity': 0.35 } as const;

/** Days that are not worked, behind the rows. */
export function freeDaysOf(space: Space, free: readonly FreeRun[]): string[] {
  const height = space.rowsBottom - space.rowsTop;
  return free.map(({ from, days }) => {
    const x = space.x(from);
    return box(space, { x, y: space.rowsTop, width: space.x(from + days) - x, height }, FREE_PAINT);
  });
}

/** A pale band behind the rows at the top of the outline shows where a stage begins. */
function band(space: Space, y: number): string {
  return box(space, { x: 0, y, width: space.width, height: space.rowHeight }, { fill: HEADER_FILL });
}

/** Today, the status day and the promised day through all rows, each with its name below them. */
export function dayLinesOf(
  space: Space,
  lines: readonly DayLine[],
  span: { from: number; to: number },
): string[] {
  const shown = lines.filter(({ day }) => day >= span.from && day <= span.to);
  let free = space.chart;
  return shown
    .toSorted((a, b) => a.day - b.day)
    .flatMap(({ day, label, kind }) => {
      const x = space.x(day);
      const room = textWidth(label, 9.5) / 2 + 2;
      // Two days close together keep their names side by side.
      const at = Math.min(space.width - room, Math.max(free + room, x));
      free = at + room + 2;
      return [
        line(
          space,
          { ...upright(x), y1: space.rowsTop, y2: space.rowsBottom + 2 },
          {
            stroke: LINE_COLORS[kind],
            'stroke-width': 1.4,
            ...(kind === 'target' ? {} : { 'stroke-dasharray': kind === 'today' ? '5 3' : '1.5 3' }),
          },
        ),
        words(space, label, {
          ...{ x: at, y: space.rowsBottom + 12, size: 9.5, color: LINE_COLORS[kind] },
          ...{ bold: true, anchor: 'middle', halo: true },
        }),
      ];
    });
}

function upright(x: number): { x1: number; x2: number } {
  return { x1: x, x2: x };
}
