import { POST_LINES } from '../catalog/budget-first';
import type { Plan } from '../plan/types';
import { moneyCheck, type MoneyCheck } from './money-check';
import type { Costs } from './types';

/** Do posts cost anything? Then their salaries, and what the employer pays on top, stand in the budget already. */
function paysPosts({ lines }: Pick<Costs, 'lines'>): boolean {
  return lines.some(({ line, total }) => line.origin === 'position' && total > 0);
}

/** Does the chosen cover bring pay for being on call? */
function paysOnCall({ lines }: Pick<Costs, 'lines'>): boolean {
  return lines.some(({ line, total }) => line.origin === 'cover' && total > 0);
}

/** Typical line of pay for being on call, which the hours of cover feed where they have it. */
export const ON_CALL_TYPICAL = 'onCallPay';

/**
 * Typical lines that would count salaries twice in a scenario: all of them beside posts that are paid, on-costs only
 * where they are assumed as well; pay for being on call beside a cover that brings it.
 */
export function linesOfPaidPosts(
  { budget }: Pick<Plan, 'budget'>,
  costs: Pick<Costs, 'lines' | 'scenario'>,
): readonly string[] {
  const onCall = paysOnCall(costs) ? [ON_CALL_TYPICAL] : [];
  if (!paysPosts(costs)) return onCall;
  const assumed = budget.scenarios.find(({ id }) => id === costs.scenario)?.assumptions.onCost ?? 0;
  return [...POST_LINES.filter((id) => id !== 'onCosts' || assumed > 0), ...onCall];
}

/** Typical lines of salaries beside posts that are paid. */
export function salariesTwice(plan: Pick<Plan, 'budget'>, costs: Costs): readonly MoneyCheck[] {
  const paid = linesOfPaidPosts(plan, costs);
  const twice = costs.lines
    .filter(
      ({ line: { origin, catalog }, total }) =>
        origin === 'line' && catalog !== null && total !== 0 && paid.includes(catalog),
    )
    .toSorted((a, b) => b.total - a.total);
  const [first] = twice;
  if (!first) return [];
  const amount = twice.reduce((sum, { total }) => sum + total, 0);
  return [
    moneyCheck('salariesTwice', { ref: first.line.ref, lines: twice.map(({ line }) => line.ref), amount }),
  ];
}
