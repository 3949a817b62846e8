import { expect, it } from 'vitest';
import { aLine, aScenario, aSource, aSpending, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET, PLAIN_ASSUMPTIONS } from '../plan/defaults';
import { LARGEST_AMOUNT } from '../plan/money-fields';
import type { Budget } from '../plan/types';
import { timelineOf } from '../timeline';
import { budgetOf } from './index';
import { worthWithin } from './worth';

/** The largest amount of yen is 3,000,000,000,000,000 cents at this rate: one of them still adds up exactly. */
const YEN = { id: 'yen', from: 'JPY', on: '2026-01-01', rate: '30' };
const LARGE = { amount: LARGEST_AMOUNT, currency: 'JPY' };
const WORTH = 3_000_000_000_000_000;

function resultOf(budget: Partial<Budget>) {
  const plan = planWithMoney({}, { rates: [YEN], ...budget });
  return budgetOf({ ...plan, identity: { ...plan.identity, currency: 'EUR' } }, timelineOf(plan));
}

it('counts amounts as long as all together are exact, and refuses the one that leads beyond', () => {
  const worthOf = worthWithin();
  const rate = { n: 3_000n, d: 1n };
  expect(worthOf(LARGEST_AMOUNT, rate)).toBe(WORTH);
  expect(worthOf(LARGEST_AMOUNT, rate)).toBeNull();
  expect(worthOf(7, rate)).toBe(21_000);
  expect(worthOf(LARGEST_AMOUNT, { n: 100_000n, d: 1n })).toBeNull();
});

it('leaves out money of sources that cannot be added up exactly, and says so', () => {
  const receipts = [1, 2].map((day) => ({
    ...{ id: String(day), on: `2027-01-0${String(day)}`, amount: LARGE.amount, note: '' },
  }));
  const { sources, problems } = resultOf({ sources: [aSource({ ...LARGE, amount: 1, receipts })] });
  expect(sources[0]?.amount).toBe(WORTH);
  expect(sources[0]?.payments.map(({ amount }) => amount)).toEqual([WORTH, 0]);
  expect(problems).toEqual([{ type: 'tooLarge', ref: 'source:source-1' }]);
});

it('leaves out spendings that cannot be added up exactly, and says so', () => {
  const spendings = ['a', 'b'].map((id) => aSpending({ id, ...LARGE }));
  const { actuals, problems } = resultOf({ lines: [aLine()], spendings });
  expect(actuals.total.spent).toBe(WORTH);
  expect(problems).toEqual([{ type: 'tooLarge', ref: 'spending:b' }]);
});

it('counts no reserve of lines that cannot be added up exactly, and says so', () => {
  // 901 lines of the largest cost a line may have are more than the whole numbers that are exact.
  const lines = Array.from({ length: 901 }, (_, at) =>
    aLine({ id: `n${String(at)}`, unitCost: LARGEST_AMOUNT, quantity: 100_000 }),
  );
  const assumptions = { ...PLAIN_ASSUMPTIONS, contingency: { equipment: 1_000 } };
  const scenarios = [aScenario({ id: 'mine', assumptions })];
  const settings = { ...EMPTY_BUDGET.settings, scenario: 'mine' };
  const { problems } = resultOf({ lines, settings, scenarios });
  expect(problems).toEqual([
    { type: 'tooLarge', ref: 'contingency:equipment' },
    { type: 'tooLarge', ref: 'budget' },
  ]);
});
