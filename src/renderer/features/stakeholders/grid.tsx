import { useRef } from 'react';
import type { Stakeholder } from '@shared/plan/types';
import { useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { COLUMNS, ROW_PX } from './grid-columns';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import type { CellText } from './grid-rows';
import { useGrid } from './grid-store';
import { pasteIntoCell } from './paste-into-cell';
import { useFocusOnActive } from './use-focus-on-active';
import { useGridKeys } from './use-grid-keys';
import { useListWords } from './use-list-words';
import { useRowWindow } from './use-row-window';
import classes from './grid.module.css';

interface GridProps {
  readonly rows: readonly Stakeholder[];
  readonly text: CellText;
}

/** The register as a grid for the keyboard; only the rows in view are drawn. */
export function Grid({ rows, text }: GridProps) {
  const { t, dir } = useWords();
  const words = useListWords();
  const container = useRef<HTMLDivElement>(null);
  const { first, last } = useRowWindow(container);
  const { active, editing, chosen } = useGrid();
  const selected = useSession((session) =>
    session.selection?.kind === 'stakeholder' ? session.selection.id : null,
  );
  const onKeyDown = useGridKeys(rows, dir === 'rtl');
  useFocusOnActive(container, rows);
  const place = active === null ? -1 : rows.findIndex((entry) => entry.id === active.id);
  const drawn = placesDrawn({ first, last: Math.min(last, rows.length) }, place);
  // Somebody who tabs into the grid lands on a cell, also before any was chosen.
  const start = place >= 0 ? null : first;
  return (
    <div
      ref={container}
      role="grid"
      aria-label={t('stakeholders.grid')}
      aria-description={t('stakeholders.grid_keys')}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length + 1}
      aria-multiselectable
      className={classes.grid}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        if (pasteIntoCell(event.clipboardData.getData('text/plain'), { rows, words, t }))
          event.preventDefault();
      }}
    >
      <GridHead rows={rows} text={text} />
      <div role="rowgroup" className={classes.body} style={{ blockSize: rows.length * ROW_PX }}>
        {drawn.map((index) => {
          const entry = rows[index];
          if (!entry) return null;
          return (
            <GridRow
              key={entry.id}
              entry={entry}
              index={index}
              below={rows[index + 1]?.id ?? null}
              text={text}
              selected={entry.id === selected}
              chosen={chosen.has(entry.id)}
              active={index === place ? (active?.column ?? 0) : index === start ? 0 : null}
              editing={editing?.id === entry.id ? editing.column : null}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Rows to draw: those in view, and the one with the focus, which would else be lost when it is scrolled away. */
function placesDrawn({ first, last }: { readonly first: number; readonly last: number }, place: number) {
  const seen = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (place >= 0 && place < first) return [place, ...seen];
  return place >= last ? [...seen, place] : seen;
}
