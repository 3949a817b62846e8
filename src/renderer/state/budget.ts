import { useMemo } from 'react';
import { budgetOf, scenariosOf, type BudgetResult, type ScenarioTable } from '@shared/budget';
import type { Plan } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { usePlan } from './document-store';
import { useToday } from './today';

type Part = Pick<Plan, 'identity' | 'timeline' | 'staffing' | 'budget'>;

function usePart(): Part {
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const staffing = usePlan((plan) => plan.staffing);
  const budget = usePlan((plan) => plan.budget);
  return useMemo(() => ({ identity, timeline, staffing, budget }), [identity, timeline, staffing, budget]);
}

/** The budget of the open plan, worked out; many parts of a screen ask, and it is worked out once. */
export function useBudget(): BudgetResult {
  const part = usePart();
  const today = useToday((state) => state.today);
  return budgetOf(part, timelineOf(part), today);
}

/** All scenarios of the open plan beside each other. */
export function useScenarios(): ScenarioTable {
  const part = usePart();
  return useMemo(() => scenariosOf(part, timelineOf(part)), [part]);
}
