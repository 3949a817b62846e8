import type { Command } from '@shared/commands/command';
import type { ListCommands } from '@shared/commands/list-commands';
import type { Plan } from '@shared/plan/types';

/** What a command is tried on: the plan as it is, another plan to take values from, and choices to make. */
export interface Trial {
  readonly plan: Plan;
  readonly donor: Plan;
  /** One of some values; undefined where there is none. */
  readonly pick: <T>(values: readonly T[]) => T | undefined;
  /** An id no entry of the plan has. */
  readonly freshId: () => string;
  /** Some text, another one each time the same act is repeated, as in typing. */
  readonly text: string;
}

/** Applies one command to the open plan, with arguments made for the trial. */
export type Attempt = (trial: Trial, apply: <Args>(command: Command<Args>, args: Args) => void) => void;

/** Known ids, and now and then one that is not there: an edit that fails must change nothing. */
export function idIn(trial: Trial, entries: readonly { readonly id: string }[]): string {
  return trial.pick([...entries.map(({ id }) => id), 'no-such-id']) ?? '';
}
export function someone({ plan, pick }: Trial): string | null {
  return pick([...plan.people.map(({ id }) => id), null]) ?? null;
}

export interface Register<T extends { readonly id: string }> {
  readonly name: string;
  readonly commands: ListCommands<T>;
  readonly list: (plan: Plan) => readonly T[];
  readonly entry: (trial: Trial, id: string) => T;
  readonly patch: (trial: Trial) => Partial<Omit<T, 'id'>>;
}

/** The four attempts of a register. */
export function register<T extends { readonly id: string }>(
  spec: Register<T>,
): Readonly<Record<string, Attempt>> {
  const { name, commands, list } = spec;
  return {
    [`${name}.add`]: (trial, apply) => {
      apply(commands.add, { entry: spec.entry(trial, trial.freshId()) });
    },
    [`${name}.update`]: (trial, apply) => {
      apply(commands.update, { id: idIn(trial, list(trial.plan)), patch: spec.patch(trial) });
    },
    [`${name}.remove`]: (trial, apply) => {
      apply(commands.remove, { id: idIn(trial, list(trial.plan)) });
    },
    [`${name}.move`]: (trial, apply) => {
      const to = trial.pick([-1, 0, 1, 99]) ?? 0;
      apply(commands.move, { id: idIn(trial, list(trial.plan)), to });
    },
  };
}
