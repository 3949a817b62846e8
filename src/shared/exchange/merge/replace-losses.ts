import type { Plan, Timeline, TimelineTask } from '../../plan/types';
import type { ImportLoss, LossType } from '../import-types';
import type { Merged } from './merge-timeline';

/**
 * What the plan loses when its tasks are replaced, found by comparing the plan before with what it would be: a
 * person reads it before anything changes. Counts, or what a setting was.
 */
export function replaceLosses(plan: Plan, next: Merged): readonly ImportLoss[] {
  const [before, after] = [plan.timeline, next.timeline];
  return [
    ...taskLosses(before.tasks, after.tasks),
    ...counted('goneFactors', goneKeys(before.factors, after.factors)),
    ...delayLosses(plan, after),
    ...baselineLosses(before, after),
    ...counted('goneHolidays', goneIds(before.holidays, after.holidays)),
    ...counted('goneWorkdays', goneIds(before.workdays, after.workdays)),
    ...settingLosses(plan, next),
  ];
}

function note(type: LossType, value: string | number, name = ''): ImportLoss {
  return { row: null, name, type, value: String(value) };
}

function counted(type: LossType, count: number): readonly ImportLoss[] {
  return count === 0 ? [] : [note(type, count)];
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

function taskLosses(before: readonly TimelineTask[], after: readonly TimelineTask[]): readonly ImportLoss[] {
  const left = new Map(after.map((task) => [task.id, task]));
  const gone = before.filter(({ id }) => !left.has(id)).length;
  return [
    ...counted('goneTasks', gone),
    ...PARTS.flatMap(({ type, of }) => {
      const lost = before.map((task) => {
        const next = left.get(task.id);
        return Math.max(0, of(task).length - (next ? of(next).length : 0));
      });
      return counted(
        type,
        lost.reduce((sum, count) => sum + count, 0),
      );
    }),
  ];
}

function delayLosses({ timeline, risks }: Plan, { delays }: Timeline): readonly ImportLoss[] {
  const left = new Map(delays.map((delay) => [delay.id, delay]));
  const titles = new Map(risks.map(({ id, title }) => [id, title]));
  return timeline.delays.flatMap((delay) => {
    const name = titles.get(delay.risk) ?? '';
    const next = left.get(delay.id);
    if (next === undefined) return [note('goneDelays', delay.days, name)];
    const lost = delay.tasks.filter((id) => !next.tasks.includes(id)).length;
    return lost === 0 ? [] : [note('goneDelayTasks', lost, name)];
  });
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
  const changed = (type: LossType, was: string | number | null, is: unknown): readonly ImportLoss[] =>
    was === null || was === '' || was === is ? [] : [note(type, was)];
  return [
    ...changed('changedStart', identity.startDay, next.startDay ?? identity.startDay),
    ...changed('changedWeekend', days(identity.weekend), days(next.weekend ?? identity.weekend)),
    ...changed('changedStatusDay', before.statusDay, after.statusDay),
    ...changed('changedTargetDay', before.targetDay, after.targetDay),
    ...changed('changedCriticalFloat', before.criticalFloat, after.criticalFloat),
    ...changed('changedFiscalYear', before.fiscalYearStart, after.fiscalYearStart),
    ...changed('changedSeed', before.seed, after.seed),
    ...changed('changedLevers', before.levers.join(), after.levers.join()),
  ];
}

function days(weekend: readonly number[]): string {
  return weekend.toSorted((a, b) => a - b).join(', ');
}

function goneKeys(before: Timeline['factors'], after: Timeline['factors']): number {
  return Object.keys(before).filter((key) => !(key in after)).length;
}

interface Entry {
  readonly id: string;
}

function goneIds(before: readonly Entry[], after: readonly Entry[]): number {
  const left = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !left.has(id)).length;
}
