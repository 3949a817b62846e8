import type { Plan, Timeline } from '../../plan/types';
import type { FileTimeline, ImportLoss, LossType } from '../import-types';

/** What a file brings that only a plan of its own could take. */
type Brought = Pick<FileTimeline, 'startDay' | 'weekend' | 'daysOff' | 'baselines' | 'settings'> & {
  /** A timeline of our own comes with factors, delays and every setting. */
  readonly own: Timeline | null;
};

/** What stays in the file when its tasks are put behind those of the plan: everything but tasks and links. */
export function appendLosses({ timeline }: Plan, brought: Brought): readonly ImportLoss[] {
  const { startDay, weekend, daysOff, baselines, settings, own } = brought;
  const calendar =
    startDay !== null ||
    weekend !== null ||
    (daysOff?.holidays.length ?? 0) + (daysOff?.workdays.length ?? 0) > 0;
  const parts = own === null ? 0 : Object.keys(own.factors).length + own.delays.length;
  const note = (type: LossType, value: string | number = ''): ImportLoss => ({
    ...{ row: null, name: '', type, value: String(value) },
  });
  const differs = (key: keyof FileTimeline['settings']): boolean =>
    settings[key] !== null && settings[key] !== timeline.settings[key];
  return [
    ...(calendar ? [note('leftCalendar')] : []),
    ...(baselines.length > 0 ? [note('leftBaselines', baselines.length)] : []),
    ...(differs('statusDay') ? [note('leftStatusDay', settings.statusDay ?? '')] : []),
    ...(own !== null || differs('criticalFloat') || differs('fiscalYearStart') ? [note('leftSettings')] : []),
    ...(parts > 0 ? [note('leftOwnData', parts)] : []),
  ];
}

/** Tasks of the file whose gate another task before them has: a plan has each gate once, and the first counts. */
export function secondGates(
  plan: Pick<Plan, 'timeline'> | null,
  tasks: FileTimeline['tasks'],
  places: FileTimeline['places'],
): readonly ImportLoss[] {
  const taken = new Set(plan?.timeline.tasks.flatMap(({ gate }) => (gate === null ? [] : [gate])));
  return tasks.flatMap(({ id, gate, name }) => {
    if (gate === null) return [];
    const again = taken.has(gate);
    taken.add(gate);
    const place = places.get(id) ?? { row: null, name };
    return again
      ? [{ row: place.row, name: place.name, type: 'secondGate' as const, value: gate.toUpperCase() }]
      : [];
  });
}
