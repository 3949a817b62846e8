import { err, ok, type Result } from '../../core/result';
import { readCsv, type CsvFault } from '../csv';
import type { SheetCell } from '../table-read';
import { guessColumns, type ColumnGuess, type ColumnTitles } from './columns';

/** A table as it came, with what its first row says. */
export interface StakeholderTable extends ColumnGuess {
  readonly rows: readonly (readonly SheetCell[])[];
  /** Place of the row with the titles, counted from 0; null for a table without. */
  readonly header: number | null;
}

/**
 * Reads pasted text or a CSV file: cells of a spreadsheet (tabs), comma or semicolon separated cells under a
 * row of titles, or one name a line. Without titles a comma belongs to the name it stands in.
 */
export function tableOfText(text: string, titles: ColumnTitles): Result<StakeholderTable, CsvFault> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (first.includes('\t')) return separated(text, titles, '\t');
  const titled = [',', ';'].find((sign) => {
    const cells = readCsv(first, sign);
    const guess = guessColumns(cells.ok ? (cells.value[0] ?? []) : [], titles);
    return guess.places.size > 1 || (guess.places.size === 1 && !first.includes(sign));
  });
  if (titled !== undefined) return separated(text, titles, titled);
  if (separatesEveryLine(lines, ';')) return separated(text, titles, ';');
  return ok(
    tableOfRows(
      lines.map((line) => [line]),
      titles,
    ),
  );
}

function separated(text: string, titles: ColumnTitles, sign: string): Result<StakeholderTable, CsvFault> {
  const rows = readCsv(text, sign);
  return rows.ok ? ok(tableOfRows(rows.value, titles)) : err(rows.error);
}

/** As many of the sign in every line that has anything, and at least one. */
function separatesEveryLine(lines: readonly string[], sign: string): boolean {
  const counts = new Set(lines.filter((line) => line.trim() !== '').map((line) => line.split(sign).length));
  return counts.size === 1 && !counts.has(1);
}

/**
 * The rows of a workbook or of text as a table. The first row that has anything is its row of titles when it
 * names a column; a list of a single column without title is a list of names.
 */
export function tableOfRows(rows: readonly (readonly SheetCell[])[], titles: ColumnTitles): StakeholderTable {
  const header = rows.findIndex((row) => row.some((cell) => cellText(cell) !== ''));
  const guess = guessColumns(rows[header] ?? [], titles);
  if (guess.places.size > 0) return { rows, header, ...guess };
  const used = new Set(
    rows.flatMap((row) => row.flatMap((cell, place) => (cellText(cell) === '' ? [] : [place]))),
  );
  const [only] = used;
  const names = used.size === 1 && only !== undefined;
  return { rows, header: null, places: new Map(names ? [['name', only]] : []), unknown: [] };
}

/** A cell as trimmed text; days are `YYYY-MM-DD`. A formula arrives as the value it last had. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
