import type { MouseEvent } from 'react';
import type { Stakeholder } from '@shared/plan/types';
import { select } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { GridCellEditor } from './grid-cell-editor';
import { COLUMNS } from './grid-columns';
import { cellId, useGrid } from './grid-store';
import { goToCell } from './use-grid-keys';
import classes from './grid.module.css';

interface GridCellProps {
  readonly entry: Stakeholder;
  /** Place of the column. */
  readonly at: number;
  readonly below: string | null;
  readonly shown: string;
  /** The keyboard is on it. */
  readonly isActive: boolean;
  readonly isEdited: boolean;
}

/** One cell: a click shows the stakeholder, a double click or a key edits. */
export function GridCell({ entry, at, below, shown, isActive, isEdited }: GridCellProps) {
  const { t } = useWords();
  const column = COLUMNS[at] ?? COLUMNS[0];
  const edit = (event: MouseEvent) => {
    event.preventDefault();
    if (column.edit === 'panel') select({ kind: 'stakeholder', id: entry.id });
    else
      useGrid.setState({
        active: { id: entry.id, column: at },
        editing: { id: entry.id, column: column.id, typed: '' },
      });
  };
  return (
    <div
      id={cellId(entry.id, at)}
      role={at === 0 ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 2}
      aria-label={shown === '' && !isEdited ? t('stakeholders.no_choice') : undefined}
      tabIndex={isActive ? 0 : -1}
      className={classes.cell}
      data-column={column.id}
      dir="auto"
      title={shown.length > 18 ? shown : undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget) noteFocus(entry.id, at);
      }}
      onClick={() => {
        if (isEdited) return;
        goToCell(entry.id, at);
        select({ kind: 'stakeholder', id: entry.id });
      }}
      onDoubleClick={edit}
    >
      {isEdited ? (
        <GridCellEditor entry={entry} column={column} shown={shown} below={below} />
      ) : (
        <span className={classes.text}>{shown}</span>
      )}
    </div>
  );
}

/** The keyboard is where the focus is, however it came there. */
function noteFocus(id: string, column: number): void {
  const { active } = useGrid.getState();
  if (active?.id !== id || active.column !== column) useGrid.setState({ active: { id, column } });
}
