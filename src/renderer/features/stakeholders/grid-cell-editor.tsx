import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Stakeholder } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import { LINE_MAX } from '../../ui/line-field';
import { usePendingEdit } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import { COLUMNS, type GridColumn } from './grid-columns';
import { setCell } from './grid-edits';
import { useGrid } from './grid-store';
import { choiceOf, useChoices } from './grid-choices';
import { goToCell } from './use-grid-keys';
import classes from './grid.module.css';

interface EditorProps {
  readonly entry: Stakeholder;
  readonly column: GridColumn;
  /** The text the cell showed. */
  readonly shown: string;
  /** Goes to the row below when Enter is pressed. */
  readonly below: string | null;
}

/** A cell while it is edited. Enter keeps and goes down, Tab keeps and goes on, Escape takes back. */
export function GridCellEditor(props: EditorProps) {
  return props.column.edit === 'text' || props.column.edit === 'person' ? (
    <TextEditor {...props} />
  ) : (
    <ChoiceEditor {...props} />
  );
}

function TextEditor({ entry, column, shown, below }: EditorProps) {
  const { t } = useWords();
  const [typed] = useState(() => useGrid.getState().editing?.typed ?? '');
  const field = useRef<HTMLInputElement>(null);
  const [first] = useState(typed === '' ? shown : typed);
  const text = useRef(first);
  const isOver = useRef(false);
  useEffect(() => {
    if (typed === '') field.current?.select();
  }, [typed]);
  const keep = useCallback(() => {
    if (isOver.current) return;
    isOver.current = true;
    if (text.current !== shown) setCell(entry, column.id, text.current);
    useGrid.setState(({ editing }) => (editing?.id === entry.id ? { editing: null } : {}));
  }, [entry, column, shown]);
  usePendingEdit(keep);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || !['Enter', 'Escape', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') text.current = shown;
    keep();
    leave(event, { id: entry.id, column, below });
  };
  return (
    <>
      <input
        ref={field}
        className={classes.editor}
        aria-label={t(column.label)}
        defaultValue={first}
        maxLength={LINE_MAX}
        dir="auto"
        autoFocus
        list={column.edit === 'person' ? PEOPLE_LIST : undefined}
        onChange={(event) => {
          text.current = event.currentTarget.value;
        }}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {column.edit === 'person' && <PeopleList />}
    </>
  );
}

const PEOPLE_LIST = 'stk-people';

function PeopleList() {
  const people = usePlan((plan) => plan.people);
  return (
    <datalist id={PEOPLE_LIST}>
      {people.map((person) => (
        <option key={person.id} value={person.name}>
          {[person.role, person.organization].filter((part) => part !== '').join(', ')}
        </option>
      ))}
    </datalist>
  );
}

function ChoiceEditor({ entry, column, below }: EditorProps) {
  const { t } = useWords();
  const options = useChoices(column.id);
  const before = choiceOf(entry, column.id);
  const [value, setValue] = useState(before);
  const chosen = useRef(before);
  const keep = useCallback(() => {
    if (chosen.current !== before) setCell(entry, column.id, chosen.current);
    chosen.current = before;
    useGrid.setState(({ editing }) => (editing?.id === entry.id ? { editing: null } : {}));
  }, [entry, column, before]);
  usePendingEdit(keep);
  const known = before === '' || options.some((option) => option.value === before);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (!['Enter', 'Escape', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') chosen.current = before;
    keep();
    leave(event, { id: entry.id, column, below });
  };
  return (
    <select
      className={classes.editor}
      aria-label={t(column.label)}
      autoFocus
      value={value}
      onChange={(event) => {
        chosen.current = event.currentTarget.value;
        setValue(chosen.current);
      }}
      onBlur={keep}
      onKeyDown={onKeyDown}
    >
      <option value="">{t('stakeholders.no_choice')}</option>
      {!known && <option value={before}>{before}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface Leaving {
  readonly id: string;
  readonly column: GridColumn;
  readonly below: string | null;
}

function leave(event: KeyboardEvent, { id, column, below }: Leaving): void {
  const at = COLUMNS.findIndex((known) => known.id === column.id);
  if (event.key === 'Tab')
    goToCell(id, Math.min(COLUMNS.length - 1, Math.max(0, at + (event.shiftKey ? -1 : 1))));
  else goToCell(event.key === 'Enter' && below !== null ? below : id, at);
}
