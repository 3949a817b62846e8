import { Button } from '@mantine/core';
import { useId } from 'react';
import { ALL_SERVICES } from '@shared/catalog/services';
import type { WorksheetColumn } from '@shared/catalog/worksheet-types';
import { newId } from '../../state/new-id';
import { usePeople } from '../../state/people';
import { EntriesTable } from '../../ui/entries-table';
import type { Entry, EntryColumn } from '../../ui/entry-types';
import { FieldHead } from '../../ui/field-head';
import { useWords } from '../../ui/words';
import { asEntries, emptyEntry } from './field-value';
import { optionsOf, type WorksheetWords } from './options';
import { wordsOfField, type EditorProps } from './field-words';

/** A field that is a small table: laws, goals, groups of constituents, relationships and the like. */
export function EntriesField({ handle, words }: EditorProps) {
  const { t } = useWords();
  const people = usePeople();
  const heading = useId();
  const { label, description, example } = wordsOfField(handle.id, words);
  const columns = handle.field.columns ?? [];
  const rows = asEntries(handle.value);
  const edit = (change: (now: readonly Entry[]) => readonly Entry[], part: string | null) =>
    handle.update((now) => change(asEntries(now)), part);
  const add = (entries: readonly Entry[]) => edit((now) => [...now, ...entries], null);
  return (
    <div role="group" aria-labelledby={heading}>
      <FieldHead id={heading} label={label} help={description} />
      <EntriesTable
        label={label}
        columns={columns.map((column) => tableColumn(handle.id, column, words))}
        rows={rows}
        addLabel={t('organization.add_entry')}
        emptyText={
          example === undefined ? t('organization.no_entries') : t('fields.example', { text: example })
        }
        onAdd={() => add([emptyEntry(newId(), columns)])}
        onChange={(id, key, value) =>
          edit((now) => now.map((row) => (row.id === id ? { ...row, [key]: value } : row)), `${id}.${key}`)
        }
        onRemove={(id) => edit((now) => now.filter((row) => row.id !== id), null)}
        onMove={(id, to) => edit((now) => moved(now, id, to), null)}
        people={people}
      />
      {handle.id === ESCALATION && <UsualPaths rows={rows} columns={columns} onAdd={add} />}
    </div>
  );
}

function tableColumn(field: string, column: WorksheetColumn, words: WorksheetWords): EntryColumn {
  const id = `${field}.${column.key}`;
  const help = words.worksheet(id, 'help');
  const base = { key: column.key, label: words.worksheet(id, 'label'), ...(help === '' ? {} : { help }) };
  switch (column.kind) {
    case 'services':
      return { ...base, kind: 'choices', options: serviceOptions(words) };
    case 'scores':
      // The score sheet draws these itself; no other table has them.
      return { ...base, kind: 'line' };
    case 'choice':
    case 'choices':
      return { ...base, kind: column.kind, options: optionsOf(id, column.options ?? [], words) };
    case 'line':
    case 'markdown':
    case 'flag':
    case 'person':
      return { ...base, kind: column.kind };
  }
}

function serviceOptions({ services }: WorksheetWords) {
  return ALL_SERVICES.map(({ id }) => ({ value: id, label: services(id, 'name') }));
}

function moved(rows: readonly Entry[], id: string, to: number): readonly Entry[] {
  const rest = rows.filter((row) => row.id !== id);
  return [...rest.slice(0, to), ...rows.filter((row) => row.id === id), ...rest.slice(to)];
}

const ESCALATION = 'relationships.escalation';

interface UsualPathsProps {
  readonly rows: readonly Entry[];
  readonly columns: readonly WorksheetColumn[];
  readonly onAdd: (entries: readonly Entry[]) => void;
}

/** The five directions in which every team needs a path (CSIRT introduction slides, charter). */
function UsualPaths({ rows, columns, onAdd }: UsualPathsProps) {
  const { t } = useWords();
  const paths = columns.find((column) => column.key === 'path')?.options ?? [];
  const missing = paths.filter((path) => !rows.some((row) => row['path'] === path));
  if (missing.length === 0) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => onAdd(missing.map((path) => ({ ...emptyEntry(newId(), columns), path })))}
    >
      {t('organization.add_usual_paths', { count: missing.length })}
    </Button>
  );
}
