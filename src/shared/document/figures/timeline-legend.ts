import { addDays, type Day } from '../../core/day';
import { INK, BODY_TEXT } from '../look';
import { textWidth } from './text-width';
import { arrow } from './timeline-arrows';
import { FREE_PAINT } from './timeline-frame';
import { markOf } from './timeline-marks';
import { box, EDGE, words, type Space } from './timeline-space';
import type { LegendEntry, TimelineFigureInput, TimelineFigureRow } from './timeline-types';

const SAMPLE_WIDTH = 30;
const BEHIND = 16;
/** Height of one line of the legend. */
export const LEGEND_LINE = 18;
const TEXT_SIZE = 10;

/** The entries of each line: as many as the width takes. */
function legendLines(legend: readonly LegendEntry[], width: number): readonly (readonly LegendEntry[])[] {
  const lines: LegendEntry[][] = [];
  let free = 0;
  for (const entry of legend) {
    const needed = widthOf(entry);
    const line = lines.at(-1);
    if (line === undefined || needed > free) {
      lines.push([entry]);
      free = width - 2 * EDGE - 2 - needed;
    } else {
      line.push(entry);
      free -= needed;
    }
  }
  return lines;
}

/** Height of the legend on a sheet of this width. */
export function legendHeight(legend: readonly LegendEntry[], width: number): number {
  return 4 + Math.max(1, legendLines(legend, width).length) * LEGEND_LINE;
}

/** What each mark means, with the mark itself as it is drawn in the chart. */
export function legendOf(space: Space, { legend, from }: TimelineFigureInput, y: number): string[] {
  return legendLines(legend, space.width).flatMap((line, index) => {
    let x = EDGE + 2;
    return line.flatMap((entry) => {
      const [at, top] = [x, y + index * LEGEND_LINE];
      x += widthOf(entry);
      return [
        ...sampleOf(space, entry, { x: at, top, day: from }),
        words(space, entry.label, { x: at + sampleWidth(entry) + 2, y: top + 11.5, size: TEXT_SIZE }),
      ];
    });
  });
}

function sampleWidth({ text = '' }: LegendEntry): number {
  return text === '' ? SAMPLE_WIDTH : textWidth(text, TEXT_SIZE) + 6;
}

function widthOf(entry: LegendEntry): number {
  return sampleWidth(entry) + textWidth(entry.label, TEXT_SIZE) + BEHIND;
}

function sampleOf(
  space: Space,
  { sample, text = '' }: LegendEntry,
  { x, top, day }: { readonly x: number; readonly top: number; readonly day: Day },
): string[] {
  if (sample === 'link' || sample === 'criticalLink') {
    const corners = [
      [x, top + 4],
      [x + 10, top + 4],
      [x + 10, top + 11],
      [x + 23, top + 11],
    ] as const;
    return arrow({ ...space, rowHeight: 16 }, corners, { critical: sample === 'criticalLink' });
  }
  if (sample === 'free') return [box(space, { x: x + 6, y: top, width: 12, height: 16 }, FREE_PAINT)];
  if (sample === 'slip' || sample === 'float') {
    const bold = sample === 'slip';
    return [words(space, text, { x, y: top + 11.5, size: TEXT_SIZE, bold, color: bold ? INK : BODY_TEXT })];
  }
  const own = { ...space, rowHeight: 16, x: (at: number) => x + (at - day) * 2 };
  return markOf(own, sampleRow(sample, day), top);
}

type MarkSample = Exclude<LegendEntry['sample'], 'link' | 'criticalLink' | 'free' | 'slip' | 'float'>;

function sampleRow(sample: MarkSample, day: Day): TimelineFigureRow {
  const point = sample === 'gate' || sample === 'milestone';
  const mark = point || sample === 'summary' || sample === 'ongoing' ? sample : 'bar';
  return {
    ...{ id: '', wbs: '', name: '', level: 1, stage: 'stage2', startText: '', finishText: '', mark },
    ...{ slip: '', float: '', letter: sample === 'gate' ? 'A' : '' },
    start: point ? addDays(day, 6) : day,
    finish: addDays(day, point ? 6 : 11),
    progress: sample === 'progress' ? 50 : 0,
    critical: sample === 'critical',
    ghost: sample === 'ghost' ? { from: day, to: addDays(day, 9) } : null,
  };
}
