import { describe, expect, it } from 'vitest';
import { aLine, aPosition, aScenario, aSource, aSpending } from '@test/builders/budget-parts';
import { anAllocation, planWithMoney } from '@test/builders/budget-parts';
import { crossChecks } from '../plan/cross-checks';
import { EMPTY_BUDGET } from '../plan/defaults';
import type { Budget, Plan } from '../plan/types';
import { applyDifferences, comparePlans } from './index';

const BOTH = [aSource(), aSource({ id: 'source-2' })];

function withBudget(budget: Partial<Budget>): Plan {
  return planWithMoney({}, budget);
}

function taken(mine: Plan, other: Plan, ...ids: readonly string[]): Plan {
  const plan = applyDifferences(mine, other, ids);
  expect(crossChecks(plan)).toEqual([]);
  return plan;
}

describe('staffing and budget of two plans', () => {
  it('differ on their own screens, money with its currency', () => {
    const mine = planWithMoney({ positions: [aPosition()] }, { lines: [aLine()] });
    const other = planWithMoney(
      { positions: [aPosition({ salary: 4_800_000 })] },
      { lines: [aLine({ unitCost: 900, currency: 'JPY' })] },
    );
    const { currency } = mine.identity;
    expect(comparePlans(mine, other).differences).toMatchObject([
      {
        ...{ id: 'staffing/positions/position-1/salary', area: 'staffing' },
        after: { type: 'money', minor: 4_800_000, currency },
      },
      {
        ...{ id: 'budget/lines/line-1/unitCost', area: 'budget' },
        before: { type: 'money', minor: 120_000, currency: 'EUR' },
        after: { type: 'money', minor: 900, currency: 'JPY' },
      },
    ]);
  });

  it('take a superior along with who reports to them', () => {
    const mine = planWithMoney({ positions: [aPosition()] });
    const other = planWithMoney({ positions: [aPosition({ reportsTo: 'head' }), aPosition({ id: 'head' })] });
    const { staffing } = taken(mine, other, 'staffing/positions/position-1/reportsTo');
    expect(staffing.positions.map(({ id }) => id).toSorted()).toEqual(['head', 'position-1']);
  });

  it('do not make positions report in a circle', () => {
    const pair = (a: string | null, b: string | null) =>
      planWithMoney({
        positions: [aPosition({ id: 'a', reportsTo: a }), aPosition({ id: 'b', reportsTo: b })],
      });
    const { staffing } = taken(pair('b', null), pair(null, 'a'), 'staffing/positions/b/reportsTo');
    expect(staffing.positions.map(({ reportsTo }) => reportsTo)).toEqual(['b', null]);
  });

  it('do not make sources pay a line more than whole', () => {
    const share = (id: string, source: string) => anAllocation({ id, source, share: 6_000 });
    const mine = withBudget({ lines: [aLine()], sources: BOTH, allocations: [share('a1', 'source-1')] });
    const other = withBudget({ lines: [aLine()], sources: BOTH, allocations: [share('a2', 'source-2')] });
    const one = taken(mine, other, 'budget/allocations/a2');
    expect(one.budget.allocations.map(({ id }) => id)).toEqual(['a1']);
    const both = taken(mine, other, 'budget/allocations/a2', 'budget/allocations/a1');
    expect(both.budget.allocations.map(({ id }) => id)).toEqual(['a2']);
  });

  it('take allocations and spending away with the line that goes', () => {
    const money = { sources: BOTH, scenarios: EMPTY_BUDGET.scenarios };
    const mine = withBudget({
      ...{ ...money, lines: [aLine()], allocations: [anAllocation()], spendings: [aSpending()] },
    });
    const { budget } = taken(mine, withBudget(money), 'budget/lines/line-1');
    expect([budget.lines, budget.allocations, budget.spendings]).toEqual([[], [], []]);
  });

  it('always keep a scenario that is the plan', () => {
    const mine = withBudget({});
    const other = withBudget({
      settings: { ...EMPTY_BUDGET.settings, scenario: 'lean' },
      scenarios: [aScenario()],
    });
    const { budget } = taken(mine, other, 'budget/scenarios/recommended');
    expect(budget.settings.scenario).toBe('lean');
    expect(budget.scenarios.map(({ id }) => id)).toEqual(['lean']);
  });
});
