import type { Person } from '../../plan/types';
import type { StakeholderColumn } from './columns';
import { entryNamed, organizationsText, patchEntry, type Reading, type Register, type Work } from './draft';
import { goesOver } from './goes-over';
import { cutTo, folded, LONGEST_LINE, partsOf, sameParts, sameText } from './fold';
import { idsOfCell } from './words';

/** Gives an entry its owner and contacts by name. */
export function fillPersons({ people }: Register, reading: Reading): void {
  const { row, work, filled } = reading;
  for (const column of ['owner', 'primary', 'backup'] as const) {
    const name = row.cells.get(column);
    if (name === undefined) continue;
    const now = people.nameOf(work.entry[column]);
    if (folded(now) === folded(cutTo(name, LONGEST_LINE))) continue;
    if (now !== '' && !goesOver(reading, { column, plan: now, file: name })) continue;
    const id = people.idOf(name);
    if (id === null) continue;
    patchEntry(work, { [column]: id });
    if (now === '') filled.push(column);
  }
}

/** The organizations of a person, as entries where they are in the register, else as text. */
export function fillOrganization(register: Register, reading: Reading): void {
  const { row, work, filled, notes } = reading;
  const text = row.cells.get('organization');
  const { people } = register;
  const person = people.get(work.entry.person);
  if (!person || text === undefined || folded(text) === row.key) return;
  const now = organizationsText(register, person.id);
  if (now !== '') {
    if (sameText(now, text) || sameParts(now, text)) return;
    if (!goesOver(reading, { column: 'organization', plan: now, file: text })) return;
  }
  const whole = entryNamed(register, text);
  const found = whole ? [whole] : partsOf(text).map((part) => entryNamed(register, part));
  const bodies = found.filter((body): body is Work => body !== undefined);
  const organizations = [...new Set(bodies.map(({ entry }) => entry.id))];
  const complete = organizations.length === found.length;
  const typed = cutTo(text, LONGEST_LINE);
  people.fill(
    person.id,
    complete ? { organizations, organization: '' } : { organizations: [], organization: typed },
  );
  if (now === '') filled.push('organization');
  if (work.row === row.row) notes.push({ type: 'asPerson', column: 'organization', value: text });
}

/** Columns about the person an entry is or its first contact, and about its second contact. */
const CONTACT_COLUMNS = [
  { column: 'jobTitle', key: 'role', of: 'first' },
  { column: 'email', key: 'email', of: 'first' },
  { column: 'phone', key: 'phone', of: 'first' },
  { column: 'contactChannel', key: 'channel', of: 'first' },
  { column: 'contactLanguage', key: 'language', of: 'first' },
  { column: 'backupJobTitle', key: 'role', of: 'backup' },
  { column: 'backupEmail', key: 'email', of: 'backup' },
  { column: 'backupPhone', key: 'phone', of: 'backup' },
  { column: 'backupChannel', key: 'channel', of: 'backup' },
  { column: 'backupLanguage', key: 'language', of: 'backup' },
] as const satisfies readonly {
  readonly column: StakeholderColumn;
  readonly key: keyof Person;
  readonly of: 'first' | 'backup';
}[];
type ContactColumn = (typeof CONTACT_COLUMNS)[number];

/** What the contact columns of a person hold, as `CONTACT_COLUMNS` reads it back. */
export function contactCells(
  first: Person | undefined,
  backup: Person | undefined,
): Partial<Record<StakeholderColumn, string>> {
  return Object.fromEntries(
    CONTACT_COLUMNS.map(({ column, key, of }) => [column, (of === 'first' ? first : backup)?.[key] ?? '']),
  );
}

/**
 * Job title, mail, telephone and so on belong to the person an entry is, or to the contact its row names. In a row
 * without either, mail and telephone are a channel of the entry itself, and the rest is left out with a remark.
 *
 * @param whose `self`: only what a row says of the person it is about, which goes before what others say of their
 *   contacts; `contacts`: everything else
 */
export function fillReach(register: Register, reading: Reading, whose: 'self' | 'contacts'): void {
  const { row, work, notes } = reading;
  for (const contact of CONTACT_COLUMNS) {
    const { column, of } = contact;
    const isSelf = of === 'first' && work.entry.person !== null;
    if (isSelf !== (whose === 'self')) continue;
    const said = row.cells.get(column) ?? (column === 'jobTitle' ? jobInRoles(register, reading) : '');
    const text = cutTo(said, LONGEST_LINE);
    if (text === '') continue;
    const { person, primary, backup } = work.entry;
    const named = of === 'backup' ? 'backup' : 'primary';
    const beside = row.cells.has(named) ? (of === 'backup' ? backup : primary) : null;
    const id = of === 'first' ? (person ?? beside) : beside;
    if (id !== null) fillContact(register, reading, { contact, text, id });
    else if (column === 'email' || column === 'phone') fillChannel(reading, column, text);
    else notes.push({ type: 'noContact', column, value: text });
  }
}

/**
 * In a list of people "Role" is a job title: what the cell of a person says is none of the roles towards the team.
 * Empty when it is one, and when another column holds the job title.
 */
export function jobInRoles({ fields }: Register, { row, work }: Pick<Reading, 'row' | 'work'>): string {
  const said = row.cells.get('roles') ?? '';
  if (said === '' || work.entry.person === null || row.cells.has('jobTitle')) return '';
  return idsOfCell(said, (part) => fields.idOf('role', part)).ids.length === 0 ? said : '';
}

function fillContact(
  { people }: Register,
  reading: Reading,
  to: { readonly contact: ContactColumn; readonly text: string; readonly id: string },
): void {
  const { row, work, filled, differs } = reading;
  const { text, id } = to;
  const { column, key, of } = to.contact;
  const person = people.get(id);
  if (!person) return;
  const now = person[key];
  if (sameText(now, text)) return;
  // What a row says of somebody else is not put down to the contact the plan has.
  const isEntry = of === 'first' && work.entry.person !== null;
  const contact = row.cells.get(of === 'first' ? 'primary' : 'backup') ?? '';
  const named = isEntry ? row.name : cutTo(contact, LONGEST_LINE);
  const difference = { column, plan: now, file: text };
  if (folded(named) !== folded(person.name)) {
    differs.push(difference);
    return;
  }
  if (now !== '' && !goesOver(reading, difference)) return;
  people.fill(id, { [key]: text });
  if (now === '') filled.push(column);
}

function fillChannel(
  { work, wins, filled, differs }: Reading,
  column: 'email' | 'phone',
  text: string,
): void {
  const now = work.entry.channels;
  const known = partsOf(folded(now));
  if (partsOf(folded(text)).every((part) => known.includes(part))) return;
  const channels = now === '' ? text : `${now}; ${text}`;
  const open = now === '' || work.isNew || wins || work.changed.has('channels');
  if (!open || channels.length > LONGEST_LINE) {
    differs.push({ column, plan: now, file: text });
    return;
  }
  patchEntry(work, { channels });
  filled.push(column);
}
