import { formatDay } from '../core/day';
import { monthAt, monthIndex, monthOf, type Month } from '../money/month';
import type { Beginning, LineBeginning, Plan } from '../plan/types';
import type { BudgetSchedule, Horizon } from './types';

/**
 * The months a budget looks at: whole months from the one the plan starts in. Start-up lasts until full operation
 * (the promised day where the timeline has none); a month that begins before that day is start-up.
 */
export function horizonOf(
  plan: Pick<Plan, 'identity' | 'budget' | 'timeline'>,
  schedule: BudgetSchedule,
): Horizon {
  const first = monthOf(plan.identity.startDay);
  const months = plan.budget.settings.years * 12;
  const turn = schedule.fullOperation ?? schedule.target;
  return {
    first,
    months,
    sustainmentFrom: turn === null ? 0 : within(monthsUntil(first, formatDay(turn)), months),
    fiscalYearStart: plan.timeline.settings.fiscalYearStart,
  };
}

/** Months of the horizon that begin before a day. */
function monthsUntil(first: Month, day: string): number {
  return placeOf(first, monthOf(day)) + (day.endsWith('-01') ? 0 : 1);
}

function within(place: number, months: number): number {
  return Math.min(Math.max(place, 0), months);
}

/** The place of a month, counted from the first of the horizon. */
export function placeOf(first: Month, month: Month): number {
  return monthIndex(month) - monthIndex(first);
}

/** The month at a place of the horizon. */
export function monthOfPlace({ first }: Pick<Horizon, 'first'>, place: number): Month {
  return monthAt(monthIndex(first) + place);
}

/** When a line begins, in terms of days and tasks: one that begins with a position begins when the position does. */
export function lineStart(
  { day, task, position }: LineBeginning,
  { positions }: Pick<Plan['staffing'], 'positions'>,
): Beginning {
  return positions.find(({ id }) => id === position)?.start ?? { day, task };
}

/** When something begins; `scheduled` is false where its task has no date and the start of the plan stands in. */
export function beginningOf(
  start: Beginning,
  { first }: Pick<Horizon, 'first'>,
  { byId }: Pick<BudgetSchedule, 'byId'>,
): { readonly place: number; readonly scheduled: boolean } {
  if (start.day !== null) return { place: placeOf(first, monthOf(start.day)), scheduled: true };
  if (start.task === null) return { place: 0, scheduled: true };
  const day = byId.get(start.task)?.dates?.start ?? null;
  if (day === null) return { place: 0, scheduled: false };
  return { place: placeOf(first, monthOf(formatDay(day))), scheduled: true };
}
