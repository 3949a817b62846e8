import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react';
import { useWords } from '../../ui/words';
import type { GridColumn } from './grid-columns';
import { useGrid } from './grid-store';
import classes from './grid.module.css';

interface GridHeadCellProps {
  readonly column: GridColumn;
  readonly index: number;
  /** The Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onSort: () => void;
}

/** Head of one column, with the way it is sorted. */
export function GridHeadCell({ column, index, isStop, onFocus, onSort }: GridHeadCellProps) {
  const { t } = useWords();
  const order = useGrid((state) => state.order);
  const state = order?.column === column.id ? (order.down ? 'descending' : 'ascending') : 'none';
  const Icon = state === 'descending' ? IconArrowNarrowDown : IconArrowNarrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={state}
      data-column={column.id}
      className={classes.headCell}
    >
      <button
        type="button"
        className={classes.sort}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        title={t('stakeholders.sort_by', { column: t(column.label) })}
        onClick={onSort}
      >
        {t(column.label)}
        {state !== 'none' && <Icon size={14} aria-hidden />}
      </button>
    </div>
  );
}
