import { NEW_STAKEHOLDER } from '../../plan/defaults';
import type { Stakeholder } from '../../plan/types';
import { stakeholderNameBy } from '../../stakeholders';
import type { StakeholderColumn } from './columns';
import type { FieldContext } from './fields';
import { folded } from './fold';
import type { Difference, RowNote, StakeholderContext } from './import-types';
import { PeopleBook } from './people-book';
import type { ListRow } from './rows';

/** An entry while the rows about it are read. */
export interface Work {
  entry: Stakeholder;
  /** The row that brought it; null for an entry of the plan, and for a parent that no row is about. */
  readonly row: number | null;
  readonly isNew: boolean;
  /** It was named as a parent and has no row of its own. */
  readonly added: boolean;
  /** The list gave it its parent: the only kind of line upwards an import can be refused for. */
  parentGiven: boolean;
  readonly changed: Set<keyof Stakeholder>;
}

/** A row with the entry it is about and what was found out on the way. */
export interface Reading {
  readonly row: ListRow;
  readonly work: Work;
  readonly filled: StakeholderColumn[];
  readonly differs: Difference[];
  readonly notes: RowNote[];
}

/** All entries, old and new, by id and by name, with the persons they name. */
export interface Register {
  readonly context: StakeholderContext;
  readonly fields: FieldContext;
  readonly people: PeopleBook;
  readonly byId: Map<string, Work>;
  readonly byName: Map<string, Work>;
  /** Names of rows that are refused. */
  readonly refusedNames: ReadonlySet<string>;
}

export function registerOf(
  context: StakeholderContext,
  fields: FieldContext,
  refusedNames: ReadonlySet<string>,
): Register {
  const people = new PeopleBook(context.plan.people, context.newId);
  const register = { context, fields, people, byId: new Map(), byName: new Map(), refusedNames };
  for (const entry of context.plan.stakeholders.register)
    enter(register, workOf(entry, { row: null, isNew: false, added: false }));
  return register;
}

function workOf(entry: Stakeholder, how: Pick<Work, 'row' | 'isNew' | 'added'>): Work {
  return { entry, ...how, parentGiven: false, changed: new Set() };
}

function enter(register: Register, work: Work): Work {
  const key = folded(nameOf(register, work.entry));
  register.byId.set(work.entry.id, work);
  if (key !== '' && !register.byName.has(key)) register.byName.set(key, work);
  return work;
}

/** Name of an entry, people new in the list included. */
export function nameOf({ people }: Register, entry: Stakeholder): string {
  return stakeholderNameBy(entry, (id) => people.nameOf(id));
}

/** The entry a row is about: the one of its id or its name, else a new one. */
export function workOfRow(register: Register, row: ListRow): Work {
  const { byId, byName, fields, people, context } = register;
  const known = byId.get(row.cells.get('id') ?? '') ?? byName.get(row.key);
  if (known && !(known.isNew && byName.get(row.key) !== known)) return known;
  const person = isPerson(row, fields) ? people.idOf(row.name) : null;
  const own = person === null ? { name: row.name } : { name: '', person };
  const entry: Stakeholder = { ...NEW_STAKEHOLDER, ...own, id: context.newId() };
  return enter(register, workOf(entry, { row: row.row, isNew: true, added: false }));
}

/** An entry for a body that stands above others and in no row. */
export function addParent(register: Register, name: string): Work {
  const entry: Stakeholder = { ...NEW_STAKEHOLDER, name, id: register.context.newId() };
  return enter(register, workOf(entry, { row: null, isNew: true, added: true }));
}

/** A row says so, or it names somebody and beside it the organization that person is of. */
function isPerson({ cells, key }: ListRow, { idOf }: FieldContext): boolean {
  const kind = idOf('kind', cells.get('kind') ?? '');
  if (kind !== undefined) return kind === 'person';
  const organization = folded(cells.get('organization') ?? '');
  return organization !== '' && organization !== key;
}

/** Changes an entry and remembers what was changed. */
export function patchEntry(work: Work, patch: Partial<Omit<Stakeholder, 'id'>>): void {
  work.entry = { ...work.entry, ...patch };
  for (const key of Object.keys(patch)) if (isField(key, work.entry)) work.changed.add(key);
}

function isField(key: string, entry: Stakeholder): key is keyof Stakeholder {
  return key in entry;
}
