import type { BookCell, BookSheet } from './book';
import { shownNumber } from './shown-number';

/** Room for edges, and for a digit and its separator more when another figure is typed in. */
const ROOM = 3;
/** How much wider bold letters are. */
const BOLD = 1.12;
/** Longer texts are cut or wrapped instead of making a column wider. */
const MOST_OF_TEXT = 48;
/** Lines of a head that are read at a glance; a longer one makes its column wider. */
const LINES_OF_HEAD = 3;
const DAY = '2026-12-31'.length;

/**
 * Widths of the columns of a sheet in characters, at least what the sheet asks for and enough for every number, day
 * and name in it, whichever block of the sheet it belongs to: a number that has no room is shown as `###`.
 * `corner` is what stands in the first cell, above the rows.
 */
export function columnWidths({ widths, rows }: BookSheet, corner: string): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length), 1);
  const needed = Array.from({ length: count }, (_, at) => widths[at] ?? widths.at(-1) ?? 12);
  const widen = (at: number, width: number): void => {
    needed[at] = Math.max(needed[at] ?? 0, Math.ceil(width));
  };
  widen(0, corner.length * BOLD + 2);
  for (const row of rows) row.forEach((cell, at) => widen(at, cellWidth(cell, isBeside(row, at))));
  for (const [at, width] of numberWidths(rows)) widen(at, width);
  return needed;
}

/** Whether a text may not run over into the next cell; a long one never does. */
export function isBeside(row: readonly BookCell[], at: number): boolean {
  if (row[at]?.look === 'long') return true;
  return (row[at + 1] ?? null) !== null || (row[at - 1] ?? null) !== null;
}

function cellWidth(cell: BookCell, isInRow: boolean): number {
  if (cell === null || cell.kind === 'number') return 0;
  if (cell.kind === 'day') return DAY + 2;
  const bold = isBold(cell) ? BOLD : 1;
  if (cell.kind === 'formula') return typeof cell.value === 'string' ? cell.value.length * bold + 2 : 0;
  if (!isInRow) return 0;
  if (!isWrapped(cell) || cell.look === 'long') return Math.min(cell.text.length, MOST_OF_TEXT) * bold + 2;
  const longest = Math.max(...cell.text.split(/\s+/).map((word) => word.length));
  return Math.min(Math.max(longest, cell.text.length / LINES_OF_HEAD), MOST_OF_TEXT) * bold + 2;
}

/** Per column what its longest numbers take: only the largest and the smallest of each format are written out. */
function numberWidths(rows: BookSheet['rows']): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [at, formats] of rangesOf(rows)) {
    const lengths = [...formats].flatMap(([format, { least, most }]) =>
      [least, most].map((value) => shownNumber(value, format).length),
    );
    widths.set(at, Math.max(0, ...lengths) * BOLD + ROOM);
  }
  return widths;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

function rangesOf(rows: BookSheet['rows']): ReadonlyMap<number, ReadonlyMap<string, Range>> {
  const columns = new Map<number, Map<string, Range>>();
  for (const row of rows) {
    row.forEach((cell, at) => {
      if (cell?.kind !== 'number' && cell?.kind !== 'formula') return;
      const { value, format } = cell;
      if (typeof value !== 'number') return;
      const formats = columns.get(at) ?? new Map<string, Range>();
      const { least, most } = formats.get(format) ?? { least: value, most: value };
      formats.set(format, { least: Math.min(least, value), most: Math.max(most, value) });
      columns.set(at, formats);
    });
  }
  return columns;
}

const isBold = ({ look }: NonNullable<BookCell>): boolean =>
  look === 'head' || look === 'section' || look === 'total';

/** Heads of columns and long texts are wrapped; the title of a block stands alone and runs over the empty cells beside it. */
export function isWrapped({ look }: NonNullable<BookCell>): boolean {
  return look === 'head' || look === 'section' || look === 'long';
}

/** Lines a head takes in a column of this width. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const length = word.length * BOLD;
    const isNext = used > 0 && used + 1 + length > room;
    if (isNext) lines += 1;
    used = isNext || used === 0 ? length : used + 1 + length;
  }
  return lines;
}

const LINE_POINTS = 15;
/** Excel makes no row higher. */
const MOST_POINTS = 409;

/** Height of a row in points where wrapped texts take more than one line; null for a row like any other. */
export function rowHeight(row: readonly BookCell[], widths: readonly number[]): number | null {
  const lines = row.map((cell, at) =>
    cell?.kind === 'text' && isWrapped(cell) && isBeside(row, at) ? linesOf(cell.text, widths[at] ?? 12) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(MOST_POINTS, most * LINE_POINTS + 3);
}
