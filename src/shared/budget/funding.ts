import type { Allocation, FundingSource, Plan } from '../plan/types';
import { fundingCells } from './funding-cells';
import { fundedCosts } from './funding-result';
import { MonthPool } from './month-pool';
import { handPayer } from './pay-by-hand';
import { rulePayer } from './pay-by-rule';
import { limitByRhythm } from './pay-limit';
import type { Pot } from './pot';
import type { SourceMoney } from './source-money';
import type { Costs, Funding } from './types';

export interface FundingTerms {
  readonly allocation: Plan['budget']['settings']['allocation'];
  readonly allocations: readonly Allocation[];
  /** Whose money is looked at; that of all sources where it is left out. */
  readonly pays?: (source: FundingSource) => boolean;
}

/**
 * Who pays the costs. By rule, what is secured or received pays first, then the others, each group in the order of
 * the plan: a source pays what its conditions allow in its own months, never more than its rhythm has brought by
 * then; what is short is shared in proportion. By hand, each source pays its shares of the lines in its months, and
 * no more than it has in all; what is against its conditions is told.
 * The opening balance belongs to no source and covers nothing.
 * `sources` are all of the plan, also where only some of them pay: shares given by hand are rounded beside each
 * other, so that a source pays the same with the others and without them.
 */
export function fundingOf(
  costs: Pick<Costs, 'lines' | 'months'>,
  sources: readonly SourceMoney[],
  { allocation, allocations, pays = () => true }: FundingTerms,
): Funding {
  const months = costs.months.length;
  const pool = new MonthPool(months);
  const cells = fundingCells(costs.lines, pool);
  const paying = sources.filter(({ source }) => pays(source));
  const pots = paying.map((money): Pot => {
    const limit = pool.take();
    if (allocation === 'byRule') limitByRhythm(money, limit);
    else limit.fill(money.amount);
    const byCell = new Float64Array(cells.length);
    return { money, left: money.amount, limit, missing: 0, pays: pool.take(), byCell };
  });
  const pay =
    allocation === 'byRule' ? rulePayer(cells, pots) : handPayer(cells, pots, { sources, allocations });
  for (let place = 0; place < months; place += 1) pay(place);
  return fundedCosts(costs, pots, { cells, pool });
}
