import { ActionIcon, MultiSelect } from '@mantine/core';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { IconGripVertical, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ChoicesField } from './choices-field';
import { EntryCell } from './entry-cell';
import type { Entry, EntryColumn, EntryPeople } from './entry-types';
import { MarkdownField } from './markdown-field';
import { useWords } from './words';
import classes from './entries-table.module.css';

interface EntryRowProps {
  readonly row: Entry;
  readonly index: number;
  readonly columns: readonly EntryColumn[];
  readonly ordered: boolean;
  readonly onChange: (id: string, key: string, value: unknown) => void;
  readonly onRemove: (id: string) => void;
  readonly people: EntryPeople | undefined;
}

/** One entry: a row of cells and, when opened, its long texts below. A table body, so that both move as one. */
export function EntryRow({ row, index, columns, ordered, onChange, onRemove, people }: EntryRowProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { setNodeRef, transform, transition, attributes, listeners, isDragging } = useSortable({
    id: row.id,
    disabled: !ordered,
  });
  const number = index + 1;
  return (
    <tbody
      ref={setNodeRef}
      data-row={index}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <tr>
        {ordered && (
          <td className={classes.handle}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              {...attributes}
              {...listeners}
              aria-label={t('fields.move', { number })}
            >
              <IconGripVertical size={14} />
            </ActionIcon>
          </td>
        )}
        {columns.map((column) => (
          <td key={column.key} data-kind={column.kind} data-key={column.key}>
            <EntryCell
              column={column}
              label={t('fields.row_of', { column: column.label, number })}
              value={row[column.key]}
              onChange={(value) => onChange(row.id, column.key, value)}
              open={open}
              onToggle={() => setOpen(!open)}
              people={people}
            />
          </td>
        ))}
        <RemoveCell number={number} onRemove={() => onRemove(row.id)} />
      </tr>
      {open && (
        <tr>
          <td colSpan={columns.length + (ordered ? 2 : 1)} className={classes.details}>
            <EntryDetails row={row} columns={columns} onChange={onChange} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function RemoveCell({ number, onRemove }: { readonly number: number; readonly onRemove: () => void }) {
  const { t } = useWords();
  const label = t('fields.remove', { number });
  return (
    <td className={classes.action}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} title={label} onClick={onRemove}>
        <IconTrash size={14} />
      </ActionIcon>
    </td>
  );
}

/** Choices that are all shown with a box each; of more, some are searched for by name. */
const MOST_BOXES = 24;

function EntryDetails({ row, columns, onChange }: Pick<EntryRowProps, 'row' | 'columns' | 'onChange'>) {
  return columns.map((column) => {
    const value = row[column.key];
    if (column.kind === 'markdown')
      return (
        <MarkdownField
          key={column.key}
          label={column.label}
          description={column.help}
          minRows={2}
          value={typeof value === 'string' ? value : ''}
          onChange={(text) => onChange(row.id, column.key, text)}
        />
      );
    if (column.kind === 'choices' && (column.options?.length ?? 0) > MOST_BOXES)
      return (
        <MultiSelect
          key={column.key}
          searchable
          size="xs"
          label={column.label}
          description={column.help}
          data={[...(column.options ?? [])]}
          value={[...asList(value)]}
          onChange={(chosen) => onChange(row.id, column.key, chosen)}
        />
      );
    if (column.kind === 'choices')
      return (
        <ChoicesField
          key={column.key}
          label={column.label}
          description={column.help}
          options={column.options ?? []}
          columns={2}
          value={asList(value)}
          onChange={(chosen) => onChange(row.id, column.key, chosen)}
        />
      );
    return null;
  });
}

/** The value of a `choices` column. */
export function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
