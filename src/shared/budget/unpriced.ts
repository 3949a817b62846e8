import type { Budget, BudgetLine, Scenario } from '../plan/types';
import type { ScenarioTable } from './scenarios';

/** Whether a typed line waits for its price. One of which the team bears nothing does not. */
export function waitsForPrice({ unitCost, share }: Pick<BudgetLine, 'unitCost' | 'share'>): boolean {
  return unitCost === 0 && share > 0;
}

/** Typed lines of the scenario that is the plan that have no price yet, in their order. */
export function unpricedLines({
  lines,
  scenarios,
  settings,
}: Pick<Budget, 'lines' | 'scenarios' | 'settings'>): readonly BudgetLine[] {
  const chosen = scenarios.find(({ id }) => id === settings.scenario);
  const leftOut = new Set(chosen?.assumptions.leftOut);
  return lines.filter((line) => waitsForPrice(line) && !leftOut.has(`line:${line.id}`));
}

/**
 * A scenario that costs what the plan costs, and why: it differs in lines that have no price, or in nothing that
 * counts.
 */
export interface SameScenario {
  readonly scenario: Scenario;
  readonly why: 'noPrice' | 'nothing';
}

/** The scenarios that come to the same as the plan in every fiscal year. */
export function sameAsPlan(
  { rows }: Pick<ScenarioTable, 'rows'>,
  lines: Budget['lines'],
): readonly SameScenario[] {
  const plan = rows.find(({ isPlan }) => isPlan);
  if (!plan) return [];
  const waiting = lines.filter(waitsForPrice).map(({ id }) => `line:${id}`);
  return rows
    .filter(({ isPlan, years }) => !isPlan && years.every((amount, at) => amount === plan.years[at]))
    .map(({ scenario }) => {
      const [own, its] = [plan.scenario.assumptions.leftOut, scenario.assumptions.leftOut];
      const differs = waiting.some((ref) => own.includes(ref) !== its.includes(ref));
      return { scenario, why: differs ? 'noPrice' : 'nothing' };
    });
}
