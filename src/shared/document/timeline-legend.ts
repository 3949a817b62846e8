import type { BuildContext } from './context';
import type { LegendEntry, TimelineFigureInput, TimelineFigureRow } from './figures/timeline-types';

type Drawn = Pick<TimelineFigureInput, 'rows' | 'links' | 'free'>;

/** The explanation of a sheet: an entry for each thing that is drawn on it, and no other. */
export function timelineLegend(ctx: BuildContext, drawn: Drawn): readonly LegendEntry[] {
  const entries = [...marks(ctx, drawn.rows), ...between(ctx, drawn), ...besides(ctx, drawn.rows)];
  return entries.flatMap(({ when, ...entry }) => (when ? [entry] : []));
}

type Entry = LegendEntry & { readonly when: boolean };

function marks({ say }: BuildContext, rows: readonly TimelineFigureRow[]): readonly Entry[] {
  const has = (mark: TimelineFigureRow['mark']): boolean => rows.some((row) => row.mark === mark);
  const bars = rows.filter((row) => row.mark === 'bar');
  return [
    { sample: 'bar', label: say('timeline.legendTask'), when: bars.length > 0 },
    { sample: 'critical', label: say('timeline.legendCritical'), when: bars.some((row) => row.critical) },
    { sample: 'progress', label: say('timeline.legendProgress'), when: bars.some((row) => row.progress > 0) },
    { sample: 'summary', label: say('timeline.legendSummary'), when: has('summary') },
    { sample: 'gate', label: say('timeline.legendGate'), when: has('gate') },
    { sample: 'milestone', label: say('timeline.legendMilestone'), when: has('milestone') },
    { sample: 'ongoing', label: say('timeline.legendOngoing'), when: has('ongoing') },
    {
      ...{ sample: 'ghost', label: say('timeline.legendBaseline') },
      when: rows.some((row) => row.ghost !== null),
    },
  ];
}

function between({ say }: BuildContext, { links, free }: Drawn): readonly Entry[] {
  return [
    {
      ...{ sample: 'link', label: say('timeline.legendLink') },
      when: links.some(({ critical }) => !critical),
    },
    {
      ...{ sample: 'criticalLink', label: say('timeline.legendCriticalLink') },
      when: links.some(({ critical }) => critical),
    },
    { sample: 'free', label: say('timeline.legendFree'), when: free.length > 0 },
  ];
}

function besides({ say, number }: BuildContext, rows: readonly TimelineFigureRow[]): readonly Entry[] {
  return [
    {
      ...{ sample: 'slip', text: say('timeline.labelSlip', { n: number(5) }) },
      ...{ label: say('timeline.legendSlip'), when: rows.some(({ slip }) => slip !== '') },
    },
    {
      ...{ sample: 'float', text: say('timeline.labelFloat', { n: number(5) }) },
      ...{ label: say('timeline.legendFloat'), when: rows.some(({ float }) => float !== '') },
    },
  ];
}
