import { addDays, type Day } from '../core/day';
import { NO_FLOAT } from './backward';
import * as m from './model';
import type { NetTask } from './network';
import type { Passed } from './passed';
import { NEVER } from './points';
import type { Driving, TaskDates } from './result';
import { rollUp } from './roll-up';

/** The dates of every task: first those of the leaves, then of summaries from what is inside them. */
export function taskDates(passed: Passed): Map<string, TaskDates> {
  const { network, outline } = passed;
  const dates: (TaskDates | null)[] = [];
  let n = 0;
  for (const task of network.tasks) {
    dates.push(outline.isSummary[n] === 1 ? null : leafDates(passed, n, task));
    n += 1;
  }
  rollUp(passed, dates);
  const byId = new Map<string, TaskDates>();
  n = 0;
  for (const { id } of network.tasks) {
    const found = dates[n];
    if (found) byId.set(id, found);
    n += 1;
  }
  return byId;
}

/** Done work, and milestones and ongoing work of which everything is said to be done. */
function isDone(model: m.Model, n: number, task: NetTask): boolean {
  return model.state[n] === m.DONE || (task.progress === 100 && model.kind[n] !== m.ONGOING);
}

function leafDates(passed: Passed, n: number, task: NetTask): TaskDates {
  const { network, outline, model, early, late } = passed;
  const base = network.start;
  const done = isDone(model, n, task);
  const unlimited = (late.lateStart[n] ?? NEVER) === NEVER;
  const ongoing = model.kind[n] === m.ONGOING;
  const total = done ? NO_FLOAT : (late.totalFloat[n] ?? NO_FLOAT);
  const free = done ? NO_FLOAT : (late.freeFloat[n] ?? NO_FLOAT);
  return {
    start: dayAt(base, late.start[n] ?? 0),
    finish: ongoing ? null : dayAt(base, late.finish[n] ?? 0),
    endOfDay: model.kind[n] === m.MILESTONE && ((late.start[n] ?? 0) & 1) === 1,
    earlyStart: dayAt(base, early.start[n] ?? 0),
    earlyFinish: ongoing ? null : dayAt(base, early.finish[n] ?? 0),
    lateStart: unlimited ? null : dayAt(base, late.lateStart[n] ?? 0),
    lateFinish: unlimited || ongoing ? null : dayAt(base, late.lateFinish[n] ?? 0),
    totalFloat: total === NO_FLOAT ? null : total,
    freeFloat: free === NO_FLOAT ? null : free,
    critical: total !== NO_FLOAT && total <= network.criticalFloat,
    driving: drivingOf(passed, n),
    level: outline.level[n] ?? 0,
    isSummary: false,
    progress: model.state[n] === m.DONE ? 100 : task.progress,
    done,
  };
}

function dayAt(base: Day, point: number): Day {
  return addDays(base, (point >> 1) - base);
}

const CODES: readonly Driving[] = [
  { kind: 'project' },
  { kind: 'status' },
  { kind: 'constraint' },
  { kind: 'actual' },
  { kind: 'fixed' },
];
const LATE: Driving = { kind: 'late' };

/** What made a task that is no summary start when it does. */
export function drivingOf({ network, model, early, late }: Passed, n: number): Driving {
  if (late.start[n] !== early.start[n]) return LATE;
  const by = early.driver[n] ?? -1;
  if (by < 0) return CODES[-1 - by] ?? LATE;
  return { kind: 'link', linkId: network.links[model.graph.link[by] ?? -1]?.id ?? '' };
}
