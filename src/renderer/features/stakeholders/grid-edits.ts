import { personCommands } from '@shared/commands/people';
import { addStakeholders, removeStakeholders, updateStakeholders } from '@shared/commands/stakeholders';
import { NEW_PERSON, NEW_STAKEHOLDER } from '@shared/plan/defaults';
import { ENGAGEMENTS } from '@shared/plan/stakeholders';
import type { Person, Stakeholder } from '@shared/plan/types';
import { ignoredStakeholders, stakeholderName } from '@shared/stakeholders';
import { dispatch, useDocument } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { closeInspector, select, useSession } from '../../state/session-store';
import type { ColumnId } from './grid-columns';
import { isListed, type CellText } from './grid-rows';
import { useGrid } from './grid-store';

type Patch = Partial<Omit<Stakeholder, 'id'>>;

/** Adds an organization by name at the end of the register; says so when one of that name is there already. */
export function addOrganization(name: string): void {
  const isThere = entryNamed(name) !== undefined;
  const entry: Stakeholder = { ...NEW_STAKEHOLDER, id: newId(), name };
  if (!dispatch(addStakeholders, { entries: [entry], people: [] }).ok) return;
  if (isThere) say({ key: 'stakeholders.added_twice', values: { name } }, 'warning');
  bringIntoList(entry, name);
}

/**
 * Adds a person to the register: one of the plan with that name, or a new one. Nobody stands in it twice: the
 * entry that is there is shown instead.
 */
export function addPersonEntry(name: string): void {
  const known = personNamed(name);
  const register = useDocument.getState().plan?.stakeholders.register ?? [];
  const there = known && register.find(({ person }) => person === known.id);
  if (there) {
    say({ key: 'stakeholders.added_before', values: { name: known.name } }, 'warning');
    bringIntoList(there, known.name);
    select({ kind: 'stakeholder', id: there.id });
    return;
  }
  const isThere = entryNamed(name) !== undefined;
  const person: Person = known ?? { ...NEW_PERSON, id: newId(), name };
  const entry: Stakeholder = { ...NEW_STAKEHOLDER, id: newId(), name: '', person: person.id };
  if (!dispatch(addStakeholders, { entries: [entry], people: known ? [] : [person] }).ok) return;
  if (isThere) say({ key: 'stakeholders.added_twice', values: { name } }, 'warning');
  bringIntoList(entry, name);
}

/** Ends the search and the filter when they would hide an entry that was just added, and says so. */
function bringIntoList(entry: Stakeholder, name: string): void {
  const { shown, search } = useGrid.getState();
  const { plan } = useDocument.getState();
  const ignored = new Set(plan ? ignoredStakeholders(plan).map(({ id }) => id) : []);
  const text: CellText = (_entry, column) => (column === 'name' ? name : '');
  if (isListed(entry, { shown, search, text, ignored })) return;
  useGrid.setState({ shown: 'all', search: '' });
  say({ key: 'stakeholders.added_seen', values: { name } });
}

/** Takes over what was typed or chosen in a cell. A text that means nothing there leaves the cell as it was. */
export function setCell(entry: Stakeholder, column: ColumnId, text: string): void {
  const value = text.trim();
  if (column === 'name') {
    rename(entry, value);
    return;
  }
  if (column === 'owner' || column === 'primary' || column === 'backup') {
    setPerson(entry, column, value);
    return;
  }
  const patch = patchOf(column, value);
  if (patch) dispatch(updateStakeholders, { ids: [entry.id], patch });
}

function rename(entry: Stakeholder, name: string): void {
  if (name === '') return;
  if (entry.person === null) dispatch(updateStakeholders, { ids: [entry.id], patch: { name } });
  else dispatch(personCommands.update, { id: entry.person, patch: { name } });
}

type PersonColumn = 'owner' | 'primary' | 'backup';

function patchOf(column: Exclude<ColumnId, 'name' | PersonColumn>, value: string): Patch | null {
  const chosen = value === '' ? null : value;
  switch (column) {
    case 'type':
      return { type: chosen, ownType: '' };
    case 'sector':
      return { sector: chosen, ownSector: '' };
    case 'influence':
    case 'interest':
      return scorePatch(column, value);
    case 'current':
    case 'wanted':
      return { [column]: ENGAGEMENTS.find((known) => known === value) ?? null };
    case 'roles':
      return null;
  }
}

function scorePatch(column: 'influence' | 'interest', value: string): Patch | null {
  if (value === '' || value === '0') return { [column]: null };
  const score = Number(value);
  return Number.isInteger(score) && score >= 1 && score <= 5 ? { [column]: score } : null;
}

/** Names the person of an entry in one step; one who is not in the plan yet is added with it. */
function setPerson({ id }: Stakeholder, column: PersonColumn, name: string): void {
  const known = personNamed(name);
  const people: readonly Person[] = known || name === '' ? [] : [{ ...NEW_PERSON, id: newId(), name }];
  const person = known?.id ?? people[0]?.id ?? null;
  dispatch(updateStakeholders, { ids: [id], patch: { [column]: person }, people });
}

function personNamed(name: string): Person | undefined {
  const people = useDocument.getState().plan?.people ?? [];
  return people.find((person) => folded(person.name) === folded(name));
}

function entryNamed(name: string): Stakeholder | undefined {
  const { plan } = useDocument.getState();
  return plan?.stakeholders.register.find((entry) => folded(stakeholderName(plan, entry)) === folded(name));
}

const folded = (name: string): string => name.trim().toLocaleLowerCase();

/** Takes stakeholders out and says how many; the inspector closes when it showed one of them. */
export function removeEntries(ids: readonly string[]): void {
  const { selection } = useSession.getState();
  if (selection?.kind === 'stakeholder' && ids.includes(selection.id)) closeInspector();
  const result = dispatch(removeStakeholders, { ids });
  if (!result.ok) return;
  useGrid.setState({ chosen: new Set(), active: null, editing: null });
  say({ key: 'stakeholders.removed', values: { count: ids.length } });
}
