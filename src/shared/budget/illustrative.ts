import { INDICATIVE_FIGURES } from '../catalog/budget-figures';
import { BUDGET_LINES } from '../catalog/budget-lines';
import { convert } from '../money/convert';
import type { BudgetLine, Plan, Position } from '../plan/types';

type Part = Pick<Plan, 'identity' | 'staffing' | 'budget'>;

/**
 * Refs of the lines and posts whose price is an illustrative figure of the catalog, of no country (ENISA 2020, read
 * through Diplo): a typical line with an end of the range of its figure, in the currency of the figure, and a post
 * whose pay is an end of the range for a member of staff, at the plan's rate for the day it starts.
 */
export function illustrativeRefs(plan: Part): ReadonlySet<string> {
  const pay = illustrativePay(plan);
  return new Set([
    ...plan.staffing.positions
      .filter((post) => pay.includes(payOf(post, plan)))
      .map(({ id }) => `position:${id}`),
    ...plan.budget.lines.filter(hasIllustrativePrice).map(({ id }) => `line:${id}`),
  ]);
}

/** Whether the price of a typed line is an end of the range of its illustrative figure. */
export function hasIllustrativePrice({ catalog, currency, unitCost }: BudgetLine): boolean {
  const typical = BUDGET_LINES.find(({ id }) => id === catalog)?.figure;
  const figure = INDICATIVE_FIGURES.find(({ id }) => id === typical);
  return figure !== undefined && figure.currency === currency && [figure.from, figure.to].includes(unitCost);
}

/** What the figure for a member of staff comes to in the plan's currency; nothing while there is no rate for it. */
function illustrativePay({ identity, budget }: Part): readonly number[] {
  const figure = INDICATIVE_FIGURES.find(({ id }) => id === 'staffYear');
  if (figure === undefined) return [];
  const { currency: to, startDay: on } = identity;
  const rates = budget.rates.map((rate) => ({ ...rate, to }));
  return [figure.from, figure.to].flatMap((amount) => {
    const made = convert({ amount, currency: figure.currency, on }, { to, rates, planCurrency: to });
    return made.ok ? [made.value.money.amount] : [];
  });
}

/** Yearly pay of a full-time post; 0 where nothing says it, which no figure is. */
function payOf({ salary, grade }: Position, { staffing }: Part): number {
  return salary ?? staffing.grades.find(({ id }) => id === grade)?.yearly ?? 0;
}
