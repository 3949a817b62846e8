import { assert } from '../core/assert';
import type { Plan } from '../plan/types';
import { actualsOf, type Actuals } from './actuals';
import { cashFlowOf, incomeOf, recordedMonths } from './cash';
import { cliffsOf } from './cliff';
import { worksheetOf } from './fed-lines';
import { fundingsOf } from './funding';
import { horizonOf } from './horizon';
import { costsOf, type CostBase } from './month-costs';
import { isFirmSource } from './pay-by-rule';
import { rateTable } from './rate-table';
import { scenarioTable, type ScenarioTable } from './scenarios';
import { sourceMoney, type SourceMoney } from './source-money';
import { lastStatusDay, statusMonthsOf } from './status-month';
import type { BudgetProblem, BudgetSchedule, CashFlow, Cliff, Costs, Funding, Horizon } from './types';

/** Everything a screen, a document or an export says about the money of a plan, in the scenario that is the plan. */
export interface BudgetResult {
  readonly horizon: Horizon;
  /** What all scenarios share: lines before anything is counted, and rates. */
  readonly base: CostBase;
  readonly costs: Costs;
  readonly sources: readonly SourceMoney[];
  /** By all sources, whatever their state; by those that are promised at least; by secured and received ones alone. */
  readonly funding: Funding;
  readonly promised: Funding;
  readonly secured: Funding;
  readonly cash: CashFlow;
  readonly securedCash: CashFlow;
  /** Income weighed with the probability of its sources, by month; as the account, first what has come. */
  readonly expectedIncome: Float64Array;
  readonly expectedCash: CashFlow;
  /** Judged on money that is promised at least. */
  readonly cliffs: readonly Cliff[];
  readonly actuals: Actuals;
  /** Everything that keeps the figures from being the whole truth. */
  readonly problems: readonly BudgetProblem[];
}

type Part = Pick<Plan, 'identity' | 'timeline' | 'staffing' | 'budget'>;

interface Known {
  readonly of: Part;
  readonly schedule: BudgetSchedule;
  /** From this day on, today makes no difference; null: it never does. */
  readonly settled: string | null;
  /** By the day that limits what is past; an empty text where none does. */
  readonly results: Map<string, BudgetResult>;
}

const known = new WeakMap<Plan['budget'], Known>();

/**
 * The budget calculated; `schedule` is what `timelineOf` answers. Amounts are whole minor units of the plan's
 * currency. `today` (`YYYY-MM-DD`) keeps months after it from counting as past, whatever was recorded for them; who
 * asks neither for the account nor for spending against plan may leave it out. Answers the same object for the same
 * plan, at no cost; never fails: what cannot be counted stands among `problems`.
 */
export function budgetOf(plan: Part, schedule: BudgetSchedule, today: string | null = null): BudgetResult {
  const { settled, results } = knownOf(plan, schedule);
  const limit = today !== null && settled !== null && today < settled ? today : null;
  const result = results.get(limit ?? '') ?? calculate(plan, schedule, limit);
  results.set(limit ?? '', result);
  return result;
}

function knownOf(plan: Part, schedule: BudgetSchedule): Known {
  const found = known.get(plan.budget);
  if (found && found.schedule === schedule && isSame(found.of, plan)) return found;
  const made: Known = { of: plan, schedule, settled: lastStatusDay(plan), results: new Map() };
  known.set(plan.budget, made);
  return made;
}

function isSame(one: Part, other: Part): boolean {
  return (
    one.identity === other.identity && one.staffing === other.staffing && one.timeline === other.timeline
  );
}

/** All scenarios beside each other; costs what `budgetOf` costs for each scenario that is not the plan. */
export function scenariosOf(plan: Part, schedule: BudgetSchedule): ScenarioTable {
  const { base, costs } = budgetOf(plan, schedule);
  return scenarioTable(plan, { ...base, schedule }, costs);
}

function calculate(plan: Part, schedule: BudgetSchedule, today: string | null): BudgetResult {
  const { settings, scenarios, allocations } = plan.budget;
  const horizon = horizonOf(plan, schedule);
  const rates = rateTable(plan, horizon);
  const base: CostBase = { worksheet: worksheetOf(plan, horizon, schedule), horizon, rates };
  const costs = costsOf(base, chosenScenario(scenarios, settings.scenario));
  const { sources, problems } = sourceMoney(plan.budget.sources, horizon, rates);
  const firm = sources.filter(({ source }) => isFirmSource(source));
  const { allocation } = settings;
  const { all: funding, promised, secured } = fundingsOf(costs, sources, { allocation, allocations });
  const status = statusMonthsOf(plan, horizon, today);
  const actuals = actualsOf(plan.budget.spendings, costs, { horizon, rates, statusMonth: status.spending });
  const books = { opening: settings.opening, costs, actuals, status };
  const past = recordedMonths(status.income, horizon.months);
  return {
    ...{ horizon, base, costs, sources, funding, promised, secured, actuals },
    cash: cashFlowOf(sources, books, 'planned'),
    securedCash: cashFlowOf(firm, books, 'planned'),
    expectedIncome: incomeOf(sources, horizon.months, { how: 'expected', past }),
    expectedCash: cashFlowOf(sources, books, 'expected'),
    cliffs: cliffsOf(costs, promised, { openToAll: funding.uncovered, horizon }),
    problems: [...costs.problems, ...problems, ...actuals.problems],
  };
}

/** The schema of the plan asks for one scenario at least, and checks that the chosen one is there. */
function chosenScenario(
  scenarios: Part['budget']['scenarios'],
  id: string,
): Part['budget']['scenarios'][number] {
  const chosen = scenarios.find((one) => one.id === id) ?? scenarios[0];
  assert(chosen !== undefined, 'a budget has a scenario');
  return chosen;
}
