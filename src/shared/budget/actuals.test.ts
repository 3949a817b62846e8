import { describe, expect, it } from 'vitest';
import { aLine, aSpending, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET, EMPTY_TIMELINE } from '../plan/defaults';
import type { BudgetLine, Spending } from '../plan/types';
import { timelineOf } from '../timeline';
import { budgetOf, type LineActuals } from './index';

const SETTINGS = { ...EMPTY_BUDGET.settings, years: 4 };
/** 100 a month over four years from January 2027: 4,800. */
const monthly = (id: string): BudgetLine =>
  aLine({ id, kind: 'recurring', rhythm: 'month', unitCost: 100, phase: 'sustainment' });

function actualsWith(
  spendings: readonly Partial<Spending>[],
  statusDay: string | null = null,
  {
    lines = [monthly('line-1')],
    today,
  }: { readonly lines?: readonly BudgetLine[]; readonly today?: string } = {},
) {
  const plan = planWithMoney(
    {},
    {
      settings: SETTINGS,
      lines: [...lines],
      spendings: spendings.map((one, at) => aSpending({ id: `s${String(at)}`, ...one })),
    },
    { timeline: { ...EMPTY_TIMELINE, settings: { ...EMPTY_TIMELINE.settings, statusDay } } },
  );
  return budgetOf(plan, timelineOf(plan), today).actuals;
}

function sums({ spent, committed, toCome, forecast, notSpent }: Omit<LineActuals, 'ref'>): readonly number[] {
  return [spent, committed, toCome, forecast, notSpent];
}

it('counts what is paid after the status month once, as what is still to be paid', () => {
  const { total, later, paid } = actualsWith(
    [
      { amount: 100, on: '2027-01-31' },
      { amount: 100, on: '2027-02-28' },
      { amount: 600, on: '2027-03-01' },
    ],
    '2027-02-10',
  );
  expect(sums(total)).toEqual([200, 600, 4_000, 4_800, 0]);
  expect(total.variance).toBe(0);
  expect([later, ...paid.slice(0, 4)]).toEqual([600, 100, 100, 0, 0]);
});

it('keeps apart what was planned by now and not spent, neither in the forecast nor lost', () => {
  const { total } = actualsWith([{ amount: 150, on: '2027-03-05' }]);
  expect(total).toMatchObject({ planned: 4_800, plannedToDate: 300, remaining: 4_500 });
  expect(sums(total)).toEqual([150, 0, 4_500, 4_650, 150]);
  expect(total.variance).toBe(-150);
});

it('lets a commitment cover first what is due, then the plan to come, and counts it once', () => {
  const paid = { amount: 150, on: '2027-03-05' };
  const committed = (amount: number) =>
    sums(actualsWith([paid, { kind: 'committed', amount, on: '2027-02-01' }]).total);
  expect(committed(100)).toEqual([150, 100, 4_500, 4_750, 50]);
  expect(committed(150)).toEqual([150, 150, 4_500, 4_800, 0]);
  expect(committed(1_150)).toEqual([150, 1_150, 3_500, 4_800, 0]);
  // More is ordered than was planned.
  expect(committed(5_000)).toEqual([150, 5_000, 0, 5_150, 0]);
});

describe('without a payment', () => {
  it('nothing is past, whatever the status day, and the forecast is the plan', () => {
    const { statusMonth, total } = actualsWith([], '2027-03-31');
    expect(statusMonth).toBeNull();
    expect(sums(total)).toEqual([0, 0, 4_800, 4_800, 0]);
  });

  it('an order alone makes no month past', () => {
    const { statusMonth, total } = actualsWith([{ kind: 'committed', amount: 300, on: '2027-06-01' }]);
    expect(statusMonth).toBeNull();
    expect(sums(total)).toEqual([0, 300, 4_500, 4_800, 0]);
  });
});

it('works by line, in the currency of the plan, with lines that are gone', () => {
  const { statusMonth, lines, total, problems } = actualsWith(
    [
      { amount: 350, on: '2027-02-15' },
      { amount: 7, line: 'line:gone', on: '2027-01-15' },
      { amount: 7, currency: 'USD', on: '2027-01-15' },
    ],
    null,
    { lines: [monthly('line-1'), monthly('open')] },
  );
  expect(statusMonth).toBe(1);
  expect(lines.map(({ ref, ...line }) => [ref, ...sums(line), line.variance])).toEqual([
    ['line:line-1', 350, 0, 4_600, 4_950, 0, 150],
    // Nothing was recorded on it, so that it will cost what was planned.
    ['line:open', 0, 0, 4_800, 4_800, 0, 0],
    ['line:gone', 7, 0, 0, 7, 0, 7],
  ]);
  expect(sums(total)).toEqual([357, 0, 9_400, 9_757, 0]);
  expect(problems).toEqual([{ type: 'missingRate', ref: 'spending:s2', currency: 'USD' }]);
});

describe('records of days still to come', () => {
  const one = { amount: 600, on: '2027-10-15' };

  it('make no month past: such a payment counts as an order', () => {
    const { statusMonth, total, later } = actualsWith([one], null, { today: '2026-11-22' });
    expect(statusMonth).toBeNull();
    expect(sums(total)).toEqual([0, 600, 4_200, 4_800, 0]);
    expect(later).toBe(600);
  });

  it('leave the last payment that was made as the end of the past', () => {
    const spendings = [{ amount: 100, on: '2027-01-31' }, one];
    expect(actualsWith(spendings, null, { today: '2027-02-10' }).statusMonth).toBe(0);
    // On the day itself, and for who does not say what day it is, the payment has been made.
    expect(actualsWith(spendings, null, { today: '2027-10-15' }).statusMonth).toBe(9);
    expect(actualsWith(spendings).statusMonth).toBe(9);
  });

  it('do not let a status day of next year end the past after today', () => {
    const paid = [{ amount: 100, on: '2027-01-31' }];
    expect(actualsWith(paid, '2028-03-01', { today: '2027-04-10' }).statusMonth).toBe(3);
  });
});

it('counts what was paid before the plan with its first month', () => {
  const { paid, total } = actualsWith([{ amount: 50, on: '2026-11-01' }], '2027-01-31');
  expect([paid[0], total.spent]).toEqual([50, 50]);
});
