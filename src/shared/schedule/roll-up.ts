import type { Day } from '../core/day';
import type { Passed } from './results';
import type { TaskDates } from './result';

/**
 * Fills the dates of summaries from what is inside them, deepest first: the earliest start, the latest
 * finish, the smallest float. Progress is weighted by working days, milestones and ongoing work counting
 * only where there is nothing else; it is rounded down, so that 100 means that all of it is done.
 */
export function rollUp(passed: Passed, dates: (TaskDates | null)[]): void {
  const { network, outline } = passed;
  const sums = new Map<number, Sum>();
  for (let at = outline.parentsFirst.length - 1; at >= 0; at -= 1) {
    const n = outline.parentsFirst[at] ?? 0;
    const own = sums.get(n);
    if (own) dates[n] = summary(own, outline.level[n] ?? 0);
    const parent = outline.parent[n] ?? -1;
    const found = dates[n];
    const task = network.tasks[n];
    if (parent < 0 || !found || !task) continue;
    const sum = sums.get(parent) ?? newSum(found);
    sums.set(parent, sum);
    const weight = own ? own.weight : weightOf(found, task.kind === 'ongoing' ? 0 : task.duration);
    include(sum, {
      id: task.id,
      dates: found,
      weight,
      done: own ? own.doneWeight : (weight * found.progress) / 100,
    });
  }
}

interface Sum {
  first: { id: string; dates: TaskDates };
  dates: TaskDates;
  weight: number;
  doneWeight: number;
  count: number;
  progress: number;
}

interface Member {
  readonly id: string;
  readonly dates: TaskDates;
  readonly weight: number;
  readonly done: number;
}

function weightOf(dates: TaskDates, duration: number): number {
  return dates.finish === null ? 0 : duration;
}

function newSum(dates: TaskDates): Sum {
  return { first: { id: '', dates }, dates, weight: 0, doneWeight: 0, count: 0, progress: 0 };
}

function include(sum: Sum, member: Member): void {
  const { dates } = member;
  const mine = sum.dates;
  const { first } = sum;
  const earlier =
    dates.start < first.dates.start || (dates.start === first.dates.start && member.id < first.id);
  if (first.id === '' || earlier) sum.first = { id: member.id, dates };
  sum.weight += member.weight;
  sum.doneWeight += member.done;
  sum.count += 1;
  sum.progress += dates.progress;
  sum.dates = {
    ...mine,
    start: lesser(mine.start, dates.start),
    earlyStart: lesser(mine.earlyStart, dates.earlyStart),
    lateStart: smallest(mine.lateStart, dates.lateStart),
    finish: largest(mine.finish, dates.finish),
    earlyFinish: largest(mine.earlyFinish, dates.earlyFinish),
    lateFinish: largest(mine.lateFinish, dates.lateFinish),
    totalFloat: smallest(mine.totalFloat, dates.totalFloat),
    freeFloat: smallest(mine.freeFloat, dates.freeFloat),
    critical: mine.critical || dates.critical,
    done: mine.done && dates.done,
  };
}

function summary(sum: Sum, level: number): TaskDates {
  const share = sum.weight > 0 ? (100 * sum.doneWeight) / sum.weight : sum.progress / sum.count;
  const progress = sum.dates.done ? 100 : Math.min(99, Math.floor(share));
  const driving = { kind: 'child', taskId: sum.first.id } as const;
  return { ...sum.dates, endOfDay: false, level, isSummary: true, progress, driving };
}

function lesser(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function smallest<T extends number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function largest<T extends number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
