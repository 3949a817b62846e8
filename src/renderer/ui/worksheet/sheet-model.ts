import type { Range } from './range';
import type { ColumnView, RowView } from './row-view';
import type { Notice, Place } from './sheet-place';
import type { WorksheetRefusal, WorksheetRemedy } from './worksheet-types';

/** What the handlers of a worksheet can ask and do, whatever its rows are made of. Ids of rows no longer there do nothing. */
export interface SheetModel {
  /** Ids of the rows from top to bottom. */
  readonly order: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly columns: readonly ColumnView[];
  readonly view: (id: string) => RowView | null;
  /** The block between two cells; null when one of them is gone. */
  readonly rangeOf: (one: Place, other: Place) => Range | null;
  /** How large a marked block is; null for one cell. */
  readonly markedNotice: (one: Place, other: Place) => Notice | null;
  readonly select: (id: string) => void;
  /** Enter or a double click on a cell that is not edited in place. */
  readonly open: (at: Place) => void;
  /** What is copied of a block. */
  readonly copy: (range: Range) => string;
  /** Writes what was typed or chosen in a cell, in the form of the column's `value`; answers why it was not. */
  readonly write: (at: Place, text: string) => WorksheetRefusal;
  /** What would make a text stand that `write` refuses; null where nothing is known. */
  readonly remedy: (at: Place, text: string) => WorksheetRemedy | null;
  /** Sets a flag, or no longer. This and the next five answer what is to be said; null when there is nothing to say. */
  readonly toggle: (at: Place) => Notice | null;
  readonly paste: (text: string, range: Range) => Notice | null;
  /** Every row of a text from a spreadsheet as a new one. */
  readonly pasteNew: (text: string) => Notice | null;
  readonly fill: (range: Range) => Notice | null;
  readonly empty: (range: Range) => Notice | null;
  /** Takes the rows of a block out. */
  readonly remove: (range: Range) => Notice | null;
  /** Why a cell is not edited; null for one that is. */
  readonly whyNotEdited: (at: Place) => Notice | null;
  /** Whether a choice may be taken back. */
  readonly canBeEmpty: (at: Place) => boolean;
}
