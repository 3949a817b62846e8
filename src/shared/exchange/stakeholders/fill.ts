import { addParent, nameOf, patchEntry, type Reading, type Register, type Work } from './draft';
import { FIELDS } from './fields';
import { cutTo, folded, LONGEST_LINE, partsOf } from './fold';

/** Takes over what a row says of its entry alone, where the entry says nothing yet. */
export function fillFields({ fields: ctx }: Register, reading: Reading): void {
  const { row, work, filled, differs, notes } = reading;
  for (const field of FIELDS) {
    const { column } = field;
    const text = row.cells.get(column);
    if (text === undefined) continue;
    const now = field.read(work.entry, ctx);
    if (now !== '' && sameText(now, text)) continue;
    const { patch, unknown } = field.write(text, work.entry, ctx);
    for (const value of unknown) notes.push({ type: 'unknownWord', column, value });
    const after = { ...work.entry, ...patch };
    const then = field.read(after, ctx);
    if (now === then) continue;
    if (now !== '') {
      if (!sameParts(now, then)) differs.push({ column, plan: now, file: text });
      continue;
    }
    patchEntry(work, patch);
    filled.push(column);
    if ('ownType' in patch || 'ownSector' in patch) notes.push({ type: 'ownWord', column, value: text });
  }
}

function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** The same words in another order are no difference. */
function sameParts(one: string, other: string): boolean {
  const sorted = (text: string): string => partsOf(folded(text)).toSorted().join(';');
  return sorted(one) === sorted(other);
}

/** Says where the name and the kind of a row differ from the entry it is merged with. */
export function compareName(register: Register, { row, work, differs, notes }: Reading): void {
  const name = nameOf(register, work.entry);
  if (folded(name) !== row.key) differs.push({ column: 'name', plan: name, file: row.name });
  const said = row.cells.get('kind');
  if (said === undefined) return;
  const kind = work.entry.person === null ? 'organization' : 'person';
  const { idOf, words } = register.fields;
  const meant = idOf('kind', said);
  if (meant === undefined) notes.push({ type: 'unknownWord', column: 'kind', value: said });
  else if (meant !== kind) differs.push({ column: 'kind', plan: words.word('kind', kind), file: said });
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
  const { work, filled, differs, notes } = reading;
  const name = parentNamed(reading);
  const key = folded(name);
  if (key === '') return;
  const now = register.byId.get(work.entry.parent ?? '');
  if (now) {
    const plan = nameOf(register, now.entry);
    if (folded(plan) !== key) differs.push({ column: 'parent', plan, file: name });
    return;
  }
  const known = register.byName.get(key);
  if (!known && register.refusedNames.has(key)) {
    notes.push({ type: 'parentRefused', column: 'parent', value: name });
    return;
  }
  const parent = known ?? addParent(register, name);
  if (!known) notes.push({ type: 'parentAdded', column: 'parent', value: name });
  patchEntry(work, { parent: parent.entry.id });
  work.parentGiven = true;
  filled.push('parent');
}

/** Gives an entry its owner and contacts by name. */
export function fillPersons({ people }: Register, { row, work, filled, differs }: Reading): void {
  for (const column of ['owner', 'primary', 'backup'] as const) {
    const name = row.cells.get(column);
    if (name === undefined) continue;
    const now = people.nameOf(work.entry[column]);
    if (now === '') {
      const id = people.idOf(name);
      if (id === null) continue;
      patchEntry(work, { [column]: id });
      filled.push(column);
    } else if (folded(now) !== folded(cutTo(name, LONGEST_LINE))) {
      differs.push({ column, plan: now, file: name });
    }
  }
}

/** The organizations of a person, as entries where they are in the register, else as text. */
export function fillOrganization(register: Register, { row, work, filled, differs, notes }: Reading): void {
  const text = row.cells.get('organization');
  const { people } = register;
  const person = people.get(work.entry.person);
  if (!person || text === undefined || folded(text) === row.key) return;
  const now = organizationsText(register, person.id);
  if (now !== '') {
    if (!sameText(now, text) && !sameParts(now, text))
      differs.push({ column: 'organization', plan: now, file: text });
    return;
  }
  const whole = register.byName.get(folded(text));
  const found = whole ? [whole] : partsOf(text).map((part) => register.byName.get(folded(part)));
  const bodies = found.filter((body): body is Work => body !== undefined);
  const organizations = [...new Set(bodies.map(({ entry }) => entry.id))];
  const complete = organizations.length === found.length;
  people.fill(person.id, complete ? { organizations } : { organization: cutTo(text, LONGEST_LINE) });
  filled.push('organization');
  if (work.row === row.row) notes.push({ type: 'asPerson', column: 'organization', value: text });
}

function organizationsText(register: Register, id: string): string {
  const person = register.people.get(id);
  const names = (person?.organizations ?? []).map((body) => {
    const work = register.byId.get(body);
    return work ? nameOf(register, work.entry) : body;
  });
  return names.length > 0 ? names.join('; ') : (person?.organization ?? '');
}

/**
 * Mail and telephone belong to the person an entry is, or to the primary contact its row names. In a row without
 * either they are a channel of the entry itself.
 */
export function fillReach(register: Register, reading: Reading): void {
  for (const column of ['email', 'phone'] as const) {
    const text = cutTo(reading.row.cells.get(column) ?? '', LONGEST_LINE);
    if (text === '') continue;
    const { entry } = reading.work;
    const contact = reading.row.cells.has('primary') ? entry.primary : null;
    const id = entry.person ?? contact;
    if (id === null) fillChannel(reading, column, text);
    else fillContact(register, reading, { column, text, id });
  }
}

type Reach = 'email' | 'phone';

function fillContact(
  { people }: Register,
  { row, work, filled, differs }: Reading,
  { column, text, id }: { readonly column: Reach; readonly text: string; readonly id: string },
): void {
  const person = people.get(id);
  if (!person) return;
  const now = person[column];
  if (sameText(now, text)) return;
  // What a row says of somebody else is not put down to the contact the plan has.
  const named = work.entry.person === null ? cutTo(row.cells.get('primary') ?? '', LONGEST_LINE) : row.name;
  if (now !== '' || folded(named) !== folded(person.name)) {
    differs.push({ column, plan: now, file: text });
    return;
  }
  people.fill(id, { [column]: text });
  filled.push(column);
}

function fillChannel({ work, filled, differs }: Reading, column: Reach, text: string): void {
  const now = work.entry.channels;
  const known = partsOf(folded(now));
  if (partsOf(folded(text)).every((part) => known.includes(part))) return;
  const channels = now === '' ? text : `${now}; ${text}`;
  const open = now === '' || work.isNew || work.changed.has('channels');
  if (!open || channels.length > LONGEST_LINE) {
    differs.push({ column, plan: now, file: text });
    return;
  }
  patchEntry(work, { channels });
  filled.push(column);
}
