import { produce, type Draft } from 'immer';
import { err, ok, type Result } from '../core/result';
import type { Plan } from '../plan/types';

/** Why an edit could not be made. The store turns it into words; the plan stays as it was. */
export type CommandError =
  | { readonly type: 'notFound'; readonly what: string; readonly id: string }
  | { readonly type: 'invalid'; readonly field: string }
  /** Tasks would wait for each other; ids of the circle, the first again at the end. */
  | { readonly type: 'cycle'; readonly path: readonly string[] }
  /** Money was spent or committed on what should go; `line` names it as the budget does. */
  | { readonly type: 'spent'; readonly line: string };

export type CommandResult = Result<Plan, CommandError>;

/**
 * Every change a person can make to a plan. Menu, button, shortcut and palette all dispatch one of these,
 * so that undo, the label in the history and the check are written once.
 */
export interface Command<Args> {
  readonly id: string;
  /** Key of the words for "Undo …", under `commands` of the interface words. */
  readonly labelKey: string;
  /**
   * Edits with the same non-null key that follow each other closely become one undo step, such as typing
   * in one field. Null: always a step of its own.
   */
  mergeKey(args: Args): string | null;
  run(plan: Plan, args: Args): CommandResult;
}

interface CommandSpec<Args> {
  readonly id: string;
  /** One undo step for a burst of edits with the same key; left out: every edit is a step. */
  readonly mergeKey?: (args: Args) => string | null;
  /** Changes the draft, or answers why not. */
  readonly edit: (draft: Draft<Plan>, args: Args) => CommandError | undefined;
}

/** Builds a command from an edit on a draft; the plan it is given is never changed. */
export function defineCommand<Args>(spec: CommandSpec<Args>): Command<Args> {
  return {
    id: spec.id,
    labelKey: `commands.${spec.id.replace('.', '_')}`,
    mergeKey: spec.mergeKey ?? (() => null),
    run(plan, args) {
      let failure: CommandError | undefined;
      const next = produce(plan, (draft) => {
        failure = spec.edit(draft, args);
      });
      return failure ? err(failure) : ok(next);
    },
  };
}

/** The error for an id that is not, or no longer, in the plan. */
export function notFound(what: string, id: string): CommandError {
  return { type: 'notFound', what, id };
}
