import { AddLine } from '../add-line';
import { useWords } from '../words';
import { goToNewRow } from './go-to-new-row';
import { SheetGrid } from './sheet-grid';
import { SheetNotice } from './sheet-notice';
import { goToCell, type SheetStore } from './sheet-store';
import { useSheetParts } from './use-sheet-parts';
import type { WorksheetAdd, WorksheetProps } from './worksheet-types';
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
      {add && <AddRow {...{ props, add }} store={parts.store} />}
    </div>
  );
}

interface AddRowProps<Row extends object, Patch> {
  readonly props: WorksheetProps<Row, Patch>;
  readonly add: WorksheetAdd;
  readonly store: SheetStore;
}

/** Columns named where rows can be pasted. */
const NAMED = 6;

/** The line that adds a row by its name, and rows that are pasted. */
function AddRow<Row extends object, Patch>({ props, add, store }: AddRowProps<Row, Patch>) {
  const { t } = useWords();
  const columns = props.columns.slice(0, NAMED).map(({ head }) => head);
  return (
    <AddLine
      label={add.label}
      {...(add.placeholder === undefined ? {} : { placeholder: add.placeholder })}
      button={add.button}
      beside={add.beside}
      onAdd={(text) => {
        const id = add.onAdd(text);
        if (id !== null) goToCell(store, { id, column: 0 });
      }}
      {...(props.paste
        ? {
            hint: t('worksheet.paste_hint', { columns: columns.join(', ') }),
            onPasteList: (text) => pasteNewRows(store, text),
          }
        : {})}
    />
  );
}

function pasteNewRows(store: SheetStore, text: string): void {
  const { model } = store.getState();
  const notice = model?.pasteNew(text) ?? null;
  store.setState({ notice });
  // A status says that rows were added.
  if (model && notice?.tone === 'status') goToNewRow(store, model.order);
}
