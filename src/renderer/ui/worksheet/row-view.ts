import type { CellKind, WorksheetChoice, WorksheetColumn } from './worksheet-types';

/** What is drawn of a column. */
export interface ColumnView {
  readonly id: string;
  readonly head: string;
  readonly hint: string | undefined;
  readonly width: number;
  readonly kind: CellKind;
  readonly align: 'start' | 'center' | 'end';
  /** Stays in sight at the end. */
  readonly stays: boolean;
}

/** What is drawn of a cell. */
export interface CellView {
  readonly text: string;
  /** What the editor begins with. */
  readonly value: string;
  readonly canEdit: boolean;
  readonly about: string | null;
  readonly remark: string | null;
  readonly choices: () => readonly WorksheetChoice[];
}

/** What is drawn of a row. */
export interface RowView {
  readonly id: string;
  readonly cells: readonly CellView[];
  /** Why the row is not edited here. */
  readonly reason: string | null;
}

const SIDES: Readonly<Partial<Record<CellKind, ColumnView['align']>>> = {
  ...{ amount: 'end', number: 'end', percent: 'end', flag: 'center' },
};

/** A column as it is drawn. */
export function columnView<Row, Patch>(column: WorksheetColumn<Row, Patch>): ColumnView {
  const { id, head, hint, width, kind, stays = false } = column;
  return { id, head, hint, width, kind, stays, align: column.align ?? SIDES[kind] ?? 'start' };
}

/** Whether a column holds days or months. */
export function isDated(kind: CellKind | undefined): boolean {
  return kind === 'day' || kind === 'month';
}

/** Whether a cell takes a text: not in a row that is only read, nor in a column that is. */
export function canEdit<Row, Patch>(
  column: WorksheetColumn<Row, Patch>,
  row: Row,
  reason: string | null,
): boolean {
  return reason === null && column.parse !== undefined && (column.edit?.(row) ?? true);
}

/** A row as it is drawn. */
function rowView<Row, Patch>(
  row: Row,
  columns: readonly WorksheetColumn<Row, Patch>[],
  { id, reason }: { readonly id: string; readonly reason: string | null },
): RowView {
  const cells = columns.map((column): CellView => {
    const text = column.text(row);
    return {
      ...{ text, value: column.value?.(row) ?? text, canEdit: canEdit(column, row, reason) },
      about: column.about?.(row) ?? null,
      remark: column.remark?.(row) ?? null,
      choices: () => column.choices?.(row) ?? [],
    };
  });
  return { id, cells, reason };
}

/** Rows as they are drawn, each made once for as long as the row is the same object. */
export function rowViews<Row extends object, Patch>(
  columns: readonly WorksheetColumn<Row, Patch>[],
  rowId: (row: Row) => string,
  readOnly: ((row: Row) => string | null) | undefined,
): (row: Row) => RowView {
  const known = new WeakMap<Row, RowView>();
  return (row) => {
    const before = known.get(row);
    if (before) return before;
    const made = rowView(row, columns, { id: rowId(row), reason: readOnly?.(row) ?? null });
    known.set(row, made);
    return made;
  };
}
