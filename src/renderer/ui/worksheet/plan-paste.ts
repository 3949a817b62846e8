import { planBlock, theseRows, type EditContext, type EditPlan, type Target } from './plan-block';
import { places, sizeOf, type Range } from './range';
import { readCell, type CellInput } from './read-cell';

/** Cells of a block from the clipboard, as `fromTsv` reads it. */
type Texts = readonly (readonly string[])[];

/**
 * A block of texts put down from the first cell of the marked one. A single text fills all marked cells, and a
 * block that goes into the marked one a whole number of times is repeated in it. Else it goes down to the end of
 * the group at most, and not over rows that are only read after its last own row: what is longer makes new rows in
 * that group, so that nothing is written over that nobody sees or has marked.
 */
export function planPaste<Row extends object, Patch>(
  copied: Texts,
  marked: Range,
  context: EditContext<Row, Patch>,
): EditPlan<Patch> {
  const block = withoutHeads(copied, marked.first, context);
  const height = block.length;
  const width = widthOf(block);
  const size = sizeOf(marked);
  const repeats = size.rows % height === 0 && size.columns % width === 0;
  const last = repeats ? marked.last : marked.first + width - 1;
  if (last >= context.columns.length)
    return { ok: false, type: 'columns', over: last + 1 - context.columns.length };
  const bottom = repeats ? marked.bottom : lastRow({ block, marked, context });
  const known = theseRows({ top: marked.top, bottom });
  const fresh = repeats ? [] : newRows(block, known.length);
  const over = fresh.filter(({ place }) => block[place]?.some((text) => text.trim() !== '')).length;
  if (over > 0 && context.blank === null) return { ok: false, type: 'rows', over };
  if (over > 0 && marked.first > 0) return { ok: false, type: 'unnamed', over };
  const beside = context.rows[marked.top];
  return planBlock({
    ...{ context, first: marked.first, last },
    rows: [...known, ...asCopied(fresh, copied.length - height)],
    ...(beside && context.like ? { begin: context.like(beside) } : {}),
    inputOf: (row, column) => shown(block[row % height]?.[(column - marked.first) % width]),
  });
}

/** Every row of a block as a new one, its cells read as the columns from the first on. */
export function planNewRows<Row extends object, Patch>(
  copied: Texts,
  context: EditContext<Row, Patch>,
): EditPlan<Patch> {
  const block = withoutHeads(copied, 0, context);
  const over = widthOf(block) - context.columns.length;
  if (over > 0) return { ok: false, type: 'columns', over };
  return planBlock({
    ...{ context, first: 0, last: widthOf(block) - 1 },
    rows: asCopied(newRows(block, 0), copied.length - block.length),
    inputOf: (row, column) => shown(block[row]?.[column]),
  });
}

/**
 * A block without its first row, where that row holds the heads of the columns it would go into, in any case of their
 * letters: it came with the rows from a spreadsheet. A row alone is kept: it may be what a cell is to say.
 */
function withoutHeads<Row extends object, Patch>(
  block: Texts,
  first: number,
  { columns }: EditContext<Row, Patch>,
): Texts {
  const [heads = [], ...rows] = block;
  const isHead = (text: string, at: number) => {
    const head = columns[first + at]?.head;
    return head !== undefined && plain(text) === plain(head);
  };
  return rows.length > 0 && heads.every(isHead) ? rows : block;
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase();
}

/** New rows by their places in what was copied, by which a refusal names them. */
function asCopied(rows: readonly Target[], skipped: number): readonly Target[] {
  return rows.map((row) => ({ ...row, place: row.place + skipped }));
}

function widthOf(block: Texts): number {
  return Math.max(1, ...block.map((cells) => cells.length));
}

function shown(text: string | undefined): CellInput | null {
  return text === undefined ? null : { text, as: 'shown' };
}

function newRows(block: Texts, from: number): readonly Target[] {
  return places(from, block.length - 1).map((place) => ({ place, isNew: true }));
}

interface Paste<Row extends object, Patch> {
  readonly block: Texts;
  readonly marked: Range;
  readonly context: EditContext<Row, Patch>;
}

/** The last row a block is written to; above the first marked one where all of it makes new rows. */
function lastRow<Row extends object, Patch>(paste: Paste<Row, Patch>): number {
  const { block, marked, context } = paste;
  const { top } = marked;
  const wanted = top + block.length - 1;
  const end = Math.max(marked.bottom, context.groupEnd(top));
  const reached = Math.min(wanted, end);
  if (wanted > end && goesOn(paste, end)) return Math.min(wanted, context.rows.length - 1);
  if (context.blank === null) return reached;
  const own = lastOwn(paste, end);
  if (own >= reached || places(own + 1, reached).every((place) => isHeld(paste, place))) return reached;
  // One row for a row that is only read, and rows that were marked, are refused with the reason.
  return block.length === 1 || marked.bottom > top ? Math.max(own, marked.bottom) : Math.max(own, top - 1);
}

/** Whether the rows after the group come back to where they were copied from, told by their names. */
function goesOn<Row extends object, Patch>(
  { block, marked, context }: Paste<Row, Patch>,
  end: number,
): boolean {
  const { rows, columns } = context;
  const last = Math.min(marked.top + block.length, rows.length) - 1;
  if (marked.first > 0 || last <= end) return false;
  return places(end + 1, last).every((place) => {
    const row = rows[place];
    return row !== undefined && columns[0]?.text(row) === block[place - marked.top]?.[0];
  });
}

/** The last row up to a place that is not only read. */
function lastOwn<Row extends object, Patch>({ marked, context }: Paste<Row, Patch>, end: number): number {
  const isOwn = (place: number): boolean => {
    const row = context.rows[place];
    return row !== undefined && (context.readOnly?.(row) ?? null) === null;
  };
  return places(marked.top, end).findLast(isOwn) ?? marked.top - 1;
}

/** Whether a row holds already what a block has for it. */
function isHeld<Row extends object, Patch>(
  { block, marked, context }: Paste<Row, Patch>,
  place: number,
): boolean {
  const row = context.rows[place];
  return (block[place - marked.top] ?? []).every((text, at) => {
    const column = context.columns[marked.first + at];
    const reading =
      row && column
        ? readCell(column, { text, as: 'shown' }, { row, reason: '', words: context.words })
        : null;
    return reading === null;
  });
}
