import { addDays, addMonths, formatDay, parseDay, type Day } from '../core/day';
import { monthNumber } from './months';
import { shiftBudget, shiftStaffing } from './shift-money';
import { shiftTimeline } from './shift-timeline';
import type { Plan } from './types';

/**
 * Moves every day of a plan by the same number of calendar days, and months of the budget with the first one. Pure:
 * answers a new plan. Every field that holds a day is walked by name; a new one in the schema has to be added here (the
 * test finds it in the sample).
 */
export function shiftDays(plan: Plan, count: number): Plan {
  const day = (text: string): string => shifted(text, count);
  const maybe = (text: string | null): string | null => (text === null ? null : shifted(text, count));
  const { conops } = plan.documents;
  const startDay = day(plan.identity.startDay);
  const shift = { days: count, months: monthNumber(startDay) - monthNumber(plan.identity.startDay) };
  return {
    ...plan,
    createdOn: day(plan.createdOn),
    identity: { ...plan.identity, startDay },
    stages: {
      ...plan.stages,
      items: Object.fromEntries(
        Object.entries(plan.stages.items).map(([id, item]) => [
          id,
          {
            ...item,
            due: maybe(item.due),
            history: item.history.map((entry) => ({ ...entry, on: day(entry.on) })),
          },
        ]),
      ),
      log: plan.stages.log.map((entry) => ({ ...entry, on: day(entry.on) })),
    },
    timeline: shiftTimeline(plan.timeline, count),
    staffing: shiftStaffing(plan.staffing, shift),
    budget: shiftBudget(plan.budget, shift),
    risks: plan.risks.map((entry) => ({ ...entry, due: maybe(entry.due) })),
    decisions: plan.decisions.map((entry) => ({ ...entry, on: maybe(entry.on) })),
    documents: {
      conops: {
        ...conops,
        approvals: conops.approvals.map((entry) => ({ ...entry, signedOn: maybe(entry.signedOn) })),
        versions: conops.versions.map((entry) => ({ ...entry, on: day(entry.on) })),
      },
    },
  };
}

/**
 * By how many days to move a plan so that `today` falls in its month number `month`, within that month's first
 * seven days. Always whole weeks: what was due on a working day stays due on one.
 */
export function daysToMonth(plan: Plan, month: number, today: Day): number {
  const start = parseDay(plan.identity.startDay);
  if (start === null) return 0;
  return Math.floor((addMonths(today, 1 - month) - start) / 7) * 7;
}

function shifted(text: string, count: number): string {
  const day = parseDay(text);
  return day === null ? text : formatDay(addDays(day, count));
}
