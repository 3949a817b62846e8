import { isCriticalLink, type TimelineState } from '../timeline';
import type { Plan } from '../plan/types';
import type { LinkLine, TimelineFigureRow } from './figures/timeline-types';

/** Beyond this many rows arrows would hide the bars. */
export const MOST_ROWS_WITH_LINKS = 150;

/** The dependencies between rows of one sheet; none on a sheet of more rows than arrows can be followed on. */
export function linkLines(
  { timeline }: Plan,
  state: TimelineState,
  rows: readonly TimelineFigureRow[],
): readonly LinkLine[] {
  if (rows.length > MOST_ROWS_WITH_LINKS) return [];
  const drawn = new Set(rows.filter(({ mark }) => mark !== 'none').map(({ id }) => id));
  return timeline.links
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .map((link) => ({
      ...{ from: link.from, to: link.to, type: link.type },
      critical: isCriticalLink(link, state),
    }));
}
