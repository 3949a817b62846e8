import type { Plan } from '../plan/types';
import { ok } from '../core/result';
import type { Command } from './command';

/**
 * Puts another whole state of this plan in place: a restore point, a recovery copy, or a merge of two
 * files. One undo step takes it back.
 */
export const replacePlan: Command<{ readonly plan: Plan }> = {
  id: 'plan.replace',
  labelKey: 'commands.plan_replace',
  mergeKey: () => null,
  run: (_plan, { plan }) => ok(plan),
};
