import type { ManyCommands } from '@shared/commands/many-commands';
import type { Plan } from '@shared/plan/types';
import { idIn, type Attempt, type Trial } from './command-attempts';

interface Grid<T extends { readonly id: string }> {
  readonly name: string;
  readonly commands: ManyCommands<T>;
  readonly list: (plan: Plan) => readonly T[];
  readonly entry: (trial: Trial, id: string) => T;
  readonly patch: (trial: Trial) => Partial<Omit<T, 'id'>>;
}

/** The five attempts of a list that is worked in as a grid. */
export function grid<T extends { readonly id: string }>(spec: Grid<T>): Readonly<Record<string, Attempt>> {
  const { name, commands, list } = spec;
  const one = (trial: Trial): string => idIn(trial, list(trial.plan));
  const fresh = (trial: Trial): readonly T[] =>
    ['a', 'b'].map((part) => spec.entry(trial, `${trial.freshId()}${part}`));
  return {
    [`${name}.add`]: (trial, apply) => {
      apply(commands.add, { entries: fresh(trial) });
    },
    [`${name}.update`]: (trial, apply) => {
      const ids = trial.pick([[one(trial)], [one(trial), one(trial)]]) ?? [];
      apply(commands.update, { ids, patch: spec.patch(trial) });
    },
    [`${name}.change`]: (trial, apply) => {
      const changes = [one(trial), one(trial)].map((id) => ({ id, patch: spec.patch(trial) }));
      apply(commands.change, { changes, entries: trial.pick([fresh(trial), []]) ?? [] });
    },
    [`${name}.remove`]: (trial, apply) => {
      apply(commands.remove, { ids: trial.pick([[one(trial)], [one(trial), one(trial)]]) ?? [] });
    },
    [`${name}.move`]: (trial, apply) => {
      apply(commands.move, { id: one(trial), to: trial.pick([-1, 0, 1, 99]) ?? 0 });
    },
  };
}
