import { describe, expect, it } from 'vitest';
import { aLine, anAllocation, aSource, planWithMoney } from '@test/builders/budget-parts';
import { randomBudget } from '@test/builders/random-budget';
import { EMPTY_BUDGET } from '../plan/defaults';
import { overAllocatedLines } from '../plan/budget-checks';
import type { Allocation, BudgetLine, FundingSource, Plan } from '../plan/types';
import { timelineOf } from '../timeline';
import { budgetOf, foundShares } from './index';

const monthly = (change: Partial<BudgetLine>): BudgetLine =>
  aLine({ kind: 'recurring', rhythm: 'month', unitCost: 100, phase: 'sustainment', ...change });
const source = (id: string, change: Partial<FundingSource>): FundingSource =>
  aSource({ id, name: id, months: 36, ...change });
const planOf = (lines: readonly BudgetLine[], sources: readonly FundingSource[]): Plan =>
  planWithMoney(
    {},
    { settings: { ...EMPTY_BUDGET.settings, years: 3 }, lines: [...lines], sources: [...sources] },
  );
const resultOf = (plan: Plan) => budgetOf(plan, timelineOf(plan));

/** The plan paid by hand, with the shares that the rule has found. */
function byHand(plan: Plan): { readonly plan: Plan; readonly shares: readonly Allocation[] } {
  const shares = foundShares(resultOf(plan)).map((share, at) => anAllocation({ ...share, id: String(at) }));
  const settings = { ...plan.budget.settings, allocation: 'byHand' as const };
  return { plan: { ...plan, budget: { ...plan.budget, settings, allocations: [...shares] } }, shares };
}

const told = (shares: readonly Allocation[]) =>
  shares.map(({ line, source: id, share }) => [line, id, share]);

describe('shares as the rule has found them', () => {
  it('leave a line that sources of the same months pay whole paid to the basis point', () => {
    // Rent and trips cost the same: two sources pay a third of each and have no more, the last one has.
    const lines = ['rent', 'trips'].map((id) => monthly({ id, unitCost: 300_000 }));
    const sources = ['a', 'b'].map((id) => source(id, { amount: 7_200_000, state: 'secured' }));
    const plan = planOf(lines, [...sources, source('c', { amount: 9_000_000 })]);
    const { shares, plan: moved } = byHand(plan);
    expect(told(shares)).toEqual([
      ['line:rent', 'a', 3_333],
      ['line:rent', 'b', 3_333],
      ['line:rent', 'c', 3_334],
      ['line:trips', 'a', 3_333],
      ['line:trips', 'b', 3_333],
      ['line:trips', 'c', 3_334],
    ]);
    expect(resultOf(plan).funding.uncoveredTotal).toBe(0);
    expect(resultOf(moved).funding.uncoveredTotal).toBe(0);
  });

  it('are of the months of the source alone, and leave open what the rule left open', () => {
    const plan = planOf(
      [monthly({ id: 'rent' })],
      [source('half', { amount: 300, months: 6, from: '2028-01' })],
    );
    expect(told(byHand(plan).shares)).toEqual([['line:rent', 'half', 5_000]]);
  });

  it('give way to the source that pays most where months overlap only in part', () => {
    const sources = [
      source('short', { amount: 1_200, months: 24, state: 'secured' }),
      source('long', { amount: 9_000 }),
    ];
    // Short pays the first year: half of its two. Long pays two years of its three.
    const { shares, plan } = byHand(planOf([monthly({ id: 'rent' })], sources));
    expect(told(shares)).toEqual([
      ['line:rent', 'long', 6_666],
      ['line:rent', 'short', 3_334],
    ]);
    expect(overAllocatedLines(plan.budget)).toEqual([]);
  });

  it('never pay a line more than whole', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { plan, shares } = byHand(randomBudget(seed, { lines: 20, sources: 6, years: 4 }));
      expect(overAllocatedLines(plan.budget), `seed ${String(seed)}`).toEqual([]);
      expect(shares.length, `seed ${String(seed)}`).toBeGreaterThan(0);
    }
  });
});
