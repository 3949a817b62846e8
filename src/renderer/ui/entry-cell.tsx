import { Checkbox, NativeSelect, UnstyledButton } from '@mantine/core';
import { never } from '@shared/core/assert';
import { DayField } from './day-field';
import type { EntryColumn, EntryPeople } from './entry-types';
import { LineField } from './line-field';
import { PersonPicker } from './person-picker';
import { useWords } from './words';
import classes from './entries-table.module.css';

interface EntryCellProps {
  readonly column: EntryColumn;
  /** Accessible name: column and number of the entry. */
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly people: EntryPeople | undefined;
}

/** One cell of an entries table: its editor, or a button that opens the long text below the row. */
export function EntryCell({ column, label, value, onChange, open, onToggle, people }: EntryCellProps) {
  switch (column.kind) {
    case 'line':
      return (
        <LineField
          size="xs"
          variant="unstyled"
          className={classes.input ?? ''}
          dir="auto"
          wraps
          aria-label={label}
          value={typeof value === 'string' ? value : ''}
          required={column.required ?? false}
          onChange={onChange}
        />
      );
    case 'choice':
      return <ChoiceCell column={column} label={label} value={value} onChange={onChange} />;
    case 'flag':
      return (
        <Checkbox
          size="xs"
          className={classes.flag}
          aria-label={label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'person':
      return (
        <PersonPicker
          hideLabel
          size="xs"
          variant="unstyled"
          label={label}
          people={people?.people ?? []}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          onCreate={(name) => people?.createPerson(name) ?? ''}
        />
      );
    case 'day':
      return (
        <DayField
          hideLabel
          size="xs"
          variant="unstyled"
          label={label}
          clearable={column.required !== true}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'markdown':
    case 'choices':
      return <LongCell column={column} label={label} value={value} open={open} onToggle={onToggle} />;
    default:
      return never(column.kind);
  }
}

function ChoiceCell({
  column,
  label,
  value,
  onChange,
}: Pick<EntryCellProps, 'column' | 'label' | 'value' | 'onChange'>) {
  const { t } = useWords();
  const options = column.options ?? [];
  const current = typeof value === 'string' ? value : '';
  const unknown = current !== '' && !options.some((option) => option.value === current);
  return (
    <NativeSelect
      size="xs"
      variant="unstyled"
      className={(current === '' ? classes.open : undefined) ?? ''}
      aria-label={label}
      value={current}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      {column.required !== true && <option value="">{t('fields.not_decided')}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {unknown && <option value={current}>{t('fields.unknown_option', { id: current })}</option>}
    </NativeSelect>
  );
}

function LongCell({
  column,
  label,
  value,
  open,
  onToggle,
}: Pick<EntryCellProps, 'column' | 'label' | 'value' | 'open' | 'onToggle'>) {
  const { t } = useWords();
  const text = typeof value === 'string' ? value : chosenText(column, value);
  const shown = text === '' ? t(column.kind === 'choices' ? 'fields.choose' : 'fields.write') : text;
  return (
    <UnstyledButton
      className={classes.long}
      aria-label={t('fields.cell_text', { cell: label, text: shown })}
      aria-expanded={open}
      onClick={onToggle}
      data-cell
      data-preview={text !== '' || undefined}
    >
      <span className={text === '' ? classes.none : undefined}>{shown}</span>
    </UnstyledButton>
  );
}

function chosenText(column: EntryColumn, value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .map((id: unknown) => column.options?.find((option) => option.value === id)?.label ?? String(id))
    .join(', ');
}
