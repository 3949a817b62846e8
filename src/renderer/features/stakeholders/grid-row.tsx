import { memo } from 'react';
import type { Stakeholder } from '@shared/plan/types';
import { useWords } from '../../ui/words';
import { COLUMNS, ROW_PX } from './grid-columns';
import { GridCell } from './grid-cell';
import type { CellText } from './grid-rows';
import { toggleChosen } from './use-grid-keys';
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
      {COLUMNS.map((column, at) => (
        <GridCell
          key={column.id}
          entry={entry}
          at={at}
          below={below}
          shown={text(entry, column.id)}
          isActive={active === at}
          isEdited={editing === column.id}
        />
      ))}
    </div>
  );
});
