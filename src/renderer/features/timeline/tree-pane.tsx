import { useMemo, useState } from 'react';
import { useWords } from '../../ui/words';
import classes from './tree.module.css';
import { COLUMN_WORDS, fittingColumns, template } from './columns';
import type { ShownRow } from './shown-rows';
import type { NameOf } from './task-words';
import { TreeRow } from './tree-row';
import { useCellTexts } from './use-cell-texts';
import { useConflictIds } from './use-conflicts';
import { inElementOrder, useDrawnRows } from './use-drawn-rows';
import { useTreeKeys } from './use-tree-keys';
import { rowIdOf, useTreePointer } from './use-tree-pointer';
import { ROW_PX, useView } from './view-store';

interface TreePaneProps {
  readonly rows: readonly ShownRow[];
  readonly nameOf: NameOf;
  readonly width: number;
}

/** The outline as a treegrid. Rows out of view are not drawn, but for the one with the focus. */
export function TreePane({ rows, nameOf, width }: TreePaneProps) {
  const { t } = useWords();
  const columns = useView((view) => view.columns);
  const cells = useMemo(() => fittingColumns(columns, width), [columns, width]);
  const gridTemplateColumns = template(cells);
  const keys = useTreeKeys(rows, cells, nameOf);
  const pointer = useTreePointer(rows);
  return (
    <div
      role="treegrid"
      aria-label={t('timeline.tree')}
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={cells.length}
      className={classes.tree}
      style={{ inlineSize: width }}
      onKeyDown={keys}
      {...pointer}
    >
      <div role="rowgroup" className={classes.headGroup}>
        <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns }}>
          {cells.map((cell) => (
            <span key={cell} role="columnheader" className={classes.headCell} data-column={cell}>
              {t(cell === 'name' ? 'timeline.col_name' : COLUMN_WORDS[cell])}
            </span>
          ))}
        </div>
      </div>
      <Rows {...{ rows, nameOf, cells, gridTemplateColumns }} />
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly ShownRow[];
  readonly nameOf: NameOf;
  readonly cells: ReturnType<typeof fittingColumns>;
  readonly gridTemplateColumns: string;
}

function Rows({ rows, nameOf, cells, gridTemplateColumns }: RowsProps) {
  const focus = useView((view) => view.focus);
  const cell = useView((view) => view.cell);
  const chosen = useView((view) => view.chosen);
  const editing = useView((view) => view.editing);
  const texts = useCellTexts();
  const conflicts = useConflictIds();
  const [pointed, setPointed] = useState<string | null>(null);
  const place = useMemo(() => rows.findIndex((row) => row.id === focus), [rows, focus]);
  const focused = Math.max(0, place);
  const drawn = useDrawnRows(rows, focused);
  return (
    <div
      role="rowgroup"
      className={classes.rows}
      style={{ blockSize: rows.length * ROW_PX }}
      // The order a person reads them in; that of the elements follows from what scrolled away when.
      aria-owns={drawn.map(({ slot }) => domId(slot)).join(' ')}
      onPointerOver={(event) => setPointed((before) => rowIdOf(event.target) ?? before)}
    >
      {inElementOrder(drawn).map(({ shown, index, slot }) => {
        const { id } = shown;
        const isFocused = index === focused;
        return (
          <TreeRow
            key={slot}
            domId={domId(slot)}
            shown={shown}
            index={index}
            cells={cells}
            gridTemplateColumns={gridTemplateColumns}
            nameOf={nameOf}
            texts={texts}
            isFocused={isFocused}
            cell={isFocused ? cell : -1}
            isChosen={chosen.has(id)}
            hasConflict={conflicts.has(id)}
            isHandy={isFocused || pointed === id}
            editing={editing?.id === id ? editing.column : null}
          />
        );
      })}
    </div>
  );
}

function domId(slot: number): string {
  return `timeline-row-${slot.toString()}`;
}
