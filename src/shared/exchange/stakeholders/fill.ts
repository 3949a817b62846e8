import { addParent, nameOf, patchEntry, type Reading, type Register } from './draft';
import { FIELDS } from './fields';
import { jobInRoles } from './fill-people';
import { cutTo, folded, LONGEST_LINE, sameParts, sameText } from './fold';

/** Takes over what a row says of its entry alone, where the entry says nothing yet. */
export function fillFields(register: Register, reading: Reading): void {
  const { fields: ctx } = register;
  const { row, work, filled, differs, notes } = reading;
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
    if (now !== '') {
      if (!sameParts(now, then)) differs.push({ column, plan: now, file: text });
      continue;
    }
    patchEntry(work, patch);
    filled.push(column);
    if ('ownType' in patch || 'ownSector' in patch) notes.push({ type: 'ownWord', column, value: text });
  }
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
