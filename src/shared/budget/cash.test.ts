import { describe, expect, it } from 'vitest';
import { aLine, aSource, aSpending, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET, EMPTY_TIMELINE } from '../plan/defaults';
import type { BudgetLine, FundingSource, Spending } from '../plan/types';
import { timelineOf } from '../timeline';
import { budgetOf, expectedOf, totalOf } from './index';

const SETTINGS = { ...EMPTY_BUDGET.settings, years: 1, opening: 1_000 };

interface Books {
  readonly sources?: readonly Partial<FundingSource>[];
  readonly spendings?: readonly Partial<Spending>[];
  readonly statusDay?: string | null;
  readonly today?: string;
  /** Lines beside the one that is paid. */
  readonly more?: readonly BudgetLine[];
}

/** 100 a month from January 2027. */
function resultOf({ sources = [], spendings = [], statusDay = null, today, more = [] }: Books) {
  const line = aLine({ kind: 'recurring', rhythm: 'month', unitCost: 100, phase: 'sustainment' });
  const plan = planWithMoney(
    {},
    {
      settings: SETTINGS,
      lines: [line, ...more],
      sources: sources.map((one, at) => aSource({ id: `source-${String(at)}`, ...one })),
      spendings: spendings.map((one, at) => aSpending({ id: `spending-${String(at)}`, ...one })),
    },
    { timeline: { ...EMPTY_TIMELINE, settings: { ...EMPTY_TIMELINE.settings, statusDay } } },
  );
  return budgetOf(plan, timelineOf(plan), today);
}

const cashOf = (books: Books) => resultOf(books).cash;
const months = (amounts: Float64Array, count = 6): readonly number[] => [...amounts].slice(0, count);
const QUARTERLY = { amount: 1_200, months: 12, payment: 'quarterly' } as const;
const receipt = (on: string, amount: number) => ({ id: `r-${on}`, on, amount, note: '' });
const PAID_IN_MAY = {
  spendings: [
    { amount: 70, on: '2027-02-10' },
    { amount: 450, on: '2027-05-10' },
  ],
};

it('follows what was paid up to the status month, and the plan from then on', () => {
  const { costs, position, record } = cashOf(PAID_IN_MAY);
  expect(months(costs, 7)).toEqual([0, 70, 0, 0, 450, 100, 100]);
  expect(months(position, 7)).toEqual([1_000, 930, 930, 930, 480, 380, 280]);
  expect(record).toEqual({ income: 5, costs: 5 });
});

it('ends at the status day, and lets what is owed beyond the plan fall due in the month after', () => {
  const order = { kind: 'committed', amount: 1_500, on: '2027-01-20' } as const;
  const { cash, actuals } = resultOf({
    spendings: [{ amount: 40, on: '2027-01-10' }, { amount: 50, on: '2027-03-10' }, order],
    statusDay: '2027-02-03',
  });
  // 1,550 are owed; 160 of January and February and the 1,000 to come were planned.
  expect(months(cash.costs)).toEqual([40, 0, 100 + 550, 100, 100, 100]);
  expect(cash.costs.reduce((sum, cost) => sum + cost)).toBe(actuals.total.forecast);
});

it('does not count money that is overdue, unless it has been received', () => {
  const sources = [QUARTERLY];
  const late = cashOf({ ...PAID_IN_MAY, sources });
  expect(months(late.income, 12)).toEqual([0, 0, 0, 0, 0, 0, 300, 0, 0, 300, 0, 0]);
  expect(late.overdue).toBe(600);
  const come = cashOf({ ...PAID_IN_MAY, sources: [{ ...QUARTERLY, state: 'received' }] });
  expect([months(come.income), come.overdue]).toEqual([[300, 0, 0, 300, 0, 0], 0]);
  const receipts = [receipt('2027-03-20', 400)];
  const part = cashOf({ ...PAID_IN_MAY, sources: [{ ...QUARTERLY, receipts }] });
  expect([months(part.income, 7), part.overdue]).toEqual([[0, 0, 400, 0, 0, 0, 300], 200]);
});

it('pays lines that nothing was recorded on as planned, in past months too', () => {
  const rent = aLine({ id: 'rent', kind: 'recurring', rhythm: 'quarter', unitCost: 30 });
  const { cash, actuals } = resultOf({ ...PAID_IN_MAY, more: [rent] });
  expect(months(cash.costs, 7)).toEqual([30, 70, 0, 30, 450, 100, 130]);
  expect(cash.costs.reduce((sum, cost) => sum + cost)).toBe(actuals.total.forecast);
});

it('keeps planned income where what was recorded lies in months still to come', () => {
  const sources = [QUARTERLY, { amount: 50, receipts: [receipt('2027-05-20', 50)] }];
  const { cash } = resultOf({ ...PAID_IN_MAY, sources, today: '2026-11-22' });
  expect([cash.record, cash.overdue]).toEqual([{ income: 0, costs: 0 }, 0]);
  expect(months(cash.income)).toEqual([300, 0, 0, 300, 50, 0]);
});

describe('what was recorded before the plan begins', () => {
  const spendings = [{ amount: 600, on: '2026-11-05' }];
  const receipts = [receipt('2026-11-10', 800)];

  it('lies in the first month, paid as well as received, and adds up to the forecast', () => {
    const { cash, actuals } = resultOf({ spendings, sources: [{ amount: 800, receipts }] });
    expect([months(cash.costs, 3), months(cash.income, 3)]).toEqual([
      [700, 100, 100],
      [800, 0, 0],
    ]);
    expect([cash.before, cash.record]).toEqual([
      { income: 800, costs: 600 },
      { income: 0, costs: 0 },
    ]);
    expect([totalOf(cash.costs), actuals.total.forecast]).toEqual([1_800, 1_800]);
  });

  it('lets what is ordered beyond the plan fall due there too', () => {
    const order = { kind: 'committed', amount: 1_500, on: '2026-11-06' } as const;
    const { cash, actuals } = resultOf({ spendings: [...spendings, order] });
    expect(months(cash.costs, 3)).toEqual([600 + 300 + 100, 100, 100]);
    expect(totalOf(cash.costs)).toBe(actuals.total.forecast);
  });

  it('is counted once where the first month is past, too', () => {
    const { cash } = resultOf({ spendings: [...spendings, { amount: 70, on: '2027-01-10' }] });
    expect([months(cash.costs, 2), cash.before.costs]).toEqual([[670, 100], 600]);
  });

  it('keeps no receipt of the plan from counting as the last', () => {
    const sources = [{ amount: 900 }, { amount: 50, receipts: [receipt('2027-02-20', 50)] }];
    const { record, overdue } = cashOf({ spendings, sources });
    expect([record, overdue]).toEqual([{ income: 2, costs: 0 }, 900]);
  });
});

it('leaves what is overdue out of what is expected as well', () => {
  const { expectedIncome } = resultOf({ ...PAID_IN_MAY, sources: [{ ...QUARTERLY, probability: 50 }] });
  expect(months(expectedIncome, 12)).toEqual([0, 0, 0, 0, 0, 0, 150, 0, 0, 150, 0, 0]);
});

it('expects of a source its chance times its amount, rounded once, and its months add up to that', () => {
  const uneven = { amount: 1_300_001, months: 36, payment: 'monthly', from: '2026-12' } as const;
  const { sources, expectedIncome } = resultOf({ sources: [{ ...uneven, probability: 50 }] });
  expect(sources.map(expectedOf)).toEqual([650_001]);
  // What was to come in December lies in January.
  expect(months(expectedIncome, 3)).toEqual([18_056 * 2, 18_056, 18_056]);
  const receipts = [receipt('2027-01-10', 300_000)];
  const part = resultOf({ sources: [{ ...uneven, probability: 33, receipts }] });
  expect(part.sources.map(expectedOf)).toEqual([300_000 + 330_000]);
});

describe('without a recorded payment', () => {
  it('the plan stands, whatever the status day', () => {
    const { income, costs, record, overdue } = cashOf({ sources: [QUARTERLY], statusDay: '2027-06-30' });
    expect([months(income), months(costs)]).toEqual([
      [300, 0, 0, 300, 0, 0],
      [100, 100, 100, 100, 100, 100],
    ]);
    expect([record, overdue]).toEqual([{ income: 0, costs: 0 }, 0]);
  });

  it('money that was to come before the plan is there in its first month', () => {
    expect(months(cashOf({ sources: [{ amount: 500, from: '2026-10' }] }).income, 2)).toEqual([500, 0]);
  });

  it('receipts make income past up to the last of them, and costs stay as planned', () => {
    const sources = [{ amount: 900 }, { amount: 50, receipts: [receipt('2027-02-20', 50)] }];
    const { income, costs, record, overdue } = cashOf({ sources });
    expect([months(income, 3), months(costs, 3)]).toEqual([
      [0, 50, 0],
      [100, 100, 100],
    ]);
    expect([record, overdue]).toEqual([{ income: 2, costs: 0 }, 900]);
  });
});
