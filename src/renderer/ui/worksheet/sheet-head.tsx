import type { ColumnView } from './row-view';
import classes from './worksheet.module.css';

interface SheetHeadProps {
  readonly columns: readonly ColumnView[];
  readonly template: string;
}

/** Heads of the columns; they stay in sight. */
export function SheetHead({ columns, template }: SheetHeadProps) {
  return (
    <div role="rowgroup" className={classes.headGroup}>
      <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: template }}>
        {columns.map((column, at) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={at + 1}
            aria-description={column.hint}
            className={classes.headCell}
            data-align={column.align}
            data-stays={column.stays || undefined}
            title={column.hint === undefined ? column.head : `${column.head}: ${column.hint}`}
          >
            <span className={classes.text} dir="auto">
              {column.head}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
