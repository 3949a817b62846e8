import { WORKSHEET } from '../catalog/worksheet';
import type { WorksheetColumn, WorksheetField } from '../catalog/worksheet-types';
import { FLAG, NUMBER, PERSON, TEXT } from './leaves';
import { textOf, type JsonObject } from './json';
import { showIds, showService } from './shown';
import { field, fields, leaf, type Fields, type List, type Spec, type Table } from './spec';
import { catalogWord, own, type Word } from './words';

const label = (id: string): Word => catalogWord('worksheet', id, 'label');

/** Options of the two lists that several fields share have words of their own. */
const SHARED_WORDS: Readonly<Record<string, string>> = {
  'placement.hostType': 'host',
  'placement.options.type': 'host',
};

/** Incident classes are a taxonomy of their own; every other choice has its words beside the field. */
function choice(where: string): Spec {
  const prefix = SHARED_WORDS[where] ?? where;
  return leaf(
    showIds((id) =>
      id.startsWith('rsit-') ? catalogWord('taxonomy', id, 'name') : label(`${prefix}.${id}`),
    ),
  );
}

/** Factor id -> number. */
function factors(absent?: number): Table {
  return {
    kind: 'table',
    entry: NUMBER,
    name: (factor) => label(`factor.${factor}`),
    ...(absent === undefined ? {} : { absent }),
  };
}

function column({ key, kind }: WorksheetColumn, where: string): Spec {
  switch (kind) {
    case 'line':
    case 'markdown':
      return TEXT;
    case 'choice':
    case 'choices':
      return choice(`${where}.${key}`);
    case 'flag':
      return FLAG;
    case 'person':
      return PERSON;
    case 'services':
      return leaf(showService);
    case 'scores':
      return factors();
  }
}

function entries(columns: readonly WorksheetColumn[], where: string): List {
  const parts = columns.map((entry) =>
    field(entry.key, label(`${where}.${entry.key}`), column(entry, where)),
  );
  return { kind: 'list', entry: fields(...parts), name: entryName(columns, where), order: 'kept' };
}

/** An entry goes by its first text; one without any goes by its first choice. */
function entryName(columns: readonly WorksheetColumn[], where: string): List['name'] {
  return (entry: JsonObject) => {
    const text = columns.map(({ key, kind }) => (kind === 'line' ? textOf(entry, key) : '')).find(Boolean);
    if (text !== undefined) return own(text);
    const first = columns.find(({ kind }) => kind === 'choice');
    const value = first ? textOf(entry, first.key) : '';
    return first && value !== '' ? label(`${where}.${first.key}.${value}`) : own('');
  };
}

const PLAN_LINK: Fields = fields(
  field('state', label('plans.link.state'), choice('plans.link.state')),
  field('owner', label('plans.link.owner'), TEXT),
  field('note', label('plans.link.note'), TEXT),
);

function fieldSpec({ key, kind, columns }: WorksheetField, section: string): Spec {
  const where = `${section}.${key}`;
  switch (kind) {
    case 'line':
    case 'markdown':
      return TEXT;
    case 'choice':
    case 'choices':
      return choice(where);
    case 'person':
      return PERSON;
    case 'planLink':
      return PLAN_LINK;
    case 'weights':
      // A factor that is absent weighs 1 (plan schema).
      return factors(1);
    case 'entries':
    case 'hostOptions':
      return entries(columns ?? [], where);
  }
}

/** The organization worksheet, section by section and field by field, as the catalog describes it. */
export const ORGANIZATION: Fields = fields(
  ...WORKSHEET.map((section) =>
    field(
      section.id,
      catalogWord('worksheet', section.id, 'title'),
      fields(
        ...section.fields.map((entry) =>
          field(entry.key, label(`${section.id}.${entry.key}`), fieldSpec(entry, section.id)),
        ),
      ),
    ),
  ),
);
