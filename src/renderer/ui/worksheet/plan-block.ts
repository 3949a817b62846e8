import { places, type Range } from './range';
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
  /** Place of the last row of the group that the row of a place stands in. */
  readonly groupEnd: (place: number) => number;
  /** What new rows begin as; null when there can be none. */
  readonly blank: Row | null;
  /** What puts a new row into the group of one that is there. */
  readonly like?: (row: Row) => Patch;
  readonly words: ReadingWords;
}

/** A row of a block: the place of the one it goes to, or its place in the block where it makes a new one; from 0. */
export interface Target {
  readonly place: number;
  readonly isNew: boolean;
}

/** A cell that refused what it was to take. Columns count from 0. */
interface RefusedCell {
  readonly row: Target;
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
  /** The block is too large by that many; `unnamed`: by rows that could only be new and lack the first cell. */
  | { readonly ok: false; readonly type: 'rows' | 'columns' | 'unnamed'; readonly over: number };

/** A block of cells that are to take something. */
export interface Block<Row extends object, Patch> extends Pick<Range, 'first' | 'last'> {
  readonly rows: readonly Target[];
  /** What a cell is to take, by the place of its row in the block; null leaves it as it is. */
  readonly inputOf: (row: number, column: number) => CellInput | null;
  /** The patch new rows begin with. */
  readonly begin?: Patch;
  readonly context: EditContext<Row, Patch>;
}

/** The rows from one place to another as targets. */
export function theseRows({ top, bottom }: Pick<Range, 'top' | 'bottom'>): readonly Target[] {
  return places(top, bottom).map((place) => ({ place, isNew: false }));
}

/** Reads all cells of a block. One that refuses keeps all of them from being written. */
export function planBlock<Row extends object, Patch>(block: Block<Row, Patch>): EditPlan<Patch> {
  const changes: WorksheetChange<Patch>[] = [];
  const added: (readonly Patch[])[] = [];
  const refused: RefusedCell[] = [];
  for (const [at, target] of block.rows.entries()) {
    if (target.isNew && isEmptyRow(block, at)) continue;
    const outcome = readRow(block, target, at);
    const row = target.isNew ? undefined : block.context.rows[target.place];
    refused.push(...outcome.refused);
    if (row) changes.push(...outcome.patches.map((patch) => ({ id: block.context.rowId(row), patch })));
    else added.push(outcome.patches);
  }
  return refused.length > 0 ? { ok: false, type: 'cells', refused } : { ok: true, changes, added };
}

function isEmptyRow<Row extends object, Patch>(
  { first, last, inputOf }: Block<Row, Patch>,
  at: number,
): boolean {
  return places(first, last).every((column) => isEmpty(inputOf(at, column)));
}

function isEmpty(input: CellInput | null): boolean {
  return (input?.text ?? '').trim() === '';
}

interface RowOutcome<Patch> {
  readonly patches: readonly Patch[];
  readonly refused: readonly RefusedCell[];
}

function readRow<Row extends object, Patch>(
  block: Block<Row, Patch>,
  target: Target,
  at: number,
): RowOutcome<Patch> {
  const { columns, readOnly, apply, words } = block.context;
  let row = rowOf(block, target);
  if (!row) return { patches: [], refused: [] };
  const rowReason = target.isNew ? null : (readOnly?.(row) ?? null);
  const patches: Patch[] = target.isNew && block.begin !== undefined ? [block.begin] : [];
  const refused: RefusedCell[] = [];
  for (const place of places(block.first, block.last)) {
    const column: WorksheetColumn<Row, Patch> | undefined = columns[place];
    const input = block.inputOf(at, place);
    if (!column || !input || (target.isNew && isLeftOut(column, input, place))) continue;
    const reading: CellReading<Patch> | null = readCell(column, input, {
      ...{ row, reason: rowReason, words },
      mustRead: target.isNew && place === 0,
    });
    if (reading === null) continue;
    if (reading.ok) {
      patches.push(reading.patch);
      row = apply?.(row, reading.patch) ?? row;
    } else {
      const { reason, remedy } = reading;
      refused.push({ row: target, column: place, reason, ...(remedy ? { remedy } : {}) });
    }
  }
  return { patches, refused };
}

/** What is worked out cannot be given to a new row, and what is empty stays as new rows have it; the name is asked for. */
function isLeftOut<Row, Patch>(
  column: WorksheetColumn<Row, Patch>,
  input: CellInput,
  place: number,
): boolean {
  return !column.parse || (place > 0 && isEmpty(input));
}

function rowOf<Row extends object, Patch>(
  { context, begin }: Block<Row, Patch>,
  { place, isNew }: Target,
): Row | undefined {
  if (!isNew) return context.rows[place];
  const { blank, apply } = context;
  if (blank === null) return undefined;
  return begin === undefined ? blank : (apply?.(blank, begin) ?? blank);
}
