import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react';
import type { Stakeholder } from '@shared/plan/types';
import { useWords } from '../../ui/words';
import { COLUMNS, type ColumnId } from './grid-columns';
import { sorted, type CellText } from './grid-rows';
import { useGrid } from './grid-store';
import { ENGAGEMENTS } from '@shared/plan/stakeholders';
import classes from './grid.module.css';

interface GridHeadProps {
  readonly rows: readonly Stakeholder[];
  readonly text: CellText;
}

/** Heads of the columns; each sorts the register as it then stands: up, down, and back to its own order. */
export function GridHead({ rows, text }: GridHeadProps) {
  const { t, language } = useWords();
  const order = useGrid((state) => state.order);
  const chosen = useGrid((state) => state.chosen);
  const all = rows.length > 0 && rows.every((entry) => chosen.has(entry.id));
  const sort = (column: ColumnId) => {
    if (order?.column === column && order.down) {
      useGrid.setState({ order: null });
      return;
    }
    const down = order?.column === column;
    const compare = new Intl.Collator(language, { numeric: true, sensitivity: 'base' }).compare;
    const ids = sorted(rows, down, (entry) => keyOf(entry, column, text), compare);
    useGrid.setState({ order: { column, down, ids } });
  };
  return (
    <div role="rowgroup" className={classes.headGroup}>
      <div role="row" aria-rowindex={1} className={classes.head}>
        <div role="columnheader" aria-colindex={1} className={classes.check}>
          <input
            type="checkbox"
            aria-label={t('stakeholders.choose_all')}
            checked={all}
            onChange={() => useGrid.setState({ chosen: all ? new Set() : new Set(rows.map(({ id }) => id)) })}
          />
        </div>
        {COLUMNS.map((column, index) => {
          const state = order?.column === column.id ? (order.down ? 'descending' : 'ascending') : 'none';
          const Icon = state === 'descending' ? IconArrowNarrowDown : IconArrowNarrowUp;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 2}
              aria-sort={state}
              data-column={column.id}
              className={classes.headCell}
            >
              <button
                type="button"
                className={classes.sort}
                title={t('stakeholders.sort_by', { column: t(column.label) })}
                onClick={() => sort(column.id)}
              >
                {t(column.label)}
                {state !== 'none' && <Icon size={14} aria-hidden />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Scores and engagements sort by their rank, everything else by its text. */
function keyOf(entry: Stakeholder, column: ColumnId, text: CellText): string | number | null {
  if (column === 'influence' || column === 'interest') return entry[column];
  if (column === 'current' || column === 'wanted') {
    const value = entry[column];
    return value === null ? null : ENGAGEMENTS.indexOf(value);
  }
  return text(entry, column);
}
