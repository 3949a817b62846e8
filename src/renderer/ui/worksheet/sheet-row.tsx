import { memo } from 'react';
import { SheetCell } from './sheet-cell';
import type { SheetStore } from './sheet-store';
import type { ColumnView, RowView } from './row-view';
import classes from './worksheet.module.css';

interface SheetRowProps {
  readonly store: SheetStore;
  /** Prefix of the ids of cells. */
  readonly prefix: string;
  readonly view: RowView;
  readonly columns: readonly ColumnView[];
  readonly template: string;
  /** Place among the lines, from 0. */
  readonly line: number;
  /** Name of its group, which a screen reader does not come by on the way from row to row. */
  readonly group: string | null;
  readonly isSelected: boolean;
  /** Column the keyboard is on; -1 when it is in another row. */
  readonly active: number;
  /** Column that is edited; -1 for none. */
  readonly editing: number;
  /** First and last column of the marked block in this row; -1 for none. */
  readonly markFirst: number;
  readonly markLast: number;
  /** Distance from the top, px. */
  readonly top: number;
}

/** One row; drawn again only when it, the columns or the marks in it change. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { store, prefix, view, columns, template, line, isSelected, active, editing, top } = props;
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-current={isSelected || undefined}
      className={classes.row}
      data-selected={isSelected || undefined}
      data-fed={view.reason === null ? undefined : true}
      data-editing={editing >= 0 || undefined}
      style={{ gridTemplateColumns: template, insetBlockStart: top }}
    >
      {view.cells.map((cell, at) => {
        const column = columns[at];
        return column ? (
          <SheetCell
            key={column.id}
            {...{ store, prefix, cell, column, at }}
            rowId={view.id}
            reason={view.reason}
            group={props.group}
            isActive={active === at}
            isEdited={editing === at}
            isMarked={at >= props.markFirst && at <= props.markLast}
          />
        ) : null;
      })}
    </div>
  );
});
