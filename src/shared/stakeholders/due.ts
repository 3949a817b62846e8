import { addDays, addMonths, formatDay, parseDay, type Day } from '../core/day';
import type { EngagementAction, Frequency, Plan } from '../plan/types';

/** An action with the day it next has to be done. */
export interface DueEngagement {
  readonly action: EngagementAction;
  readonly due: Day;
  readonly overdue: boolean;
}

const MONTHS = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 } as const;

/**
 * Actions to be done up to `days` days from `today`, and those that are late; the earliest first, then in the
 * order of the plan. An action without a day is not among them.
 */
export function dueEngagements(
  { stakeholders }: Pick<Plan, 'stakeholders'>,
  today: Day,
  days: number,
): readonly DueEngagement[] {
  const last = addDays(today, days);
  return stakeholders.actions
    .flatMap((action) => {
      const due = nextDue(action);
      return due === null || due > last ? [] : [{ action, due, overdue: due < today }];
    })
    .sort((one, other) => one.due - other.due);
}

/**
 * The day an action next has to be done: its due day until it is done, then one period after the day it was
 * done. A day set later than that is a new appointment and holds. Null: no day, or nothing more to do.
 */
export function nextDue({ due, done, frequency }: EngagementAction): Day | null {
  const set = due === null ? null : parseDay(due);
  const last = done === null ? null : parseDay(done);
  if (last === null) return set;
  const next = afterPeriod(last, frequency);
  if (next === null) return null;
  return set !== null && set > next ? set : next;
}

function afterPeriod(day: Day, frequency: Frequency): Day | null {
  if (frequency === 'once' || frequency === 'asNeeded') return null;
  const next = frequency === 'weekly' ? addDays(day, 7) : addMonths(day, MONTHS[frequency]);
  // The calendar of a plan ends with the year 2999: nothing comes round after it.
  return parseDay(formatDay(next));
}
