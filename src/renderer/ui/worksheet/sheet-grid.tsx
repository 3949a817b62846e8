import { useId, useRef } from 'react';
import { useWords } from '../words';
import { LINE_PX, linesDrawn } from './lines';
import { SheetHead } from './sheet-head';
import { SheetRow } from './sheet-row';
import { SheetTotals } from './sheet-totals';
import { useFocusOnCell } from './use-focus-on-cell';
import { useLineWindow } from './use-line-window';
import { useMarks } from './use-marks';
import { useScrolledMark } from './use-scrolled-mark';
import { useSheetHandlers } from './use-sheet-handlers';
import type { SheetParts } from './use-sheet-parts';
import type { WorksheetProps, WorksheetTotal } from './worksheet-types';
import classes from './worksheet.module.css';

interface SheetGridProps<Row extends object, Patch> {
  readonly props: WorksheetProps<Row, Patch>;
  readonly parts: SheetParts<Row>;
}

/** The grid itself; only the lines in view are drawn. */
export function SheetGrid<Row extends object, Patch>({ props, parts }: SheetGridProps<Row, Patch>) {
  const { t } = useWords();
  const { label, footer = [], selected } = props;
  const { store, order, columns, template, width } = parts;
  const container = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const { first, last } = useLineWindow(container);
  useScrolledMark(container);
  const handlers = useSheetHandlers(store, prefix);
  const marks = useMarks(parts);
  const lineOf = (id: string) => order.lineOf.get(id) ?? -1;
  useFocusOnCell(container, store, { prefix, lineOf, footer: footer.length * LINE_PX, selected });
  const focused = marks.active === null ? -1 : lineOf(marks.active.id);
  const drawn = linesDrawn({ first, last: Math.min(last, order.lines.length) }, focused);
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
        scrollPaddingInlineEnd: columns.find(({ stays }) => stays)?.width,
        scrollPaddingBlockEnd: footer.length * LINE_PX,
      }}
      {...handlers}
    >
      <SheetHead columns={columns} template={template} />
      <Body {...{ parts, prefix, drawn, marks, selected }} />
      <Footer {...{ footer, columns, template }} lines={order.lines.length} />
    </div>
  );
}

interface BodyProps<Row> {
  readonly parts: SheetParts<Row>;
  readonly prefix: string;
  /** Places of the lines to draw. */
  readonly drawn: readonly number[];
  readonly marks: ReturnType<typeof useMarks>;
  readonly selected: string | null;
}

function Body<Row>({ parts, prefix, drawn, marks, selected }: BodyProps<Row>) {
  const { store, order, columns, template, view } = parts;
  // Somebody who tabs into the grid lands on a cell, also before any was chosen.
  const start = marks.active ? -1 : (drawn.find((at) => order.lines[at]?.kind === 'row') ?? -1);
  return (
    <div role="rowgroup" className={classes.body} style={{ blockSize: order.lines.length * LINE_PX }}>
      {drawn.map((at) => {
        const line = order.lines[at];
        if (!line) return null;
        const shared = { columns, template, top: at * LINE_PX };
        if (line.kind === 'group')
          return <SheetTotals key={groupKey(line.head)} {...shared} total={line.head} rowIndex={at + 2} />;
        const row = view(line.row);
        return (
          <SheetRow
            key={row.id}
            {...{ ...shared, store, prefix, view: row, line: at, group: line.group }}
            {...marks.of(row.id, line.place)}
            {...(at === start ? { active: 0 } : {})}
            isSelected={row.id === selected}
          />
        );
      })}
    </div>
  );
}

/** Heads of groups and rows are drawn side by side; their ids may be the same. */
function groupKey({ id }: WorksheetTotal): string {
  return `group ${id}`;
}

interface FooterProps extends Pick<SheetParts<unknown>, 'columns' | 'template'> {
  readonly footer: readonly WorksheetTotal[];
  /** Lines above. */
  readonly lines: number;
}

function Footer({ footer, columns, template, lines }: FooterProps) {
  if (footer.length === 0) return null;
  return (
    <div role="rowgroup" className={classes.footer}>
      {footer.map((total, at) => (
        <SheetTotals key={total.id} {...{ total, columns, template }} rowIndex={lines + at + 2} />
      ))}
    </div>
  );
}
