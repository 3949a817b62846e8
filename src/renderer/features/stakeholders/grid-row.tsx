import { memo, type MouseEvent } from 'react';
import type { Stakeholder } from '@shared/plan/types';
import { select } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { COLUMNS, ROW_PX } from './grid-columns';
import { GridCellEditor } from './grid-cell-editor';
import type { CellText } from './grid-rows';
import { cellId, useGrid } from './grid-store';
import { goToCell, toggleChosen } from './use-grid-keys';
import classes from './grid.module.css';

interface GridRowProps {
  readonly entry: Stakeholder;
  readonly index: number;
  readonly below: string | null;
  readonly text: CellText;
  readonly selected: boolean;
  readonly chosen: boolean;
  /** Column the keyboard is on, or null when it is in another row. */
  readonly active: number | null;
  readonly editing: string | null;
}

/** One stakeholder in the register. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { entry, index, below, text, selected, chosen, active, editing } = props;
  const { t } = useWords();
  const edit = (event: MouseEvent, column: number) => {
    event.preventDefault();
    const { id, edit: kind } = COLUMNS[column] ?? COLUMNS[0];
    if (kind === 'panel') select({ kind: 'stakeholder', id: entry.id });
    else
      useGrid.setState({
        active: { id: entry.id, column },
        editing: { id: entry.id, column: id, typed: '' },
      });
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={classes.row}
      data-selected={selected || undefined}
      data-chosen={chosen || undefined}
      style={{ transform: `translateY(${index * ROW_PX}px)` }}
    >
      <div role="gridcell" aria-colindex={1} className={classes.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('stakeholders.choose_row', { name: text(entry, 'name') })}
          checked={chosen}
          onChange={() => toggleChosen(entry.id)}
        />
      </div>
      {COLUMNS.map((column, at) => {
        const shown = text(entry, column.id);
        const isEdited = editing === column.id;
        return (
          <div
            key={column.id}
            id={cellId(entry.id, at)}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 2}
            aria-label={shown === '' && !isEdited ? t('stakeholders.no_choice') : undefined}
            tabIndex={active === at ? 0 : -1}
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
            onDoubleClick={(event) => edit(event, at)}
          >
            {isEdited ? (
              <GridCellEditor entry={entry} column={column} shown={shown} below={below} />
            ) : (
              <span className={classes.text}>{shown}</span>
            )}
          </div>
        );
      })}
    </div>
  );
});

/** The keyboard is where the focus is, however it came there. */
function noteFocus(id: string, column: number): void {
  const { active } = useGrid.getState();
  if (active?.id !== id || active.column !== column) useGrid.setState({ active: { id, column } });
}
