import { horizonOf, worksheetOf, type Costs, type Horizon } from '@shared/budget';
import { costsOf, type CostBase } from '@shared/budget/month-costs';
import { rateTable } from '@shared/budget/rate-table';
import type { Plan, Scenario } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { usePlan } from './document-store';

/** The budget of a plan, worked out. */
export interface BudgetState {
  readonly horizon: Horizon;
  /** The scenario that is the plan. */
  readonly scenario: Scenario;
  readonly costs: Costs;
  /** Costs of another scenario. */
  readonly costsOf: (scenario: Scenario) => Costs;
}

type Part = Pick<Plan, 'identity' | 'timeline' | 'staffing' | 'budget'>;

let last: { readonly of: Part; readonly state: BudgetState } | null = null;

/** The budget of the open plan; many parts of a screen ask, and it is worked out once. */
export function useBudget(): BudgetState {
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const staffing = usePlan((plan) => plan.staffing);
  const budget = usePlan((plan) => plan.budget);
  return budgetState({ identity, timeline, staffing, budget });
}

function budgetState(part: Part): BudgetState {
  if (last && isSame(last.of, part)) return last.state;
  const state = workOut(part);
  last = { of: part, state };
  return state;
}

function isSame(one: Part, other: Part): boolean {
  return (
    one.budget === other.budget &&
    one.staffing === other.staffing &&
    one.timeline === other.timeline &&
    one.identity === other.identity
  );
}

function workOut(part: Part): BudgetState {
  const schedule = timelineOf(part);
  const horizon = horizonOf(part, schedule);
  const base: CostBase = { horizon, worksheet: worksheetOf(part, horizon, schedule), rates: rateTable(part, horizon) };
  const { scenarios, settings } = part.budget;
  const scenario = scenarios.find(({ id }) => id === settings.scenario);
  // The cross-checks of a plan refuse a scenario that is not there.
  if (!scenario) throw new Error(`No scenario ${settings.scenario}`);
  const known = new Map<string, Costs>();
  const of = (wanted: Scenario): Costs => {
    const costs = known.get(wanted.id) ?? costsOf(base, wanted);
    known.set(wanted.id, costs);
    return costs;
  };
  return { horizon, scenario, costs: of(scenario), costsOf: of };
}
