import type { Baseline, Plan, RiskDelay, Timeline } from '../../plan/types';
import type { FileTimeline } from '../import-types';
import { mergeCalendars, mergeRanges } from './merge-calendars';
import { mergeLinks } from './merge-links';
import { mergeTasks } from './merge-tasks';

/** What replacing the tasks of a plan makes of it. */
export interface Merged {
  readonly timeline: Timeline;
  /** Null where those of the plan stay. */
  readonly startDay: string | null;
  readonly weekend: readonly number[] | null;
}

/**
 * The timeline of a plan once a file has replaced its tasks. Tasks the file knows by their id keep what it has no
 * place for; so do the settings. Baselines and delays of the plan stay, delays without the tasks that are gone.
 *
 * @param mirror the plan as it reads in the form of the file, owners resolved; null when the file knows none of
 *   its tasks
 */
export function mergeTimeline(plan: Plan, file: FileTimeline, mirror: FileTimeline | null): Merged {
  const { timeline: own, identity } = plan;
  const { calendars, idOf } = mergeCalendars({
    ...{ file: file.calendars, mirror: mirror?.calendars ?? [], plan: own.calendars },
  });
  const withIds = (tasks: FileTimeline['tasks']): FileTimeline['tasks'] =>
    tasks.map((task) => ({ ...task, calendar: idOf(task.calendar) }));
  const tasks = mergeTasks({
    ...{ file: withIds(file.tasks), mirror: withIds(mirror?.tasks ?? []), plan: own.tasks },
  });
  const ids = new Set(tasks.map(({ id }) => id));
  return {
    timeline: {
      settings: settingsOf(own.settings, file.settings),
      holidays: file.daysOff ? mergeRanges(file.daysOff.holidays, own.holidays) : own.holidays,
      workdays: file.daysOff ? mergeRanges(file.daysOff.workdays, own.workdays) : own.workdays,
      calendars,
      tasks,
      links: mergeLinks(file.links, own.links, ids),
      baselines: [...own.baselines, ...newBaselines(file.baselines, own.baselines, ids)],
      factors: mirror === null ? {} : own.factors,
      delays: own.delays.map((delay) => withTasksOf(delay, ids)),
    },
    ...changedStart(identity, file),
  };
}

/** Start and weekend where the file has others than the plan. */
export function changedStart(
  identity: Plan['identity'],
  { startDay, weekend }: Pick<FileTimeline, 'startDay' | 'weekend'>,
): Pick<Merged, 'startDay' | 'weekend'> {
  const week = (days: readonly number[]): string =>
    [1, 2, 3, 4, 5, 6, 7].filter((day) => days.includes(day)).join();
  return {
    startDay: startDay === identity.startDay ? null : startDay,
    weekend: weekend === null || week(weekend) === week(identity.weekend) ? null : weekend,
  };
}

function settingsOf(own: Timeline['settings'], file: FileTimeline['settings']): Timeline['settings'] {
  return {
    ...own,
    statusDay: file.statusDay ?? own.statusDay,
    criticalFloat: file.criticalFloat ?? own.criticalFloat,
    fiscalYearStart: file.fiscalYearStart ?? own.fiscalYearStart,
  };
}

/** A baseline that says of the tasks there are what one of the plan says is that one. */
function newBaselines(
  file: readonly Baseline[],
  own: readonly Baseline[],
  ids: ReadonlySet<string>,
): readonly Baseline[] {
  const content = ({ tasks }: Baseline): string =>
    Object.entries(tasks)
      .filter(([id]) => ids.has(id))
      .map(([id, { start, finish }]) => `${id} ${start} ${finish}`)
      .toSorted()
      .join();
  const known = new Set(own.map(content));
  return file.filter((baseline) => !known.has(content(baseline)));
}

/** A delay whose tasks all stay is the same value. */
export function withTasksOf(delay: RiskDelay, ids: ReadonlySet<string>): RiskDelay {
  const tasks = delay.tasks.filter((id) => ids.has(id));
  return tasks.length === delay.tasks.length ? delay : { ...delay, tasks };
}
