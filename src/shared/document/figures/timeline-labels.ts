import { BODY_TEXT, INK } from '../look';
import { textWidth } from './text-width';
import { extentOf } from './timeline-marks';
import { EDGE, words, type Space } from './timeline-space';
import type { TimelineFigureRow } from './timeline-types';

/** Room between a mark and its label: an arrow turns in it. */
const GAP = 8;

/**
 * Slip and float of a row beside its mark: behind it, before it where the chart ends, nowhere when there is no room
 * either. A slip is bold, because it is what was promised and does not hold.
 */
export function labelOf(space: Space, row: TimelineFigureRow, index: number): string[] {
  const text = [row.slip, row.float].filter((part) => part !== '').join('  ·  ');
  const extent = extentOf(space, row, space.rowsTop + index * space.rowHeight);
  if (text === '' || extent === null) return [];
  const size = space.size * 0.85;
  const bold = row.slip !== '';
  const room = textWidth(text, size) * (bold ? 1.06 : 1) + 2;
  const place = { y: extent.middle + size * 0.35, size, bold, color: bold ? INK : BODY_TEXT, halo: true };
  const behind = (extent.finish ?? extent.start + 3 * size) + GAP;
  if (behind + room <= space.width - EDGE) return [words(space, text, { ...place, x: behind })];
  const before = extent.start - GAP;
  return before - room < space.chart ? [] : [words(space, text, { ...place, x: before, anchor: 'end' })];
}
