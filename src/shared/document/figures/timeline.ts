import { HEADER_FILL, QUIET_TEXT } from '../look';
import type { Drawing } from './stage-roadmap';
import { svgRoot } from './svg';
import { fitText } from './text-width';
import { arrowsOf } from './timeline-arrows';
import { axisOf, dayLinesOf, freeDaysOf, headOf, rowMark, rowOf } from './timeline-frame';
import { labelOf } from './timeline-labels';
import { legendHeight, legendOf } from './timeline-legend';
import { AXIS_HEIGHT, box, EDGE, HEAD_HEIGHT, spaceOf, words } from './timeline-space';
import type { LegendEntry, TimelineFigureInput } from './timeline-types';

const LINE_LABELS = 18;
const NOTE = 13;
const FOOTER = 18;

/** Height of everything on a sheet but the rows, for its legend and a number of lines of small print. */
export function frameHeight(legend: readonly LegendEntry[], width: number, notes: number): number {
  return HEAD_HEIGHT + AXIS_HEIGHT + LINE_LABELS + legendHeight(legend, width) + notes * NOTE + FOOTER;
}

/** Narrower than this a weekend is a hair, and hundreds of them hide the bars. */
const DAY_WITH_ROOM = 1.8;

/** Is a day of this axis wide enough to show which days are not worked? */
export function hasRoomForDays(input: TimelineFigureInput): boolean {
  const { x } = spaceOf(input);
  return x(input.from + 1) - x(input.from) >= DAY_WITH_ROOM;
}

/** Draws one sheet of the timeline. Same input, same drawing; texts of the plan are escaped. */
export function drawTimeline(input: TimelineFigureInput): Drawing {
  const { width, height, rows, notes, footer, tlp, alt, dir } = input;
  const space = spaceOf(input);
  const below = space.rowsBottom + LINE_LABELS;
  const small = below + legendHeight(input.legend, width) + 8;
  const last = height - 5;
  const parts = [
    ...headOf(space, input),
    ...rows.flatMap((row, index) => rowOf(space, row, index)),
    ...freeDaysOf(space, input.free),
    ...axisOf(space, input),
    ...arrowsOf(space, input),
    ...rows.flatMap((row, index) => rowMark(space, row, index)),
    ...dayLinesOf(space, input.lines, input),
    ...rows.flatMap((row, index) => labelOf(space, row, index)),
    ...legendOf(space, input, below),
    ...notes.map((note, index) =>
      words(space, fitText(note, 9.5, width - 2 * EDGE), {
        ...{ x: EDGE + 2, y: small + index * NOTE, size: 9.5, color: QUIET_TEXT, full: note },
      }),
    ),
    box(space, { x: 0, y: height - FOOTER, width, height: 0.75 }, { fill: HEADER_FILL }),
    words(space, footer, { x: EDGE, y: last, size: 9.5, color: QUIET_TEXT }),
    words(space, tlp.text, { x: width - EDGE, y: last, size: 9.5, bold: true, anchor: 'end' }),
  ];
  return { svg: svgRoot({ width, height, alt, dir }, parts), width, height };
}
