import type { Plan } from '../plan/types';
import type { CommandResult } from './command';

/** Edits one after the other; the first that cannot be made refuses them all. */
export function inTurn(plan: Plan, edits: readonly ((plan: Plan) => CommandResult)[]): CommandResult {
  return edits.reduce<CommandResult>((result, edit) => (result.ok ? edit(result.value) : result), {
    ok: true,
    value: plan,
  });
}
