import type { Draft } from 'immer';
import type { PlaceSchema } from '../plan/schema-fault';
import type { Plan } from '../plan/types';
import { defineCommand, notFound, type Command, type CommandError } from './command';
import { heldIn } from './places-of';
import { schemaFault } from './schema-fault';

interface Entry {
  readonly id: string;
}

/** The four edits every register of the plan has, from one description of where its list lies. */
export interface ListCommands<T extends Entry> {
  readonly add: Command<{ readonly entry: T }>;
  readonly update: Command<{ readonly id: string; readonly patch: Partial<Omit<T, 'id'>> }>;
  readonly remove: Command<{ readonly id: string }>;
  readonly move: Command<{ readonly id: string; readonly to: number }>;
}

interface ListSpec<T extends Entry> {
  /** First part of the command ids: `risk` gives `risk.add`, `risk.update` and so on. */
  readonly name: string;
  readonly list: (draft: Draft<Plan>) => Draft<T>[];
  /** What an entry may hold, where the command itself looks at it. */
  readonly entry?: PlaceSchema;
  /** Why an entry cannot stand in this plan, new or changed, such as an id of something that is not there. */
  readonly refuse?: (draft: Draft<Plan>, entry: T | Draft<T>) => CommandError | undefined;
  /** Why an entry cannot go, such as something else that needs it. */
  readonly refuseRemove?: (draft: Draft<Plan>, id: string) => CommandError | undefined;
  /** Clears references elsewhere in the plan before the entry goes. */
  readonly beforeRemove?: (draft: Draft<Plan>, id: string) => void;
}

/** Builds `add`, `update`, `remove` and `move` for a register. `update` merges a burst in one field. */
export function listCommands<T extends Entry>(spec: ListSpec<T>): ListCommands<T> {
  const indexOf = (draft: Draft<Plan>, id: string): number =>
    heldIn(spec.list(draft)).findIndex((entry) => entry.id === id);
  const faultOf = (entry: T | Draft<T>) => (spec.entry ? schemaFault(spec.entry, entry) : undefined);
  return {
    add: defineCommand({
      id: `${spec.name}.add`,
      edit(draft, { entry }) {
        const refused = faultOf(entry) ?? spec.refuse?.(draft, entry);
        if (refused) return refused;
        spec.list(draft).push(entry as Draft<T>);
        return undefined;
      },
    }),
    update: defineCommand({
      id: `${spec.name}.update`,
      mergeKey: ({ id, patch }) => `${spec.name}:${id}:${Object.keys(patch).join()}`,
      edit(draft, { id, patch }) {
        const entry = spec.list(draft)[indexOf(draft, id)];
        if (!entry) return notFound(spec.name, id);
        Object.assign(entry, patch);
        return faultOf(entry) ?? spec.refuse?.(draft, entry);
      },
    }),
    remove: defineCommand({
      id: `${spec.name}.remove`,
      edit(draft, { id }) {
        const index = indexOf(draft, id);
        if (index < 0) return notFound(spec.name, id);
        const refused = spec.refuseRemove?.(draft, id);
        if (refused) return refused;
        spec.beforeRemove?.(draft, id);
        spec.list(draft).splice(index, 1);
        return undefined;
      },
    }),
    move: defineCommand({
      id: `${spec.name}.move`,
      edit(draft, { id, to }) {
        const list = spec.list(draft);
        const from = indexOf(draft, id);
        if (from < 0) return notFound(spec.name, id);
        const [entry] = list.splice(from, 1);
        if (entry) list.splice(Math.max(0, Math.min(to, list.length)), 0, entry);
        return undefined;
      },
    }),
  };
}
