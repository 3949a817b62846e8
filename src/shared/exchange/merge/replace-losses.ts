import type { Plan, Timeline, TimelineTask } from '../../plan/types';
import type { ImportLoss, LossType } from '../import-types';
import type { Merged } from './merge-timeline';
import { counted, note } from './notes';
import { delayChanges, factorChanges, listsChanges } from './plan-changes';
import { taskChanges } from './task-changes';

/**
 * What is different in the plan once its tasks are replaced, found by comparing the plan before with what it would
 * be: a person reads it before anything changes. Counts with the names of the first few, or what a setting was;
 * nothing when nothing changes.
 *
 * @param catalogName name of an entry of the default schedule, empty when there is none
 */
export function replaceLosses(
  plan: Plan,
  next: Merged,
  catalogName: (id: string) => string,
): readonly ImportLoss[] {
  const [before, after] = [plan.timeline, next.timeline];
  const nameOf = ({ name, catalog, id }: TimelineTask): string =>
    name.trim() || (catalog === null ? id : catalogName(catalog) || catalog);
  const names = new Map([...after.tasks, ...before.tasks].map((task) => [task.id, nameOf(task)]));
  return [
    ...taskLosses(before.tasks, after.tasks, nameOf),
    ...taskChanges(before.tasks, after.tasks, nameOf),
    ...listsChanges(before, after, (id) => names.get(id) ?? id),
    ...factorChanges(before.factors, after.factors, (id) => catalogName(id) || id),
    ...delayChanges(plan, after),
    ...baselineLosses(before, after),
    ...settingLosses(plan, next),
  ];
}

/** Parts of tasks that only the plan has a place for, and how many of a task there are. */
const PARTS: readonly { readonly type: LossType; readonly of: (task: TimelineTask) => readonly unknown[] }[] =
  [
    { type: 'goneSpreads', of: ({ spread }) => some(spread) },
    { type: 'goneItems', of: ({ items }) => items },
    { type: 'goneServices', of: ({ services }) => services },
    { type: 'goneTaskCalendars', of: ({ calendar }) => some(calendar) },
    { type: 'goneDefaults', of: ({ catalog }) => some(catalog) },
    { type: 'goneBases', of: ({ base }) => some(base) },
  ];

function some(value: unknown): readonly unknown[] {
  return value === null ? [] : [value];
}

function taskLosses(
  before: readonly TimelineTask[],
  after: readonly TimelineTask[],
  nameOf: (task: TimelineTask) => string,
): readonly ImportLoss[] {
  const left = new Map(after.map((task) => [task.id, task]));
  const had = new Set(before.map(({ id }) => id));
  const kept = (tasks: readonly TimelineTask[], among: { has: (id: string) => boolean }): string =>
    tasks.flatMap(({ id }) => (among.has(id) ? [id] : [])).join();
  return [
    ...counted('goneTasks', before.filter(({ id }) => !left.has(id)).map(nameOf)),
    ...counted('newTasks', after.filter(({ id }) => !had.has(id)).map(nameOf)),
    ...(kept(before, left) === kept(after, had) ? [] : [note('changedOrder', '')]),
    ...PARTS.flatMap(({ type, of }) => {
      const lost = before.map((task) => {
        const next = left.get(task.id);
        const stay = next ? of(next) : [];
        // A part that was replaced by another is told as changed; of a list, each that is missing goes.
        if (stay.length > 0 && type !== 'goneItems' && type !== 'goneServices') return 0;
        return of(task).filter((part) => !stay.includes(part)).length;
      });
      const sum = lost.reduce((total, count) => total + count, 0);
      const names = before.filter((_, index) => (lost[index] ?? 0) > 0).map(nameOf);
      return counted(type, names).map((entry) => ({ ...entry, value: String(sum) }));
    }),
  ];
}

/** Baselines stay as they were; what goes is their tie to tasks that are gone. */
function baselineLosses(before: Timeline, after: Timeline): readonly ImportLoss[] {
  const had = new Set(before.tasks.map(({ id }) => id));
  const left = new Set(after.tasks.map(({ id }) => id));
  return before.baselines.flatMap(({ name, tasks }) => {
    const lost = Object.keys(tasks).filter((id) => had.has(id) && !left.has(id)).length;
    return lost === 0 ? [] : [note('goneBaselineTie', lost, name)];
  });
}

function settingLosses({ identity, timeline }: Plan, next: Merged): readonly ImportLoss[] {
  const [before, after] = [timeline.settings, next.timeline.settings];
  const changed = (type: LossType, was: string | number, is: unknown): readonly ImportLoss[] =>
    was === is ? [] : [note(type, was)];
  return [
    ...changed('changedStart', identity.startDay, next.startDay ?? identity.startDay),
    ...settingLoss(WEEKEND, days(identity.weekend), days(next.weekend ?? identity.weekend)),
    ...settingLoss(STATUS_DAY, before.statusDay ?? '', after.statusDay ?? ''),
    ...settingLoss(TARGET_DAY, before.targetDay ?? '', after.targetDay ?? ''),
    ...changed('changedCriticalFloat', before.criticalFloat, after.criticalFloat),
    ...changed('changedFiscalYear', before.fiscalYearStart, after.fiscalYearStart),
    ...changed('changedSeed', before.seed, after.seed),
    ...changed('changedLevers', before.levers.join(), after.levers.join()),
  ];
}

interface SettingTypes {
  readonly added: LossType;
  readonly changed: LossType;
  readonly emptied: LossType;
}

const WEEKEND: SettingTypes = { added: 'newWeekend', changed: 'changedWeekend', emptied: 'emptiedWeekend' };
const STATUS_DAY: SettingTypes = {
  ...{ added: 'newStatusDay', changed: 'changedStatusDay', emptied: 'emptiedStatusDay' },
};
const TARGET_DAY: SettingTypes = {
  ...{ added: 'newTargetDay', changed: 'changedTargetDay', emptied: 'emptiedTargetDay' },
};

/** A setting that may be empty: told with what it was, or with what it becomes where there was nothing. */
function settingLoss(types: SettingTypes, was: string, is: string): readonly ImportLoss[] {
  if (was === is) return [];
  if (was === '') return [note(types.added, is)];
  return [note(is === '' ? types.emptied : types.changed, was)];
}

function days(weekend: readonly number[]): string {
  return weekend.toSorted((a, b) => a - b).join(', ');
}
