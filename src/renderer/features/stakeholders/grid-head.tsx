import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
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
  const { t, language, dir } = useWords();
  // One stop of the Tab key for all heads; arrow keys go from one to the next.
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const side = dir === 'rtl' ? -1 : 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: stop + side,
      ArrowLeft: stop - side,
      Home: 0,
      End: COLUMNS.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const heads = event.currentTarget.querySelectorAll('button');
    heads[Math.min(COLUMNS.length - 1, Math.max(0, to))]?.focus();
  };
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
    <div role="rowgroup" className={classes.headGroup} onKeyDown={onKeyDown}>
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
                tabIndex={index === stop ? 0 : -1}
                onFocus={() => setStop(index)}
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
