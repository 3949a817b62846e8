import { monthOf } from '../money/month';
import type { Plan } from '../plan/types';
import { placeOf } from './horizon';
import type { Horizon } from './types';

/** Last months that count as past, by their place in the horizon; null where the plan alone speaks. */
export interface StatusMonths {
  readonly spending: number | null;
  readonly income: number | null;
}

type Part = Pick<Plan, 'budget' | 'timeline'>;

/**
 * Up to when what was recorded counts in place of the plan: the month of the timeline's status day, without one that
 * of the last payment. Nothing is past for spending until a payment is recorded (an order alone is none), so that a
 * team that keeps its books elsewhere sees its plan. Income is past with spending, or from the last receipt on where
 * nothing was paid in the months of the plan.
 * No month after `today` (`YYYY-MM-DD`) is past, whatever was recorded for it; null: all records count.
 */
export function statusMonthsOf(
  { budget, timeline }: Part,
  horizon: Pick<Horizon, 'first'>,
  today: string | null,
): StatusMonths {
  const { statusDay } = timeline.settings;
  const isPast = (day: string): boolean => today === null || day <= today;
  const lastPaid = lastOf(paymentDays(budget).filter(isPast));
  const lastCome = lastOf(receiptDays(budget).filter(isPast));
  const until = statusDay !== null && !isPast(statusDay) ? today : statusDay;
  const place = (recorded: string | null): number | null =>
    recorded === null ? null : placeOf(horizon.first, monthOf(until ?? recorded));
  const [spending, come] = [place(lastPaid), place(lastCome)];
  return { spending, income: spending !== null && (spending >= 0 || come === null) ? spending : come };
}

/** Last day of all records and of the status; null without any. From it on, `statusMonthsOf` does not ask for today. */
export function lastStatusDay({ budget, timeline }: Part): string | null {
  const { statusDay } = timeline.settings;
  return lastOf([...paymentDays(budget), ...receiptDays(budget), ...(statusDay === null ? [] : [statusDay])]);
}

function paymentDays({ spendings }: Plan['budget']): readonly string[] {
  return spendings.flatMap(({ kind, on }) => (kind === 'spent' ? [on] : []));
}

function receiptDays({ sources }: Plan['budget']): readonly string[] {
  return sources.flatMap(({ receipts }) => receipts.map(({ on }) => on));
}

function lastOf(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}
