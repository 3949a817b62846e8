import { scaleBy } from '../money/round';
import type { Plan } from '../plan/types';
import type { BudgetResult } from './budget-of';
import { moneyCheck, type MoneyCheck } from './money-check';

/**
 * Sources of which more has been received than they give in all: the receipts are wrong, or the amount is. Both are
 * of the same currency, so that no rate makes the difference; `amount` is the excess at the rate of the last receipt.
 * Silent where nobody has said how much a source gives.
 */
export function beyondAmount(
  { budget }: Pick<Plan, 'budget'>,
  { base }: BudgetResult,
): readonly MoneyCheck[] {
  return budget.sources.flatMap(({ id, amount, currency, receipts }) => {
    const excess = receipts.reduce((sum, receipt) => sum + receipt.amount, 0) - amount;
    const last = receipts
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    if (amount === 0 || excess <= 0 || last === undefined || !Number.isSafeInteger(excess)) return [];
    const rate = base.rates.onDay(currency, last);
    const worth = rate === null ? null : scaleBy(excess, rate);
    return worth?.ok
      ? [moneyCheck('beyondAmount', { ref: `source:${id}`, sources: [id], amount: worth.value })]
      : [];
  });
}
