import { formatDay } from '../core/day';
import { monthOf } from '../money/month';
import { ON_CALL_LINE } from '../plan/budget';
import type { Plan } from '../plan/types';
import { launchIn, plannedOnCall } from '../staffing';
import { placeOf } from './horizon';
import { ON_CALL_TYPICAL } from './salaries-twice';
import type { BudgetProblem, BudgetSchedule, CostTerm, Horizon, WorksheetLine } from './types';

interface Context {
  readonly plan: Pick<Plan, 'identity' | 'staffing' | 'budget'>;
  readonly horizon: Horizon;
  readonly schedule: BudgetSchedule;
  readonly problems: BudgetProblem[];
}

/**
 * Pay for being on call where the chosen cover has it: a salary from the month the team begins to serve in. A line
 * that money was spent on or a source pays stands there without it too, so that its records have a place.
 */
export function onCallLines({ plan, horizon, schedule, problems }: Context): readonly WorksheetLine[] {
  const { budget, identity } = plan;
  const paid = plannedOnCall(plan);
  const pay = paid.ok ? (paid.value?.pay ?? 0) : 0;
  const isNamed = [budget.allocations, budget.spendings].some((list) =>
    list.some(({ line }) => line === ON_CALL_LINE),
  );
  if (paid.ok && pay === 0 && !isNamed) return [];
  if (!paid.ok) problems.push({ type: 'tooLarge', ref: ON_CALL_LINE });
  const launch = launchIn(schedule);
  const from = launch === null ? 0 : placeOf(horizon.first, monthOf(formatDay(launch)));
  const term: CostTerm = {
    ...{ kind: 'salary', unitCost: pay, currency: identity.currency, quantity: WHOLE, share: WHOLE },
    ...{ from, to: Number.MAX_SAFE_INTEGER, step: 1, index: 'salary', taxed: false },
    ...{ nature: 'running', phase: null },
  };
  return [
    {
      ...{ ref: ON_CALL_LINE, origin: 'cover', id: 'onCall', name: '', catalog: ON_CALL_TYPICAL },
      ...{ category: 'staff', stage: null, unit: '', terms: [term], paidElsewhere: false },
    },
  ];
}

const WHOLE = 10_000;
