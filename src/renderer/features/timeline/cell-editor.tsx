import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { TimelineRow } from '@shared/timeline';
import { LINE_MAX } from '../../ui/line-field';
import { usePendingEdit } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import { changeTask } from '../../state/change-task';
import { readNumber } from './read-number';
import type { NameOf } from './task-words';
import classes from './tree.module.css';
import { focusRow, useView, type EditableColumn } from './view-store';

const LABELS = {
  name: 'timeline.col_name',
  duration: 'timeline.col_duration',
  progress: 'timeline.col_progress',
} as const;

interface CellEditorProps {
  readonly row: TimelineRow;
  readonly column: EditableColumn;
  readonly nameOf: NameOf;
}

/** A cell while it is edited: Enter and leaving keep what was typed, Escape does not. */
export function CellEditor({ row, column, nameOf }: CellEditorProps) {
  const { t } = useWords();
  const [before] = useState(() => textOf(row, column, nameOf));
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef(before);
  const isOver = useRef(false);
  useEffect(() => field.current?.select(), []);
  const keep = useCallback(() => {
    if (isOver.current) return;
    isOver.current = true;
    if (typed.current !== before) keepText(row, column, typed.current);
    // One task is edited at a time; another one may already be.
    useView.setState(({ editing }) => (editing?.id === row.task.id ? { editing: null } : {}));
  }, [row, column, before]);
  usePendingEdit(keep);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') typed.current = before;
    keep();
    focusRow(row.task.id, useView.getState().cell);
  };
  return (
    <input
      ref={field}
      className={classes.editor}
      aria-label={t(LABELS[column])}
      defaultValue={before}
      maxLength={LINE_MAX}
      dir={column === 'name' ? 'auto' : undefined}
      autoFocus
      onChange={(event) => {
        typed.current = event.currentTarget.value;
      }}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}

function textOf(row: TimelineRow, column: EditableColumn, nameOf: NameOf): string {
  if (column === 'name') return row.task.name === '' && row.task.catalog === null ? '' : nameOf(row.task);
  return String(column === 'duration' ? row.task.duration : row.task.progress);
}

function keepText(row: TimelineRow, column: EditableColumn, text: string): void {
  if (column === 'name') {
    if (text.trim() !== '') changeTask(row, { name: text.trim() });
    return;
  }
  const value = readNumber(text);
  if (value === null) return;
  changeTask(row, column === 'duration' ? { duration: value } : { progress: value });
}
