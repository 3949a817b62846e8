import { AddLine } from '../add-line';
import { SheetGrid } from './sheet-grid';
import { SheetNotice } from './sheet-notice';
import { goToCell } from './sheet-store';
import { useSheetParts } from './use-sheet-parts';
import type { WorksheetProps } from './worksheet-types';
import classes from './worksheet.module.css';

/**
 * A worksheet that is used like a spreadsheet: cells, blocks of cells, the keyboard and the clipboard. It fills the
 * height it is given and scrolls inside. It changes nothing by itself: every edit is handed over in one piece. See
 * the README beside it.
 */
export function Worksheet<Row extends object, Patch>(props: WorksheetProps<Row, Patch>) {
  const { rows, add, empty } = props;
  const parts = useSheetParts(props);
  return (
    <div className={classes.worksheet}>
      {rows.length === 0 && empty !== undefined ? empty : <SheetGrid props={props} parts={parts} />}
      <SheetNotice store={parts.store} />
      {add && (
        <AddLine
          label={add.label}
          {...(add.placeholder === undefined ? {} : { placeholder: add.placeholder })}
          button={add.button}
          onAdd={(text) => {
            const id = add.onAdd(text);
            if (id !== null) goToCell(parts.store, { id, column: 0 });
          }}
        />
      )}
    </div>
  );
}
