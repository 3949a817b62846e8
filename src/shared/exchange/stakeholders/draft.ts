import { NEW_STAKEHOLDER } from '../../plan/defaults';
import type { Stakeholder } from '../../plan/types';
import { stakeholderNameBy } from '../../stakeholders';
import type { StakeholderColumn } from './columns';
import type { FieldContext } from './fields';
import { folded } from './fold';
import type { Difference, RowNote, StakeholderContext } from './import-types';
import { claimsOfRow, contradict, type Claims } from './namesakes';
import { PeopleBook } from './people-book';
import { kindOfRow, type RowKind } from './row-kind';
import type { ListColumns, ListRow } from './rows';

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
  /** What the plan and the rows before say of a person; null until it is asked for. */
  claims: Claims | null;
}

/** A row with the entry it is about and what was found out on the way. */
export interface Reading {
  readonly row: ListRow;
  readonly work: Work;
  /** What the row says goes over what the plan says. */
  readonly wins: boolean;
  readonly filled: StakeholderColumn[];
  readonly changed: StakeholderColumn[];
  readonly differs: Difference[];
  readonly notes: RowNote[];
}

/** All entries, old and new, by id and by name, with the persons they name. */
export interface Register {
  readonly context: StakeholderContext;
  readonly columns: ListColumns;
  readonly fields: FieldContext;
  readonly people: PeopleBook;
  readonly byId: Map<string, Work>;
  readonly byName: Map<string, Work[]>;
  /** Persons that are entries. */
  readonly entered: Set<string>;
  /** Names that a row of the list says are those of persons, as names are compared. */
  readonly persons: ReadonlySet<string>;
  /** Names that several persons of the list have. */
  readonly namesakes: ReadonlySet<string>;
  /** Names of rows that are refused. */
  readonly refusedNames: ReadonlySet<string>;
}

export function registerOf(
  context: StakeholderContext,
  columns: ListColumns,
  given: Pick<Register, 'fields' | 'persons' | 'namesakes' | 'refusedNames'>,
): Register {
  const people = new PeopleBook(context.plan.people, context.newId);
  const found = { byId: new Map(), byName: new Map(), entered: new Set<string>() };
  const register = { context, columns, people, ...given, ...found };
  for (const entry of context.plan.stakeholders.register)
    enter(register, workOf(entry, { row: null, isNew: false, added: false }));
  return register;
}

function workOf(entry: Stakeholder, how: Pick<Work, 'row' | 'isNew' | 'added'>): Work {
  return { entry, ...how, parentGiven: false, changed: new Set(), claims: null };
}

function enter(register: Register, work: Work): Work {
  const { id, person } = work.entry;
  const key = folded(nameOf(register, work.entry));
  register.byId.set(id, work);
  if (person !== null) register.entered.add(person);
  if (key === '') return work;
  const same = register.byName.get(key);
  if (same) same.push(work);
  else register.byName.set(key, [work]);
  return work;
}

/** Name of an entry, people new in the list included. */
export function nameOf({ people }: Register, entry: Stakeholder): string {
  return stakeholderNameBy(entry, (id) => people.nameOf(id));
}

/** The first entry of a name. */
export function entryNamed({ byName }: Register, name: string): Work | undefined {
  return byName.get(folded(name))?.[0];
}

/** The organizations of a person as a cell holds them. */
export function organizationsText(register: Register, id: string | null): string {
  const person = register.people.get(id);
  const names = (person?.organizations ?? []).map((body) => {
    const work = register.byId.get(body);
    return work ? nameOf(register, work.entry) : body;
  });
  return names.length > 0 ? names.join('; ') : (person?.organization ?? '');
}

/** The entry a row is about, and what is to be said of how it was found. */
export function workOfRow(
  register: Register,
  row: ListRow,
): { readonly work: Work; readonly notes: RowNote[] } {
  const { people, context, columns } = register;
  const kind = kindOf(register, row);
  const isPerson = kind === 'person';
  if (columns.decisions?.get(row.row) !== 'apart') {
    const known = entryOfId(register, row) ?? entryOfName(register, row, isPerson);
    if (known) {
      addClaims(register, known, row);
      return { work: known, notes: [] };
    }
  }
  const free = kind === 'organization' ? null : freeFor(register, row, isPerson);
  const person = free ?? (isPerson ? people.make(row.name) : null);
  const own = person === null ? { name: row.name } : { name: '', person };
  const entry: Stakeholder = { ...NEW_STAKEHOLDER, ...own, id: context.newId() };
  const work = enter(register, workOf(entry, { row: row.row, isNew: true, added: false }));
  addClaims(register, work, row);
  return { work, notes: free === null ? [] : [{ type: 'knownPerson', column: 'name', value: row.name }] };
}

/** What a row is about, by itself or by what the list and other rows of its name say; null: not told. */
export function kindOf({ fields, columns, persons }: Register, row: ListRow): RowKind | null {
  return kindOfRow(row, fields) ?? (columns.people === true || persons.has(row.key) ? 'person' : null);
}

/** That person, but for one of several namesakes of the list of whom the plan says something else. */
function freeFor(register: Register, row: ListRow, isPerson: boolean): string | null {
  const known = freePerson(register, row.name);
  if (known === null || !isPerson || !register.namesakes.has(row.key)) return known;
  return contradict(claimsOfPerson(register, known), claimsOfRow(row)) ? null : known;
}

/** The person of the plan of that name, where no entry is about that person yet. */
export function freePerson({ people, entered }: Register, name: string): string | null {
  const known = people.inPlan(name);
  return known === null || entered.has(known) ? null : known;
}

function entryOfId({ byId }: Register, { cells }: ListRow): Work | undefined {
  const known = byId.get(cells.get('id') ?? '');
  return known?.isNew === true ? undefined : known;
}

/**
 * The entry of a row's name. Two persons of one name in a list are two when their organization or mail differ.
 * Where the list has one, that is the one of the plan, since people change both.
 */
function entryOfName(register: Register, row: ListRow, isPerson: boolean): Work | undefined {
  const named = register.byName.get(row.key) ?? [];
  if (!isPerson) return named[0];
  const said = claimsOfRow(row);
  const open = named.filter(
    (work) => work.entry.person === null || !contradict(claimsOf(register, work), said),
  );
  const same = open.find((work) => {
    const { organization, email } = claimsOf(register, work);
    return (
      (email !== '' && email === said.email) || (organization !== '' && organization === said.organization)
    );
  });
  const isOne = !register.namesakes.has(row.key);
  return same ?? open[0] ?? (isOne ? named[0] : undefined);
}

function claimsOf(register: Register, work: Work): Claims {
  work.claims ??= claimsOfPerson(register, work.entry.person);
  return work.claims;
}

function claimsOfPerson(register: Register, id: string | null): Claims {
  const email = folded(register.people.get(id)?.email ?? '');
  return { organization: folded(organizationsText(register, id)), email };
}

function addClaims(register: Register, work: Work, row: ListRow): void {
  if (work.entry.person === null) return;
  const now = claimsOf(register, work);
  const said = claimsOfRow(row);
  work.claims = { organization: now.organization || said.organization, email: now.email || said.email };
}

/** An entry for a body that stands above others and in no row, or for the person of the plan of that name. */
export function addParent(register: Register, name: string): Work {
  const known = freePerson(register, name);
  const own = known === null ? { name } : { name: '', person: known };
  const entry: Stakeholder = { ...NEW_STAKEHOLDER, ...own, id: register.context.newId() };
  return enter(register, workOf(entry, { row: null, isNew: true, added: true }));
}

/** Changes an entry and remembers what was changed. */
export function patchEntry(work: Work, patch: Partial<Omit<Stakeholder, 'id'>>): void {
  work.entry = { ...work.entry, ...patch };
  for (const key of Object.keys(patch)) if (isField(key, work.entry)) work.changed.add(key);
}

function isField(key: string, entry: Stakeholder): key is keyof Stakeholder {
  return key in entry;
}
