import type { UiKey } from '@shared/i18n/ui-words';
import type { BudgetLine } from '@shared/plan/types';
import type { Feeder, LineRow } from './line-row';

export const PHASE_WORDS = {
  byDate: 'budget.phase_byDate',
  startUp: 'budget.phase_startUp',
  sustainment: 'budget.phase_sustainment',
} as const satisfies Record<BudgetLine['phase'], UiKey>;

export const NATURE_WORDS = {
  capital: 'budget.nature_capital',
  running: 'budget.nature_running',
} as const satisfies Record<BudgetLine['nature'], UiKey>;

/** How often a line is paid: once, or its rhythm. */
export const OFTEN_WORDS = {
  once: 'budget.once',
  month: 'budget.rhythm_month',
  quarter: 'budget.rhythm_quarter',
  year: 'budget.rhythm_year',
} as const satisfies Record<BudgetLine['rhythm'] | 'once', UiKey>;

export const INDEX_WORDS = {
  none: 'budget.index_none',
  inflation: 'budget.index_inflation',
  salary: 'budget.index_salary',
} as const satisfies Record<BudgetLine['index'], UiKey>;

/** Why a fed line is not edited in the worksheet. */
export const FED_WORDS = {
  position: 'budget.fed_position',
  cover: 'budget.fed_cover',
  training: 'budget.fed_training',
  tool: 'budget.fed_tool',
  infrastructure: 'budget.fed_infrastructure',
  contingency: 'budget.fed_contingency',
} as const satisfies Record<Feeder, UiKey>;

/** Tab of the staffing screen where such a line is changed. */
export const FED_TABS = {
  position: 'positions',
  cover: 'cover',
  training: 'training',
  tool: 'tools',
  infrastructure: 'infrastructure',
} as const satisfies Record<Exclude<Feeder, 'contingency'>, string>;

/** What stands in place of a sum. */
export const UNCOUNTED_WORDS = {
  leftOut: 'budget.uncounted_leftOut',
  paidElsewhere: 'budget.uncounted_paidElsewhere',
  uncounted: 'budget.uncounted_uncounted',
} as const satisfies Record<NonNullable<LineRow['uncounted']>, UiKey>;
