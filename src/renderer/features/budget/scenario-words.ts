import type { Translate, UiKey } from '@shared/i18n/ui-words';
import type { Assumptions, Scenario } from '@shared/plan/types';

export const KIND_NAMES = {
  lean: 'budget.scenario_lean',
  recommended: 'budget.scenario_recommended',
  full: 'budget.scenario_full',
  own: 'budget.scenario_own',
} as const satisfies Record<Scenario['kind'], UiKey>;

/** Name of a scenario: the team's own, else that of its kind. */
export function scenarioName({ name, kind }: Scenario, t: Translate): string {
  return name === '' ? t(KIND_NAMES[kind]) : name;
}

/** Assumptions that are one percentage each, in the order they are asked for. */
export const RATES = [
  'inflation',
  'salaryGrowth',
  'onCost',
  'tax',
  'salaries',
  'prices',
] as const satisfies readonly (keyof Assumptions)[];

export const RATE_WORDS = {
  inflation: ['budget.as_inflation', 'budget.as_inflation_help'],
  salaryGrowth: ['budget.as_salary_growth', 'budget.as_salary_growth_help'],
  onCost: ['budget.as_on_cost', 'budget.as_on_cost_help'],
  tax: ['budget.as_tax', 'budget.as_tax_help'],
  salaries: ['budget.as_salaries', 'budget.as_salaries_help'],
  prices: ['budget.as_prices', 'budget.as_prices_help'],
} as const satisfies Record<(typeof RATES)[number], readonly [UiKey, UiKey]>;
