import { IconAlertTriangle, IconCheck, IconLock } from '@tabler/icons-react';
import { useWords } from '../words';
import { CellEditor } from './cell-editor';
import type { CellView, ColumnView } from './row-view';
import type { SheetStore } from './sheet-store';
import { cellId } from './use-focus-on-cell';
import classes from './worksheet.module.css';

interface SheetCellProps {
  readonly store: SheetStore;
  readonly prefix: string;
  readonly rowId: string;
  readonly cell: CellView;
  readonly column: ColumnView;
  /** Place of the column. */
  readonly at: number;
  /** Why the row is not edited here. */
  readonly reason: string | null;
  readonly group: string | null;
  /** The keyboard is on it. */
  readonly isActive: boolean;
  readonly isEdited: boolean;
  readonly isMarked: boolean;
}

/** One cell. */
export function SheetCell(props: SheetCellProps) {
  const { store, prefix, rowId, cell, column, at, reason, isActive, isEdited, isMarked } = props;
  const { t } = useWords();
  return (
    <div
      id={cellId(prefix, { id: rowId, column: at })}
      role={at === 0 ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-selected={isMarked}
      aria-readonly={!cell.canEdit}
      aria-label={cell.text === '' && !isEdited ? t('worksheet.empty_cell') : undefined}
      aria-description={joined(...(at === 0 ? [props.group, reason] : []), cell.about, cell.remark)}
      tabIndex={isActive ? 0 : -1}
      className={classes.cell}
      data-row={rowId}
      data-column={at}
      data-align={column.align}
      data-stays={column.stays || undefined}
      data-marked={isMarked || undefined}
      title={isEdited ? undefined : joined(cell.text, at === 0 ? reason : null, cell.about, cell.remark)}
    >
      {at === 0 && reason !== null && <IconLock size={13} aria-hidden className={classes.lock} />}
      {cell.remark !== null && <IconAlertTriangle size={13} aria-hidden className={classes.remark} />}
      {isEdited ? (
        <CellEditor store={store} at={{ id: rowId, column: at }} cell={cell} column={column} />
      ) : (
        <CellText cell={cell} column={column} />
      )}
    </div>
  );
}

function joined(...parts: readonly (string | null)[]): string | undefined {
  return parts.filter((part) => part !== null && part !== '').join(': ') || undefined;
}

function CellText({ cell, column }: { readonly cell: CellView; readonly column: ColumnView }) {
  if (column.kind !== 'flag')
    return (
      <span className={classes.text} dir="auto">
        {cell.text}
      </span>
    );
  return (
    <>
      <span className="visually-hidden">{cell.text}</span>
      {cell.value === 'true' && <IconCheck size={16} aria-hidden />}
    </>
  );
}
