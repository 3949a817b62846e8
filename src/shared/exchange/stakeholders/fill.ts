import {
  addParent,
  entryNamed,
  freePerson,
  kindOf,
  nameOf,
  patchEntry,
  type Reading,
  type Register,
} from './draft';
import { FIELDS } from './fields';
import { jobInRoles } from './fill-people';
import { goesOver } from './goes-over';
import type { Difference } from './import-types';
import { cutTo, folded, LONGEST_LINE, sameParts, sameText } from './fold';

/** Takes over what a row says of its entry alone, where the entry says nothing yet. */
export function fillFields(register: Register, reading: Reading): void {
  const { fields: ctx } = register;
  const { row, work, notes } = reading;
  for (const field of FIELDS) {
    const { column } = field;
    const text = row.cells.get(column);
    if (text === undefined || (column === 'roles' && jobInRoles(register, reading) !== '')) continue;
    const now = field.read(work.entry, ctx);
    if (now !== '' && sameText(now, text)) continue;
    const { patch, unknown } = field.write(text, work.entry, ctx);
    for (const value of unknown) notes.push({ type: 'unknownWord', column, value });
    const after = { ...work.entry, ...patch };
    const then = field.read(after, ctx);
    if (now === then) continue;
    if (now !== '' && (sameParts(now, then) || !goesOver(reading, { column, plan: now, file: text })))
      continue;
    patchEntry(work, patch);
    if (now === '') reading.filled.push(column);
    if ((patch.ownType ?? '') !== '' || (patch.ownSector ?? '') !== '')
      notes.push({ type: 'ownWord', column, value: text });
  }
}

/** Says where the name and the kind of a row differ from the entry it is merged with. */
export function compareName(register: Register, reading: Reading): void {
  const { row, work, notes } = reading;
  const name = nameOf(register, work.entry);
  if (folded(name) !== row.key && goesOver(reading, { column: 'name', plan: name, file: row.name })) {
    if (work.entry.person === null) patchEntry(work, { name: row.name });
    else register.people.fill(work.entry.person, { name: row.name });
  }
  const said = row.cells.get('kind') ?? kindOfList(register, reading);
  if (said === '') return;
  const kind = work.entry.person === null ? 'organization' : 'person';
  const { idOf, words } = register.fields;
  const meant = idOf('kind', said);
  if (meant === undefined) notes.push({ type: 'unknownWord', column: 'kind', value: said });
  else if (meant !== kind && canTurn(reading, meant, { plan: words.word('kind', kind), file: said }))
    turnToPerson(register, work, row.name);
}

function turnToPerson(register: Register, work: Reading['work'], name: string): void {
  const person = freePerson(register, name) ?? register.people.make(name);
  register.entered.add(person);
  patchEntry(work, { name: '', person });
}

/** In a list of people a row is about a person, unless it is about an organization alone. */
function kindOfList(register: Register, { row, work }: Reading): string {
  const { columns, fields } = register;
  if (columns.people !== true || work.entry.person !== null) return '';
  return kindOf(register, row) === 'person' ? fields.words.word('kind', 'person') : '';
}

/** An organization becomes the person its name is of when the row goes over the plan; the other way never. */
function canTurn(reading: Reading, meant: string, words: Omit<Difference, 'column'>): boolean {
  if (meant === 'person') return goesOver(reading, { column: 'kind', ...words });
  reading.differs.push({ column: 'kind', ...words });
  return false;
}

/** The body a row places its entry under; an organization may name it as the organization it is of. */
export function parentNamed({ row, work }: Pick<Reading, 'row' | 'work'>): string {
  const parent = row.cells.get('parent');
  if (parent !== undefined) return cutTo(parent, LONGEST_LINE);
  const body = row.cells.get('organization') ?? '';
  return work.entry.person === null && folded(body) !== row.key ? cutTo(body, LONGEST_LINE) : '';
}

/** Places an entry under the body its row names, wherever in the list or the plan that stands. */
export function fillParent(register: Register, reading: Reading): void {
  const { work, filled, notes } = reading;
  const name = parentNamed(reading);
  const key = folded(name);
  if (key === '') return;
  const now = register.byId.get(work.entry.parent ?? '');
  if (now) {
    const plan = nameOf(register, now.entry);
    if (folded(plan) === key || !goesOver(reading, { column: 'parent', plan, file: name })) return;
  }
  const known = entryNamed(register, name);
  if (!known && register.refusedNames.has(key)) {
    notes.push({ type: 'parentRefused', column: 'parent', value: name });
    return;
  }
  const parent = known ?? addParent(register, name);
  if (!known) notes.push({ type: 'parentAdded', column: 'parent', value: name });
  patchEntry(work, { parent: parent.entry.id });
  work.parentGiven = true;
  if (!now) filled.push('parent');
}
