import type { ColumnView } from './row-view';
import type { WorksheetTotal } from './worksheet-types';
import classes from './worksheet.module.css';

interface SheetTotalsProps {
  readonly total: WorksheetTotal;
  readonly columns: readonly ColumnView[];
  readonly template: string;
  /** Place among all lines of the grid, from 1. */
  readonly rowIndex: number;
  /** A head of a group lies at a distance from the top, px; totals at the bottom follow one another. */
  readonly top?: number;
}

/** A line of totals: the head of a group, or one of those at the bottom. */
export function SheetTotals({ total, columns, template, rowIndex, top }: SheetTotalsProps) {
  const isGroup = top !== undefined;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={isGroup ? classes.group : classes.total}
      style={{ gridTemplateColumns: template, ...(isGroup ? { insetBlockStart: top } : {}) }}
    >
      {columns.map((column, at) => {
        const text = at === 0 ? total.head : (total.cells[column.id] ?? '');
        return (
          <div
            key={column.id}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-readonly
            className={classes.cell}
            data-align={at === 0 ? 'start' : column.align}
            data-stays={column.stays || undefined}
            title={text === '' ? undefined : text}
          >
            <span className={classes.text} dir="auto">
              {text}
            </span>
          </div>
        );
      })}
    </div>
  );
}
