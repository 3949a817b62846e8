import { monthOf } from '../money/month';
import type { Plan, Scenario } from '../plan/types';
import { beginningOf, placeOf } from './horizon';
import { costsOf, type CostBase } from './month-costs';
import { totalOf } from './part-sums';
import { spansOf, type Span } from './totals';
import type { BudgetSchedule, Costs } from './types';

/** One scenario beside the others, in minor units of the plan's currency. */
export interface ScenarioRow {
  readonly scenario: Scenario;
  readonly isPlan: boolean;
  readonly costs: Costs;
  /** Cost by fiscal year. */
  readonly years: readonly number[];
  readonly total: number;
  /** What it costs more than the scenario that is the plan. */
  readonly difference: number;
  /** Posts at the end of each fiscal year, those paid elsewhere included. */
  readonly posts: readonly number[];
  /** The same as parts of full time, in percent: 250 are two and a half. */
  readonly fullTime: readonly number[];
}

export interface ScenarioTable {
  readonly years: readonly Span[];
  readonly rows: readonly ScenarioRow[];
}

/** All scenarios of the plan, in its order. `planCosts` are those of the scenario that is the plan. */
export function scenarioTable(
  plan: Pick<Plan, 'budget' | 'staffing'>,
  base: CostBase & { readonly schedule: BudgetSchedule },
  planCosts: Costs,
): ScenarioTable {
  const years = spansOf(base.horizon, 'year');
  const posts = postsOf(plan, base);
  const rows = plan.budget.scenarios.map((scenario): ScenarioRow => {
    const isPlan = scenario.id === planCosts.scenario;
    const costs = isPlan ? planCosts : costsOf(base, scenario);
    const kept = posts.filter(({ ref }) => !scenario.assumptions.leftOut.includes(ref));
    const there = years.map(({ to }) => kept.filter((post) => post.from < to && to <= post.until));
    return {
      ...{ scenario, isPlan, costs, total: costs.total, difference: costs.total - planCosts.total },
      years: years.map(({ from, to }) => totalOf(costs.months, from, to)),
      posts: there.map((list) => list.length),
      fullTime: there.map((list) => list.reduce((sum, { share }) => sum + share, 0)),
    };
  });
  return { years, rows };
}

interface Post {
  readonly ref: string;
  readonly share: number;
  readonly from: number;
  /** First month without it. */
  readonly until: number;
}

function postsOf(
  { staffing }: Pick<Plan, 'staffing'>,
  { horizon, schedule }: CostBase & { readonly schedule: BudgetSchedule },
): readonly Post[] {
  return staffing.positions.map(({ id, share, start, end }) => ({
    ref: `position:${id}`,
    share,
    from: beginningOf(start, horizon, schedule).place,
    until: end === null ? Infinity : placeOf(horizon.first, monthOf(end)) + 1,
  }));
}
