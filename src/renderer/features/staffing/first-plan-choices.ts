import { keptChanges, type FirstLineChange } from '@shared/budget';
import { COST_CATEGORIES } from '@shared/catalog/budget-types';
import type { Assumptions, Plan } from '@shared/plan/types';
import { countsEuro } from './first-plan-rate';

/** What a person assumes about the money of the first plan. */
export interface MoneyChoices {
  /** Whether illustrative amounts of the catalog stand where there are no others. */
  readonly prices: 'none' | 'low' | 'high';
  readonly rates: Partial<Pick<Assumptions, 'inflation' | 'salaryGrowth' | 'onCost' | 'tax'>>;
  /** Reserve on every category in basis points; null: as the plan has it. */
  readonly reserve: number | null;
  /** Whether a lean and a full scenario stand beside the plan. */
  readonly tiers: boolean;
  /** By typical line. */
  readonly lines: Readonly<Record<string, FirstLineChange>>;
}

export const NO_CHOICES: MoneyChoices = { prices: 'none', rates: {}, reserve: null, tiers: true, lines: {} };

type Prices = MoneyChoices['prices'];
type Money = Pick<Plan, 'budget'>;

/** The prices that stand: illustrative ones are in euros, so none where euros do not count. */
export function pricesOf(prices: Prices, currency: string, plan: Money): Prices {
  return countsEuro(currency, plan) ? prices : 'none';
}

interface Change {
  /** The currency as it was, and as it is now. */
  readonly from: string;
  readonly to: string;
  /** As they were where none are given. */
  readonly prices?: Prices;
  /** The plan with the rates as they are now, where they are others. */
  readonly rated?: Money;
}

/** The choices with other prices or in another currency: what was typed stays where it means the same. */
export function rechosen(choices: MoneyChoices, change: Change, plan: Money): MoneyChoices {
  const { from, to, prices = choices.prices, rated = plan } = change;
  const before = { currency: from, prices: pricesOf(choices.prices, from, plan) };
  const after = { currency: to, prices: pricesOf(prices, to, rated) };
  return { ...choices, prices, lines: keptChanges(choices.lines, before, after) };
}

/** Categories that may have a reserve: all but the one that is a reserve. */
export const RESERVED = COST_CATEGORIES.filter((id) => id !== 'contingency');

/** The reserve that every category of a plan has, in basis points; null where they have different ones. */
export function reserveOfAll(contingency: Assumptions['contingency']): number | null {
  const [first = 0, ...others] = RESERVED.map((id) => contingency[id] ?? 0);
  return others.every((one) => one === first) ? first : null;
}

/** Whether lines of a full team stay out of the plan: a full scenario stands beside one that is not full itself. */
export function leavesOutFull({ tiers }: MoneyChoices, { budget }: Money): boolean {
  return tiers && budget.scenarios.find(({ id }) => id === budget.settings.scenario)?.kind !== 'full';
}
