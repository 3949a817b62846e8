import { useState, type KeyboardEvent } from 'react';
import type { Stakeholder } from '@shared/plan/types';
import { useWords } from '../../ui/words';
import { COLUMNS } from './grid-columns';
import { GridHeadCell } from './grid-head-cell';
import type { CellText } from './grid-rows';
import { useGrid } from './grid-store';
import { useSort } from './use-sort';
import classes from './grid.module.css';

interface GridHeadProps {
  readonly rows: readonly Stakeholder[];
  readonly text: CellText;
}

/** Heads of the columns; each sorts the register as it then stands: up, down, and back to its own order. */
export function GridHead({ rows, text }: GridHeadProps) {
  const { t, dir } = useWords();
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
  const chosen = useGrid((state) => state.chosen);
  const all = rows.length > 0 && rows.every((entry) => chosen.has(entry.id));
  const sort = useSort(rows, text);
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
        {COLUMNS.map((column, index) => (
          <GridHeadCell
            key={column.id}
            column={column}
            index={index}
            isStop={index === stop}
            onFocus={() => setStop(index)}
            onSort={() => sort(column.id)}
          />
        ))}
      </div>
    </div>
  );
}
