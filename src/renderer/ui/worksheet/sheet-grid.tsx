import { useId, useRef } from 'react';
import { useWords } from '../words';
import { LINE_PX, linesDrawn } from './lines';
import { places } from './range';
import { SheetHead } from './sheet-head';
import { SheetRow } from './sheet-row';
import { SheetTotals } from './sheet-totals';
import { useFocusOnCell } from './use-focus-on-cell';
import { useLineWindow } from './use-line-window';
import { useMarks } from './use-marks';
import { useSheetHandlers } from './use-sheet-handlers';
import type { SheetParts } from './use-sheet-parts';
import type { WorksheetProps } from './worksheet-types';
import classes from './worksheet.module.css';

interface SheetGridProps<Row extends object, Patch> {
  readonly props: WorksheetProps<Row, Patch>;
  readonly parts: SheetParts<Row>;
}

/** The grid itself; only the lines in view are drawn. */
export function SheetGrid<Row extends object, Patch>({ props, parts }: SheetGridProps<Row, Patch>) {
  const { t } = useWords();
  const { label, footer = [], selected } = props;
  const { store, order, columns, template, width, view } = parts;
  const container = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const { first, last } = useLineWindow(container);
  const handlers = useSheetHandlers(store, prefix);
  const marks = useMarks(parts);
  const lineOf = (id: string) => order.lineOf.get(id) ?? -1;
  useFocusOnCell(container, store, { prefix, lineOf, footer: footer.length * LINE_PX });
  const focused = marks.active === null ? -1 : lineOf(marks.active.id);
  const drawn = linesDrawn({ first, last: Math.min(last, order.lines.length) }, focused);
  const shared = { store, prefix, columns, template };
  // Somebody who tabs into the grid lands on a cell, also before any was chosen.
  const start = focused >= 0 ? -1 : (drawn.find((at) => order.lines[at]?.kind === 'row') ?? -1);
  return (
    <div
      ref={container}
      role="grid"
      aria-label={label}
      aria-description={t('worksheet.keys')}
      aria-rowcount={order.lines.length + footer.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      className={classes.grid}
      style={{
        '--sheet-width': `${String(width)}px`,
        scrollPaddingInlineStart: columns[0]?.width,
        scrollPaddingBlockEnd: footer.length * LINE_PX,
      }}
      {...handlers}
    >
      <SheetHead columns={columns} template={template} />
      <div role="rowgroup" className={classes.body} style={{ blockSize: order.lines.length * LINE_PX }}>
        {drawn.map((at) => {
          const line = order.lines[at];
          if (line?.kind === 'group')
            return (
              <SheetTotals
                key={`group-${line.head.id}`}
                {...{ columns, template, total: line.head }}
                rowIndex={at + 2}
                top={at * LINE_PX}
              />
            );
          if (!line) return null;
          const row = view(line.row);
          return (
            <SheetRow
              key={row.id}
              {...shared}
              {...marks.of(row.id, line.place)}
              {...(at === start ? { active: 0 } : {})}
              view={row}
              line={at}
              isSelected={row.id === selected}
              top={at * LINE_PX}
            />
          );
        })}
      </div>
      {footer.length > 0 && (
        <div role="rowgroup" className={classes.footer}>
          {places(0, footer.length - 1).map((at) => {
            const total = footer[at];
            return total ? (
              <SheetTotals
                key={total.id}
                {...{ columns, template, total }}
                rowIndex={order.lines.length + at + 2}
              />
            ) : null;
          })}
        </div>
      )}
    </div>
  );
}
