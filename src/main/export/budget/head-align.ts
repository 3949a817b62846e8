import type { BookCell, BookSheet } from './book';
import { isWrapped } from './column-widths';

/**
 * Whether figures stand below a head in its column. Programs set figures against the end of their cell and words
 * against its start: in a wide column the two would be read as different columns.
 */
export function isAboveFigures(rows: BookSheet['rows'], at: number, column: number): boolean {
  for (const row of rows.slice(at + 1)) {
    const cell = row[column] ?? null;
    if (row.length === 0) return false;
    if (cell === null) continue;
    return isFigure(cell) && !isWrapped(cell);
  }
  return false;
}

/** Whether a figure, or the head of one, stands before a cell, so that the two would touch. */
export function isBehindFigure(rows: BookSheet['rows'], at: number, column: number): boolean {
  const before = rows[at]?.[column - 1] ?? null;
  if (before === null) return false;
  return isWrapped(before) ? isAboveFigures(rows, at, column - 1) : isFigure(before);
}

function isFigure(cell: NonNullable<BookCell>): boolean {
  return cell.kind === 'formula' ? typeof cell.value === 'number' : cell.kind !== 'text';
}
