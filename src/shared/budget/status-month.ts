import { monthOf } from '../money/month';
import type { Plan } from '../plan/types';
import { placeOf } from './horizon';
import type { Horizon } from './types';

/** Last months that count as past, by their place in the horizon; null where the plan alone speaks. */
export interface StatusMonths {
  readonly spending: number | null;
  readonly income: number | null;
}

/**
 * Up to when what was recorded counts in place of the plan: the month of the timeline's status day, without one that
 * of the last payment. Nothing is past for spending until a payment is recorded (an order alone is none), so that a
 * team that keeps its books elsewhere sees its plan. Income is past with spending, or from the last receipt on.
 */
export function statusMonthsOf(
  { budget, timeline }: Pick<Plan, 'budget' | 'timeline'>,
  horizon: Pick<Horizon, 'first'>,
): StatusMonths {
  const lastPaid = lastDay(budget.spendings.filter(({ kind }) => kind === 'spent'));
  const lastCome = lastDay(budget.sources.flatMap(({ receipts }) => receipts));
  const place = (recorded: string | null): number | null =>
    recorded === null ? null : placeOf(horizon.first, monthOf(timeline.settings.statusDay ?? recorded));
  return { spending: place(lastPaid), income: place(lastPaid ?? lastCome) };
}

function lastDay(list: readonly { readonly on: string }[]): string | null {
  return (
    list
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null
  );
}
