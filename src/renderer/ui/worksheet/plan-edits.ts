import { places, sizeOf, type Range } from './range';
import { readCell, type CellInput, type ReadingWords } from './read-cell';
import type {
  CellReading,
  WorksheetChange,
  WorksheetColumn,
  WorksheetProps,
  WorksheetRemedy,
} from './worksheet-types';

/** Rows in the order they are shown in, and how their cells are read. */
export interface EditContext<Row extends object, Patch> extends Pick<
  WorksheetProps<Row, Patch>,
  'columns' | 'rowId' | 'apply' | 'readOnly'
> {
  readonly rows: readonly Row[];
  /** What rows beyond the last begin as; null when there can be none. */
  readonly blank: Row | null;
  readonly words: ReadingWords;
}

/** A cell that refused what it was to take. Places count from 0. */
interface RefusedCell {
  readonly row: number;
  readonly column: number;
  readonly reason: string;
  readonly remedy?: WorksheetRemedy;
}

/** What is to be written at once, or why nothing is. */
export type EditPlan<Patch> =
  | {
      readonly ok: true;
      readonly changes: readonly WorksheetChange<Patch>[];
      /** Patches of each row to be added. */
      readonly added: readonly (readonly Patch[])[];
    }
  | { readonly ok: false; readonly type: 'cells'; readonly refused: readonly RefusedCell[] }
  /** The block is larger than the worksheet by that many. */
  | { readonly ok: false; readonly type: 'rows' | 'columns'; readonly over: number };

/** What a cell is to take; null leaves it as it is. */
type InputOf = (row: number, column: number) => CellInput | null;

/**
 * A block of texts put down from the first cell of the marked one. A single text fills all marked cells, and a
 * block that goes into the marked one a whole number of times is repeated in it.
 */
export function planPaste<Row extends object, Patch>(
  block: readonly (readonly string[])[],
  marked: Range,
  context: EditContext<Row, Patch>,
): EditPlan<Patch> {
  const height = block.length;
  const width = Math.max(1, ...block.map((cells) => cells.length));
  const size = sizeOf(marked);
  const repeats = size.rows % height === 0 && size.columns % width === 0;
  const bottom = repeats ? marked.bottom : marked.top + height - 1;
  const last = repeats ? marked.last : marked.first + width - 1;
  if (last >= context.columns.length)
    return { ok: false, type: 'columns', over: last + 1 - context.columns.length };
  if (bottom >= context.rows.length && context.blank === null)
    return { ok: false, type: 'rows', over: bottom + 1 - context.rows.length };
  return planned({ ...marked, bottom, last }, context, (row, column) => {
    const text = block[(row - marked.top) % height]?.[(column - marked.first) % width];
    return text === undefined ? null : { text, as: 'shown' };
  });
}

/** The first marked row carried into the others; a single row takes what stands above it. */
export function planFill<Row extends object, Patch>(
  marked: Range,
  context: EditContext<Row, Patch>,
): EditPlan<Patch> {
  const isOne = marked.top === marked.bottom;
  const source = context.rows[isOne ? marked.top - 1 : marked.top];
  if (!source) return { ok: true, changes: [], added: [] };
  const target = isOne ? marked : { ...marked, top: marked.top + 1 };
  return planned(target, context, (_, at) => {
    const column = context.columns[at];
    return column ? { text: column.value?.(source) ?? column.text(source), as: 'value' } : null;
  });
}

/** Nothing in all marked cells; a flag is no longer set. */
export function planEmpty<Row extends object, Patch>(
  marked: Range,
  context: EditContext<Row, Patch>,
): EditPlan<Patch> {
  return planned(marked, context, (_, at) => ({
    text: context.columns[at]?.kind === 'flag' ? 'false' : '',
    as: 'value',
  }));
}

/** One text for one cell. */
export function planCell<Row extends object, Patch>(
  { row, column }: { readonly row: number; readonly column: number },
  input: CellInput,
  context: EditContext<Row, Patch>,
): EditPlan<Patch> {
  return planned({ top: row, bottom: row, first: column, last: column }, context, () => input);
}

/** Reads all cells of a block. One that refuses keeps all of them from being written. */
function planned<Row extends object, Patch>(
  range: Range,
  context: EditContext<Row, Patch>,
  inputOf: InputOf,
): EditPlan<Patch> {
  const changes: WorksheetChange<Patch>[] = [];
  const added: (readonly Patch[])[] = [];
  const refused: RefusedCell[] = [];
  for (const at of places(range.top, range.bottom)) {
    const row = context.rows[at];
    const isBlank = (column: number): boolean => (inputOf(at, column)?.text ?? '').trim() === '';
    if (!row && places(range.first, range.last).every(isBlank)) continue;
    const outcome = readRow(at, range, { context, inputOf });
    refused.push(...outcome.refused);
    if (row) changes.push(...outcome.patches.map((patch) => ({ id: context.rowId(row), patch })));
    else added.push(outcome.patches);
  }
  return refused.length > 0 ? { ok: false, type: 'cells', refused } : { ok: true, changes, added };
}

interface RowOutcome<Patch> {
  readonly patches: readonly Patch[];
  readonly refused: readonly RefusedCell[];
}

function readRow<Row extends object, Patch>(
  at: number,
  { first, last }: Range,
  { context, inputOf }: { readonly context: EditContext<Row, Patch>; readonly inputOf: InputOf },
): RowOutcome<Patch> {
  const { rows, blank, columns, readOnly, apply, words } = context;
  const known = rows[at];
  let row = known ?? blank;
  if (!row) return { patches: [], refused: [] };
  const reason = known ? (readOnly?.(known) ?? null) : null;
  const patches: Patch[] = [];
  const refused: RefusedCell[] = [];
  for (const place of places(first, last)) {
    const column: WorksheetColumn<Row, Patch> | undefined = columns[place];
    const input = inputOf(at, place);
    // What is worked out cannot be given to a new row, and comes by itself.
    if (!column || !input || (!known && !column.parse)) continue;
    const reading: CellReading<Patch> | null = readCell(column, input, {
      ...{ row, reason, words },
      mustRead: !known && place === 0,
    });
    if (reading === null) continue;
    if (reading.ok) {
      patches.push(reading.patch);
      row = apply?.(row, reading.patch) ?? row;
    } else {
      const { reason, remedy } = reading;
      refused.push({ row: at, column: place, reason, ...(remedy ? { remedy } : {}) });
    }
  }
  return { patches, refused };
}
