import { scale } from '../money/round';
import type { SourceMoney } from './source-money';
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
    const isSure = how === 'planned' || source.state === 'received';
    for (const { place, amount, received } of payments) {
      if (place >= months) continue;
      const percent = isSure || received ? 100 : source.probability;
      const weighed = scale(amount, percent, 100);
      const at = Math.max(0, place);
      income[at] = (income[at] ?? 0) + (weighed.ok ? weighed.value : 0);
    }
  }
  return income;
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
