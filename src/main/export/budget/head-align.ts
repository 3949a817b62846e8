import type { BookSheet } from './book';
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
    if (isWrapped(cell) || cell.kind === 'text') return false;
    return cell.kind !== 'formula' || typeof cell.value === 'number';
  }
  return false;
}
