import { expect, it } from 'vitest';
import { aLine, aPosition, aScenario, planWithMoney } from '@test/builders/budget-parts';
import { NEW_SERVICE_CHOICE } from '../plan/defaults';
import { takeFirstPlan, type FirstPlanEdit } from './first-plan';

const PLAN = planWithMoney({ positions: [aPosition({ id: 'head' })] });
const EDIT: FirstPlanEdit = {
  grades: [{ id: 'g', name: 'Senior', yearly: 4_000_000 }],
  positions: [aPosition({ id: 'handler', grade: 'g', reportsTo: 'head' })],
  settings: { answers: { cover: 'onCall' } },
  cover: { chosen: 'onCall', seats: 2 },
  services: ['sv-exercises'],
  currency: 'EUR',
  rates: [],
  years: 7,
  lines: [aLine({ id: 'rent' })],
  scenarios: null,
};

it('a first plan brings grades, cover, answers, services, length and lines, and keeps what was there', () => {
  const result = takeFirstPlan.run(PLAN, EDIT);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { staffing, services, budget } = result.value;
  expect(staffing.positions.map(({ id, grade }) => [id, grade])).toEqual([
    ['head', null],
    ['handler', 'g'],
  ]);
  expect(staffing.grades).toEqual([{ id: 'g', name: 'Senior', yearly: 4_000_000 }]);
  expect(staffing.settings.cover).toEqual({ ...PLAN.staffing.settings.cover, chosen: 'onCall', seats: 2 });
  expect(staffing.settings.answers).toEqual({ cover: 'onCall' });
  expect(services.choices['sv-exercises']?.status).toBe('launch');
  expect(budget.settings.years).toBe(7);
  expect(budget.lines.map(({ id }) => id)).toEqual(['rent']);
  expect(budget.scenarios).toEqual(PLAN.budget.scenarios);
});

it('a decision about a service that is made for launch keeps its details', () => {
  const choice = { ...NEW_SERVICE_CHOICE, status: 'launch', note: 'With the region' } as const;
  const before = { ...PLAN, services: { ...PLAN.services, choices: { 'sv-exercises': choice } } };
  const result = takeFirstPlan.run(before, EDIT);
  expect(result.ok && result.value.services).toEqual(before.services);
});

it('a rate that was given stands before the lines that need it', () => {
  const rates = [{ id: 'euro', from: 'EUR', on: '2026-11-22', rate: '150' }];
  const inShillings = { ...EDIT, currency: 'KES', rates };
  const result = takeFirstPlan.run(PLAN, inShillings);
  expect(result.ok && result.value.budget.rates).toEqual(rates);
  expect(takeFirstPlan.run(PLAN, { ...inShillings, rates: [] }).ok).toBe(false);
});

it('scenarios that leave out a line that is not there, or lose the plan, are refused', () => {
  const [plan] = PLAN.budget.scenarios;
  if (!plan) throw new Error('no scenario');
  const lean = aScenario({ assumptions: { ...plan.assumptions, leftOut: ['line:rent'] } });
  expect(takeFirstPlan.run(PLAN, { ...EDIT, scenarios: [plan, lean] }).ok).toBe(true);
  expect(takeFirstPlan.run(PLAN, { ...EDIT, lines: [], scenarios: [plan, lean] }).ok).toBe(false);
  expect(takeFirstPlan.run(PLAN, { ...EDIT, scenarios: [lean] }).ok).toBe(false);
  expect(takeFirstPlan.run(PLAN, { ...EDIT, scenarios: [plan, plan] }).ok).toBe(false);
});
