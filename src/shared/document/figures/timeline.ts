import { HEADER_FILL, QUIET_TEXT } from '../look';
import type { Drawing } from './stage-roadmap';
import { svgRoot } from './svg';
import { fitText } from './text-width';
import { axisOf, dayLinesOf, headOf, legendOf, rowOf } from './timeline-frame';
import { AXIS_HEIGHT, box, EDGE, HEAD_HEIGHT, spaceOf, words } from './timeline-space';
import type { TimelineFigureInput } from './timeline-types';

const LINE_LABELS = 18;
const LEGEND = 22;
const NOTE = 13;
const FOOTER = 18;

/** Height of everything on a sheet but the rows, for a number of lines of small print. */
export function frameHeight(notes: number): number {
  return HEAD_HEIGHT + AXIS_HEIGHT + LINE_LABELS + LEGEND + notes * NOTE + FOOTER;
}

/** Draws one sheet of the timeline. Same input, same drawing; texts of the plan are escaped. */
export function drawTimeline(input: TimelineFigureInput): Drawing {
  const { width, height, rows, notes, footer, tlp, alt, dir } = input;
  const space = spaceOf(input);
  const below = space.rowsBottom + LINE_LABELS;
  const last = height - 5;
  const parts = [
    ...headOf(space, input),
    ...axisOf(space, input),
    ...rows.flatMap((row, index) => rowOf(space, row, index)),
    ...dayLinesOf(space, input.lines, input),
    ...legendOf(space, input, below),
    ...notes.map((note, index) =>
      words(space, fitText(note, 9.5, width - 2 * EDGE), {
        ...{ x: EDGE + 2, y: below + LEGEND + 8 + index * NOTE, size: 9.5, color: QUIET_TEXT, full: note },
      }),
    ),
    box(space, { x: 0, y: height - FOOTER, width, height: 0.75 }, { fill: HEADER_FILL }),
    words(space, footer, { x: EDGE, y: last, size: 9.5, color: QUIET_TEXT }),
    words(space, tlp.text, { x: width - EDGE, y: last, size: 9.5, bold: true, anchor: 'end' }),
  ];
  return { svg: svgRoot({ width, height, alt, dir }, parts), width, height };
}
