import { expect, it } from 'vitest';
import { aPosition, aScenario, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET, PLAIN_ASSUMPTIONS } from '../plan/defaults';
import type { Assumptions, Staffing } from '../plan/types';
import { coverSalary, handlingPosts } from './cover-salary';

const GRADES = [
  { id: 'one', name: 'One', yearly: 4_000_000 },
  { id: 'two', name: 'Two', yearly: 2_000_001 },
];

function ofPlan(staffing: Partial<Staffing>, assumed: Partial<Assumptions> = {}) {
  const assumptions = { ...PLAIN_ASSUMPTIONS, ...assumed };
  const settings = { ...EMPTY_BUDGET.settings, scenario: 'mine' };
  const scenarios = [...EMPTY_BUDGET.scenarios, aScenario({ id: 'mine', assumptions })];
  return coverSalary(planWithMoney(staffing, { settings, scenarios }));
}

it('takes the salaries of those who handle incidents, with what the employer pays on top', () => {
  const positions = [
    aPosition({ id: 'a', role: 'incidentHandler', grade: 'one' }),
    aPosition({ id: 'b', role: 'incidentHandler', grade: 'one', salary: 5_000_000 }),
    aPosition({ id: 'c', role: 'manager', salary: 90_000_000 }),
  ];
  // (40,000.00 + 50,000.00) / 2 x 1.1 x 1.225
  expect(ofPlan({ grades: GRADES, positions }, { salaries: 11_000, onCost: 2_250 })).toEqual({
    ...{ salary: 4_500_000, cost: 6_063_750, onCost: 2_250 },
  });
});

it('takes the grades where no such post has a salary, and rounds once', () => {
  // 30,000.005 and a quarter on top: 37,500.00625
  expect(ofPlan({ grades: GRADES }, { onCost: 2_500 })).toEqual({
    ...{ salary: 3_000_001, cost: 3_750_001, onCost: 2_500 },
  });
});

it('counts full-time posts of handlers alone', () => {
  const positions = [
    aPosition({ id: 'a', role: 'incidentHandler', share: 100 }),
    aPosition({ id: 'b', role: 'incidentHandler', share: 50 }),
    aPosition({ id: 'c', role: 'manager', share: 100 }),
    aPosition({ id: 'd', role: null, share: 100 }),
  ];
  expect(handlingPosts(positions)).toBe(1.5);
});

it('says nothing where no salary is known', () => {
  expect(ofPlan({})).toBeNull();
});
