import { addDays, type Day } from '../core/day';
import type { Plan } from '../plan/types';
import { compileCalendar, isWorking } from '../schedule';
import { networkOf, PLAN_CALENDAR } from './network';

/** Days in a row that the plan does not work. */
export interface FreeRun {
  readonly from: Day;
  readonly days: number;
}

/** Weekends and holidays of the plan from `from` to `to`, both included, joined where they touch. */
export function freeRuns(plan: Pick<Plan, 'identity' | 'timeline'>, from: Day, to: Day): readonly FreeRun[] {
  const own = networkOf(plan).calendars[PLAN_CALENDAR];
  if (!own) return [];
  const calendar = compileCalendar(own, from, to);
  const runs: FreeRun[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorking(calendar, day)) continue;
    const run = runs.at(-1);
    if (run && run.from + run.days === day) runs[runs.length - 1] = { ...run, days: run.days + 1 };
    else runs.push({ from: day, days: 1 });
  }
  return runs;
}
