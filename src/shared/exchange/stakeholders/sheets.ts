import type { EngagementAction, Plan, Stakeholder, StakeholderRelation } from '../../plan/types';
import { stakeholderNameBy } from '../../stakeholders';
import type { TaskCell } from '../task-table';
import { STAKEHOLDER_COLUMNS, type StakeholderColumn } from './columns';
import { FIELDS, type FieldContext } from './fields';
import { idsByWord, type StakeholderWords } from './words';

/** Sheets of the export, in their order; the first is what an import reads. */
export const STAKEHOLDER_SHEETS = ['register', 'relations', 'actions', 'agreements', 'contacts'] as const;
export type StakeholderSheet = (typeof STAKEHOLDER_SHEETS)[number];

/** Columns of the sheets beside the register. */
const HEADINGS = {
  relations: ['from', 'relation', 'to', 'note'],
  actions: ['stakeholder', 'aim', 'message', 'channel', 'who', 'due', 'frequency', 'done', 'result'],
  agreements: [
    'stakeholder',
    'agreement',
    'title',
    'state',
    'on',
    'expires',
    'signer',
    'theirSigner',
    'tlp',
    'note',
  ],
  contacts: ['stakeholder', 'date', 'form', 'by', 'outcome', 'nextStep', 'nextBy'],
} as const;
export type SheetHeading = (typeof HEADINGS)[keyof typeof HEADINGS][number];

export interface SheetWords extends StakeholderWords {
  readonly heading: (heading: SheetHeading) => string;
}

/** A sheet of texts, numbers and days under one row of titles. */
export interface Sheet {
  readonly sheet: StakeholderSheet;
  readonly header: readonly string[];
  readonly rows: readonly (readonly TaskCell[])[];
}

/**
 * The register and what hangs on it as flat tables, persons and bodies by name. The register carries the ids of
 * its entries in its last column, so that a list that comes back finds them whatever they are called by then.
 * Every text is a text: who writes a file from it keeps a leading `=` from becoming a formula.
 */
export function stakeholderSheets(plan: Plan, words: SheetWords): readonly Sheet[] {
  const names = namesOf(plan);
  const { relations, actions } = plan.stakeholders;
  const named: Named = { names, people: new Map(plan.people.map(({ id, name }) => [id, name])), words };
  const other = (sheet: keyof typeof HEADINGS, rows: Sheet['rows']): Sheet => ({
    ...{ sheet, rows },
    header: HEADINGS[sheet].map(words.heading),
  });
  return [
    { sheet: 'register', header: STAKEHOLDER_COLUMNS.map(words.title), rows: registerRows(plan, words) },
    other(
      'relations',
      relations.map((entry) => relationRow(entry, named)),
    ),
    other(
      'actions',
      actions.map((entry) => actionRow(entry, named)),
    ),
    other(
      'agreements',
      plan.stakeholders.register.flatMap((entry) => agreementRows(entry, named)),
    ),
    other(
      'contacts',
      plan.stakeholders.register.flatMap((entry) => contactRows(entry, named)),
    ),
  ];
}

interface Named {
  readonly names: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly words: SheetWords;
}

/** Names of all entries, by id. */
function namesOf({ people, stakeholders }: Plan): ReadonlyMap<string, string> {
  const persons = new Map(people.map(({ id, name }) => [id, name]));
  return new Map(
    stakeholders.register.map((entry) => [entry.id, stakeholderNameBy(entry, (id) => persons.get(id))]),
  );
}

/** The register, a row an entry, its cells in the order of `STAKEHOLDER_COLUMNS`. */
function registerRows(plan: Plan, words: StakeholderWords): Sheet['rows'] {
  const names = namesOf(plan);
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const { groups } = plan.organization.constituency;
  const ctx: FieldContext = {
    words,
    idOf: idsByWord(words),
    groups: new Map(groups.map(({ id, name }) => [id, name])),
  };
  return plan.stakeholders.register.map((entry) => {
    const reach = people.get(entry.person ?? entry.primary ?? '');
    const self = people.get(entry.person ?? '');
    const person = (id: string | null): string => people.get(id ?? '')?.name ?? '';
    const bodies = (self?.organizations ?? []).map((id) => names.get(id) ?? id);
    const linked: Partial<Record<StakeholderColumn, string>> = {
      name: names.get(entry.id) ?? '',
      kind: words.word('kind', entry.person === null ? 'organization' : 'person'),
      organization: bodies.length > 0 ? bodies.join('; ') : (self?.organization ?? ''),
      parent: names.get(entry.parent ?? '') ?? '',
      ...{ owner: person(entry.owner), primary: person(entry.primary), backup: person(entry.backup) },
      ...{ email: reach?.email ?? '', phone: reach?.phone ?? '', id: entry.id },
    };
    const own = new Map(FIELDS.map(({ column, read }) => [column, read(entry, ctx)]));
    return STAKEHOLDER_COLUMNS.map((column) =>
      column === 'influence' || column === 'interest'
        ? number(entry[column])
        : text(linked[column] ?? own.get(column) ?? ''),
    );
  });
}

function relationRow({ from, to, kind, note }: StakeholderRelation, { names, words }: Named): TaskCell[] {
  return [
    text(names.get(from) ?? from),
    text(words.word('relation', kind)),
    text(names.get(to) ?? to),
    text(note),
  ];
}

function actionRow(action: EngagementAction, { names, people, words }: Named): TaskCell[] {
  return [
    text(names.get(action.stakeholder ?? '') ?? ''),
    text(action.aim),
    text(action.message),
    text(action.channel),
    text(people.get(action.who ?? '') ?? ''),
    day(action.due),
    text(words.word('frequency', action.frequency)),
    day(action.done),
    text(action.result),
  ];
}

function agreementRows({ id, agreements }: Stakeholder, { names, people, words }: Named): TaskCell[][] {
  return agreements.map((agreement) => [
    text(names.get(id) ?? ''),
    text(words.word('agreement', agreement.kind)),
    text(agreement.title),
    text(words.word('agreementState', agreement.state)),
    day(agreement.on),
    day(agreement.expires),
    text(people.get(agreement.signer ?? '') ?? ''),
    text(agreement.theirSigner),
    text(agreement.tlp === null ? '' : `TLP:${agreement.tlp}`),
    text(agreement.note),
  ]);
}

function contactRows({ id, contacts }: Stakeholder, { names, people, words }: Named): TaskCell[][] {
  return contacts.map((contact) => [
    text(names.get(id) ?? ''),
    day(contact.on),
    text(words.word('contactForm', contact.form)),
    text(people.get(contact.by ?? '') ?? ''),
    text(contact.outcome),
    text(contact.nextStep),
    day(contact.nextBy),
  ]);
}

function text(value: string): TaskCell {
  return value === '' ? { kind: 'empty' } : { kind: 'text', value };
}

function number(value: number | null): TaskCell {
  return value === null ? { kind: 'empty' } : { kind: 'number', value };
}

function day(value: string | null): TaskCell {
  return value === null ? { kind: 'empty' } : { kind: 'day', value };
}
