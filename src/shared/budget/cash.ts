import { scale } from '../money/round';
import type { FundingSource } from '../plan/types';
import type { Payment, SourceMoney } from './source-money';
import type { CashFlow } from './types';

/**
 * The money sources bring, in minor units by month. What came before the plan lies in its first month, what comes
 * behind the horizon is not there. `expected` weighs what has not been received with its probability.
 */
export function incomeOf(
  sources: readonly SourceMoney[],
  months: number,
  how: 'planned' | 'expected',
): Float64Array {
  const income = new Float64Array(months);
  for (const { source, payments } of sources) {
    for (const payment of payments) {
      const { place, amount } = payment;
      if (place >= months) continue;
      const at = Math.max(0, place);
      income[at] = (income[at] ?? 0) + (how === 'planned' ? amount : expectedAmount(source, payment));
    }
  }
  return income;
}

/** All that a source is expected to bring, over all its months, in minor units. */
export function expectedOf({ source, payments }: Pick<SourceMoney, 'source' | 'payments'>): number {
  return payments.reduce((sum, payment) => sum + expectedAmount(source, payment), 0);
}

/** A payment weighed with the probability of its source, unless it has come. */
function expectedAmount(
  { state, probability }: Pick<FundingSource, 'state' | 'probability'>,
  { amount, received }: Payment,
): number {
  const isSure = received || state === 'received';
  const weighed = scale(amount, isSure ? 100 : probability, 100);
  return weighed.ok ? weighed.value : 0;
}

/** The account at the end of each month: what lay in it, plus income, less costs. */
export function cashFlowOf(opening: number, income: Float64Array, costs: Float64Array): CashFlow {
  const position = new Float64Array(costs.length);
  let balance = opening;
  let lowest = { month: 0, amount: opening + (income[0] ?? 0) - (costs[0] ?? 0) };
  let firstBelowZero: number | null = null;
  for (let month = 0; month < costs.length; month += 1) {
    balance += (income[month] ?? 0) - (costs[month] ?? 0);
    position[month] = balance;
    if (balance < lowest.amount) lowest = { month, amount: balance };
    if (balance < 0 && firstBelowZero === null) firstBelowZero = month;
  }
  return { opening, income, costs, position, lowest, firstBelowZero };
}
