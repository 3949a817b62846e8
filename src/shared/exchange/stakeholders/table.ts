import { ok, type Result } from '../../core/result';
import type { CsvFault } from '../csv';
import type { SheetCell } from '../table-read';
import { headerOf, type ColumnGuess, type ColumnTitles } from './columns';
import { separatedText, type SeparateOptions, type Separator } from './separated';

/** A table as it came, with what its first row says. */
export interface StakeholderTable extends ColumnGuess {
  readonly rows: readonly (readonly SheetCell[])[];
  /** Place of the row with the titles, counted from 0; null for a table without. */
  readonly header: number | null;
}

/** A table of text, with what separates its cells. */
export interface TextTable extends StakeholderTable {
  readonly separator: Separator;
}

/**
 * Reads pasted text or a CSV file: cells of a spreadsheet (tabs), cells separated by comma or semicolon, or one
 * name a line. `separatedText` finds out which, unless it is told.
 */
export function tableOfText(
  text: string,
  titles: ColumnTitles,
  options: SeparateOptions = {},
): Result<TextTable, CsvFault> {
  const read = separatedText(text, titles, options);
  if (!read.ok) return read;
  const { rows, separator } = read.value;
  return ok({ ...tableOfRows(rows, titles), separator });
}

/**
 * The rows of a workbook or of text as a table. Its row of titles is one of the first that names columns; a list
 * of a single column without title is a list of names.
 */
export function tableOfRows(rows: readonly (readonly SheetCell[])[], titles: ColumnTitles): StakeholderTable {
  const header = headerOf(rows, titles);
  if (header !== null) return { rows, header: header.place, ...header.guess };
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
