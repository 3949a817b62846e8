import type { ImportLoss, LossType } from '../import-types';

/** Names that are told of many; the rest is counted. */
const NAMED = 3;

/** One line of the preview about the plan as a whole. */
export function note(type: LossType, value: string | number, name = ''): ImportLoss {
  return { row: null, name, type, value: String(value) };
}

/** How many there are, with the names of the first few; nothing where there are none. */
export function counted(type: LossType, names: readonly string[]): readonly ImportLoss[] {
  const first = names.slice(0, NAMED).join(' · ');
  return names.length === 0 ? [] : [note(type, names.length, names.length > NAMED ? `${first} …` : first)];
}

/** Do two values of a plan say the same, in whatever order their keys stand? */
export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface Entry {
  readonly id: string;
}

interface EntryTypes {
  readonly gone: LossType;
  readonly added: LossType;
  readonly changed: LossType;
}

/** Entries of a list that go, come or become others, matched by id. */
export function listChanges<T extends Entry>(
  types: EntryTypes,
  [before, after]: readonly [readonly T[], readonly T[]],
  nameOf: (entry: T) => string,
): readonly ImportLoss[] {
  const [had, left] = [byId(before), byId(after)];
  const changed = before.filter((entry) => {
    const next = left.get(entry.id);
    return next !== undefined && !same(entry, next);
  });
  return [
    ...counted(types.gone, before.filter(({ id }) => !left.has(id)).map(nameOf)),
    ...counted(types.changed, changed.map(nameOf)),
    ...counted(types.added, after.filter(({ id }) => !had.has(id)).map(nameOf)),
  ];
}

function byId<T extends Entry>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
