import { castDraft, type Draft } from 'immer';
import type { PlaceSchema } from '../plan/schema-fault';
import type { Plan } from '../plan/types';
import { defineCommand, notFound, type Command, type CommandError } from './command';
import { heldIn, placesOf } from './places-of';
import { schemaFault } from './schema-fault';

interface Entry {
  readonly id: string;
}
type Patch<T extends Entry> = Partial<Omit<T, 'id'>>;

/** The edits of a list that is worked in as a grid: several rows at once, each edit one step. */
export interface ManyCommands<T extends Entry> {
  /** Adds rows at the end: one typed, a pasted list, a template. */
  readonly add: Command<{ readonly entries: readonly T[] }>;
  /** Changes the same fields of one row or several, as when filling down. A burst in one field is one step. */
  readonly update: Command<{ readonly ids: readonly string[]; readonly patch: Patch<T> }>;
  /** Changes several rows, each in its own way, and adds others: a block pasted over the grid. */
  readonly change: Command<{
    readonly changes: readonly { readonly id: string; readonly patch: Patch<T> }[];
    readonly entries: readonly T[];
  }>;
  readonly remove: Command<{ readonly ids: readonly string[] }>;
  readonly move: Command<{ readonly id: string; readonly to: number }>;
}

interface ManySpec<T extends Entry> {
  /** First part of the command ids: `position` gives `position.add`, `position.update` and so on. */
  readonly name: string;
  readonly list: (draft: Draft<Plan>) => Draft<T>[];
  /** What an entry may hold. */
  readonly entry: PlaceSchema;
  /** Why the list cannot stand as it is now, after the entries `touched` were added or changed. */
  readonly refuse: (draft: Draft<Plan>, touched: readonly (T | Draft<T>)[]) => CommandError | undefined;
  /** Clears references elsewhere in the plan before entries go, or answers why they may not. */
  readonly beforeRemove?: (draft: Draft<Plan>, ids: ReadonlySet<string>) => CommandError | undefined;
}

/** Builds `add`, `update`, `change`, `remove` and `move` for a grid. An id that is not there refuses the whole edit. */
export function manyCommands<T extends Entry>(spec: ManySpec<T>): ManyCommands<T> {
  const { name } = spec;
  const change = (draft: Draft<Plan>, { changes, entries }: Changes<T>): CommandError | undefined => {
    const list = spec.list(draft);
    const places = placesOf(list);
    const touched: (T | Draft<T>)[] = [...entries];
    for (const { id, patch } of changes) {
      const entry = list[places.get(id) ?? -1];
      if (!entry) return notFound(name, id);
      Object.assign(entry, patch);
      touched.push(entry);
    }
    if (entries.some(({ id }) => places.has(id))) return { type: 'invalid', field: 'id' };
    list.push(...castDraft(entries));
    for (const one of touched) {
      const fault = schemaFault(spec.entry, one);
      if (fault) return fault;
    }
    return spec.refuse(draft, touched);
  };
  return {
    add: defineCommand({
      id: `${name}.add`,
      edit: (draft, { entries }) => change(draft, { changes: [], entries }),
    }),
    update: defineCommand({
      id: `${name}.update`,
      mergeKey: ({ ids, patch }) => `${name}:${ids.join()}:${Object.keys(patch).join()}`,
      edit: (draft, { ids, patch }) =>
        change(draft, { changes: ids.map((id) => ({ id, patch })), entries: [] }),
    }),
    change: defineCommand({ id: `${name}.change`, edit: change }),
    remove: defineCommand({
      id: `${name}.remove`,
      edit: (draft, { ids }) => removeFrom(draft, spec, new Set(ids)),
    }),
    move: defineCommand({
      id: `${name}.move`,
      edit(draft, { id, to }) {
        const list = spec.list(draft);
        const from = placesOf(list).get(id);
        if (from === undefined) return notFound(name, id);
        const [entry] = list.splice(from, 1);
        if (entry) list.splice(Math.max(0, Math.min(to, list.length)), 0, entry);
        return undefined;
      },
    }),
  };
}

interface Changes<T extends Entry> {
  readonly changes: readonly { readonly id: string; readonly patch: Patch<T> }[];
  readonly entries: readonly T[];
}

function removeFrom<T extends Entry>(
  draft: Draft<Plan>,
  { name, list, beforeRemove }: ManySpec<T>,
  ids: ReadonlySet<string>,
): CommandError | undefined {
  const entries = list(draft);
  const known = new Set(heldIn(entries).map(({ id }) => id));
  const missing = [...ids].find((id) => !known.has(id));
  if (missing !== undefined) return notFound(name, missing);
  const refused = beforeRemove?.(draft, ids);
  if (refused) return refused;
  const kept = entries.filter(({ id }) => !ids.has(id));
  entries.splice(0, entries.length, ...kept);
  return undefined;
}
