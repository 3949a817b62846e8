import type { ReactNode } from 'react';

/** One value of a choice: what is kept and what is shown. */
export interface WorksheetChoice {
  readonly value: string;
  readonly label: string;
}

/** What would make a refused text stand, such as a dialog that adds what is missing. */
export interface WorksheetRemedy {
  readonly label: string;
  readonly run: () => void;
}

/** What a text means in a cell: the change it makes to the row, or the reason, in words, why it cannot stand. */
export type CellReading<Patch> =
  | { readonly ok: true; readonly patch: Patch }
  | { readonly ok: false; readonly reason: string; readonly remedy?: WorksheetRemedy };

/**
 * What a column holds. It decides the editor and the side the text stands on; what a text means is said by
 * `parse`. `amount`, `number` and `percent` stand at the end, `flag` in the middle. `custom` is not edited in
 * the cell: Enter and a double click call `open`.
 */
export type CellKind =
  'text' | 'choice' | 'amount' | 'number' | 'percent' | 'day' | 'month' | 'flag' | 'custom';

/**
 * One column. Make the list of columns anew (useMemo) when words or values it prints from elsewhere change: a row
 * is only printed again when the row or the columns are other objects.
 */
export interface WorksheetColumn<Row, Patch> {
  /** Unique in the worksheet; the keys of totals. */
  readonly id: string;
  readonly head: string;
  /** Shown when the pointer rests on the head, and told to screen readers. */
  readonly hint?: string;
  /** Width in px at the base size. The first column takes what is left. */
  readonly width: number;
  readonly kind: CellKind;
  readonly align?: 'start' | 'center' | 'end';
  /** Stays in sight at the end where the grid is too narrow for it, such as what a row comes to. One column at most. */
  readonly stays?: boolean;
  /** What the cell shows, and what is copied; days and months are copied as `value` has them. */
  readonly text: (row: Row) => string;
  /**
   * What the editor begins with and what filling down carries, where it differs from `text`: the value of a
   * choice, an amount without its currency, `true` or `false` of a flag.
   */
  readonly value?: (row: Row) => string;
  /** What the cell is about, told beside its text and not marked; null for nothing. */
  readonly about?: (row: Row) => string | null;
  /** A remark on the cell in words, such as that a donor does not allow it; null for none. It is marked and can stand. */
  readonly remark?: (row: Row) => string | null;
  /** Whether this cell may be edited; a column with `parse` may, unless this says no. */
  readonly edit?: (row: Row) => boolean;
  /** Values of a choice. On a text column: suggestions while typing, nothing more. */
  readonly choices?: (row: Row) => readonly WorksheetChoice[];
  /**
   * What a text means: typed, pasted, or empty for Delete. A choice gets a value of `choices` or an empty text, a
   * flag `true` or `false`. It must understand what `value` and `text` answer. Absent: the column is only read.
   */
  readonly parse?: (text: string, row: Row) => CellReading<Patch>;
  /** Of a `custom` column: what Enter and a double click do; without it they show the row's details. */
  readonly open?: (row: Row) => void;
}

/** The change of one cell. The same row comes once for each of its changed cells, in the order of the columns. */
export interface WorksheetChange<Patch> {
  readonly id: string;
  readonly patch: Patch;
}

/** Answer of an edit: null when it was written, else the reason, in words, why nothing was. */
export type WorksheetRefusal = string | null;

/** Texts of a line of totals by id of the column; a column without one stays empty. */
export type WorksheetCells = Readonly<Record<string, string>>;

/** A line of totals at the bottom. */
export interface WorksheetTotal {
  readonly id: string;
  /** Stands in the first column. */
  readonly head: string;
  readonly cells: WorksheetCells;
}

/** Rows under heads with subtotals, in the order of the heads. Rows of no known group come last, without a head. */
export interface WorksheetGroups<Row> {
  readonly of: (row: Row) => string;
  readonly heads: readonly WorksheetTotal[];
}

/** Lets a paste that goes beyond the last row of a group, or into the line that adds rows, make new ones. */
export interface WorksheetPaste<Row, Patch> {
  /** The row new ones begin as; `parse` and `edit` are asked about it. */
  readonly blank: Row;
  /** What puts a new row into the group of the row a paste begins at; the first of its patches. Needs `apply`. */
  readonly like?: (row: Row) => Patch;
  /** Writes everything in one command: changed cells, and for each new row its patches to `blank`. */
  readonly onPaste: (block: {
    readonly changes: readonly WorksheetChange<Patch>[];
    readonly added: readonly (readonly Patch[])[];
  }) => WorksheetRefusal;
}

/** The line below the rows that adds one by its name. */
export interface WorksheetAdd {
  /** Name of the field, such as "Position to add". */
  readonly label: string;
  readonly placeholder?: string;
  readonly button: string;
  /** Stands between the name and the button, such as the group new rows go to. */
  readonly beside?: ReactNode;
  /** Adds a row; answers its id, so that it is brought into view, or null when none was added. */
  readonly onAdd: (text: string) => string | null;
}

/** A worksheet: what is shown, and what the feature does with what a person asks for. */
export interface WorksheetProps<Row extends object, Patch> {
  /** Name of the grid for screen readers. */
  readonly label: string;
  readonly columns: readonly WorksheetColumn<Row, Patch>[];
  /** Immutable rows: a changed row is another object. */
  readonly rows: readonly Row[];
  /** Stable function (declared outside the component). */
  readonly rowId: (row: Row) => string;
  /** Row whose details are shown elsewhere, such as in the inspector. */
  readonly selected: string | null;
  /** A click on a row, or Space: its details are wanted. */
  readonly onSelect: (id: string) => void;
  /** Writes all changes in one command, so that a fill or a paste is one step of undo. */
  readonly onEdit: (changes: readonly WorksheetChange<Patch>[]) => WorksheetRefusal;
  /**
   * The row after a patch. Needed where a patch holds more than the one value that was edited: the next cell of
   * the same row in a paste is then read on top of it.
   */
  readonly apply?: (row: Row, patch: Patch) => Row;
  /** Absent: a paste that goes beyond the last row of a group is refused with a message. */
  readonly paste?: WorksheetPaste<Row, Patch>;
  readonly add?: WorksheetAdd;
  /** Takes rows out in one command and says so; absent: rows cannot be removed here. */
  readonly onRemove?: (ids: readonly string[]) => void;
  /** Why a row is not edited here, such as "Comes from the staffing plan"; null for a row that is. */
  readonly readOnly?: (row: Row) => string | null;
  readonly groups?: WorksheetGroups<Row>;
  /** Totals of everything; they stay in sight. */
  readonly footer?: readonly WorksheetTotal[];
  /** Stands in place of the grid while there are no rows. */
  readonly empty?: ReactNode;
}
