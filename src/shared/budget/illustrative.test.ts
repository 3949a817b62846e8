import { expect, test } from 'vitest';
import { aLine, aPosition, planWithMoney } from '@test/builders/budget-parts';
import type { BudgetLine, Plan } from '../plan/types';
import { illustrativeRefs } from './illustrative';

const rent = (id: string, change: Partial<BudgetLine> = {}): BudgetLine =>
  aLine({ id, catalog: 'rent', unitCost: 300_000, ...change });

function plan(currency: string, part: Partial<Plan['budget']>, rest: Partial<Plan['staffing']> = {}): Plan {
  const made = planWithMoney(rest, part);
  return { ...made, identity: { ...made.identity, currency } };
}

test('a typical line with either end of its figure in euro is illustrative; any other price or currency is not', () => {
  const lines = [
    rent('low'),
    rent('high', { unitCost: 400_000 }),
    rent('between', { unitCost: 350_000 }),
    rent('own', { catalog: null }),
    rent('other', { catalog: 'recruitment' }),
    rent('dollars', { currency: 'USD' }),
  ];
  expect([...illustrativeRefs(plan('EUR', { lines }))]).toEqual(['line:low', 'line:high']);
});

test('pay is illustrative by grade or by salary, at the rate of the plan, and unknown without one', () => {
  const staffing = {
    grades: [{ id: 'g', name: 'Junior', yearly: 6_000_000 }],
    positions: [
      aPosition({ id: 'graded', grade: 'g' }),
      aPosition({ id: 'above', grade: 'g', salary: 6_100_000 }),
      aPosition({ id: 'high', salary: 9_000_000 }),
      aPosition({ id: 'unpaid' }),
    ],
  };
  const rates = [{ id: 'r', from: 'EUR', on: '2027-01-01', rate: '1.5' }];
  expect([...illustrativeRefs(plan('USD', { rates }, staffing))]).toEqual([
    'position:graded',
    'position:high',
  ]);
  expect([...illustrativeRefs(plan('USD', {}, staffing))]).toEqual([]);
  expect([...illustrativeRefs(plan('EUR', {}, staffing))]).toEqual(['position:graded']);
});
