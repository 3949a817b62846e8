import type { Day } from '../core/day';
import type { EngagementAction } from '../plan/types';
import { nextDue } from './due';
import { isOpen } from './roles';

/**
 * What is to be done next towards a stakeholder: the open action with the earliest day, else the first open one of
 * the plan that has no day. Null when nothing is planned.
 */
export function nextAction(
  actions: readonly EngagementAction[],
  stakeholder: string,
): { readonly action: EngagementAction; readonly due: Day | null } | null {
  const open = actions
    .filter((action) => action.stakeholder === stakeholder && isOpen(action))
    .map((action) => ({ action, due: nextDue(action) }));
  const dated = open.flatMap(({ action, due }) => (due === null ? [] : [{ action, due }]));
  const [first] = dated.toSorted((one, other) => one.due - other.due);
  return first ?? open[0] ?? null;
}
