import { expect, it } from 'vitest';
import budgetWords from '@shared/i18n/en/catalog/budget.json';
import { createCatalogText } from '@shared/i18n/catalog-text';
import { createTranslator } from '@shared/i18n/create-translator';
import type { Plan } from '@shared/plan/types';
import { firstPlan } from '@shared/staffing';
import { buildPlan } from '@test/builders/plan-builder';
import {
  engineAnswers,
  illustrativeSalaries,
  startAnswers,
  withCurrency,
  withEuroRate,
  type Answers,
} from './first-plan-answers';
import { leavesOutFull, NO_CHOICES, type MoneyChoices } from './first-plan-choices';
import { ratedPlan } from './first-plan-rate';
import { firstResult, type FirstResult } from './first-plan-take';

const { t } = createTranslator('en');
const text = createCatalogText(budgetWords);

interface Case {
  readonly answers?: Partial<Answers>;
  readonly choices?: Partial<MoneyChoices>;
  readonly plan?: Plan;
}

function resultOf({ answers: given = {}, choices = {}, plan = buildPlan() }: Case): FirstResult {
  const answers = { ...startAnswers(plan), ...given };
  const first = firstPlan(engineAnswers(answers, plan), {});
  if (!first.ok) throw new Error(JSON.stringify(first.error));
  return firstResult({ first: first.value, answers, choices: { ...NO_CHOICES, ...choices }, plan, t, text });
}

it('days off that were typed beside the posts are those of the plan, and more of them take more people', () => {
  const plan = buildPlan();
  const around = { ...startAnswers(plan), cover: 'aroundTheClock' as const, seats: 2 };
  const daysOff = { ...around.daysOff, trainingDays: 60 };
  const posts = (answers: Answers): number => resultOf({ answers }).posts.length;
  expect(posts({ ...around, daysOff })).toBeGreaterThan(posts(around));
  expect(resultOf({ answers: { ...around, daysOff } }).next?.staffing.settings).toMatchObject(daysOff);
});

it('illustrative prices that were chosen in euros do not hinder another currency without a rate', () => {
  const choices = { prices: 'low' } as const;
  const inEuro = resultOf({ choices });
  expect(inEuro.next?.budget.lines.some(({ unitCost }) => unitCost > 0)).toBe(true);
  const { next } = resultOf({ choices, answers: { currency: 'JPY' } });
  expect(next?.identity.currency).toBe('JPY');
  expect(new Set(next?.budget.lines.map(({ currency }) => currency))).toEqual(new Set(['JPY']));
  expect(next?.budget.lines.every(({ unitCost, note }) => unitCost === 0 && note === '')).toBe(true);
});

it('lines of the full scenario only are told as such where they are not in the plan', () => {
  const plan = buildPlan();
  const [only] = plan.budget.scenarios;
  if (!only) throw new Error('no scenario');
  const isFull: Plan = { ...plan, budget: { ...plan.budget, scenarios: [{ ...only, kind: 'full' }] } };
  for (const [given, tiers, told] of [
    [plan, true, true],
    [plan, false, false],
    [isFull, true, false],
  ] as const) {
    const choices = { ...NO_CHOICES, tiers };
    const { budget, next } = resultOf({ choices, plan: given });
    const full = budget.lines.filter(({ taken, tier }) => taken && tier === 'full');
    const ids = next?.budget.lines.flatMap(({ id, catalog }) =>
      full.some((line) => line.id === catalog) ? [`line:${id}`] : [],
    );
    const scenario = next?.budget.scenarios.find(({ id }) => id === only.id);
    expect(ids?.length).toBeGreaterThan(0);
    expect(scenario?.assumptions.leftOut ?? []).toEqual(told ? ids : []);
    expect(leavesOutFull(choices, given)).toBe(told);
  }
});

it('a rate that is given among the answers lets figures in euros stand, and goes into the plan with them', () => {
  const plan = buildPlan();
  const euro = { to: 'KES', on: '2026-11-22', rate: '150' };
  const inShillings = withCurrency(startAnswers(plan), 'KES', plan);
  const own = { ...inShillings, salaries: { ...inShillings.salaries, junior: 900_000 } };
  expect(withEuroRate(own, euro, plan).salaries).toEqual(own.salaries);
  const given = withEuroRate({ ...inShillings, salary: 'illustrativeLow' }, euro, plan);
  expect(given.salaries).toEqual(illustrativeSalaries('illustrativeLow', 'KES', ratedPlan(plan, given)));
  expect(given.salaries.junior).toBeGreaterThan(0);

  const { next } = resultOf({ answers: given, choices: { prices: 'low' } });
  expect(next?.identity.currency).toBe('KES');
  expect(next?.budget.rates.map(({ from, on, rate }) => [from, on, rate])).toEqual([
    ['EUR', '2026-11-22', '150'],
  ]);
  expect(next?.budget.lines.some(({ currency, unitCost }) => currency === 'EUR' && unitCost > 0)).toBe(true);

  const gone = withEuroRate(given, { ...euro, rate: '' }, plan);
  expect([gone.salary, gone.salaries.junior]).toEqual(['own', 0]);
  expect(withCurrency(given, 'NGN', plan).salary).toBe('own');
});
