import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { cleanText } from '@shared/document/clean-text';
import { FONT, HEADER_FILL, INK, QUIET_TEXT } from '@shared/document/look';
import type { TlpMark } from '@shared/document/model';
import type { DocumentWords } from '@shared/i18n/document-words';
import { columnName, HEAD_ROWS, type BookCell, type BookSheet, type Look } from './book';
import { bookParts } from './book-parts';
import { columnWidths, isBeside, isWrapped, rowHeight } from './column-widths';
import { formulaSamples } from './formula-cells';
import { isAboveFigures, isBehindFigure } from './head-align';

/** Excel holds 32,767 characters in a cell. */
const MOST_CHARACTERS = 32_000;
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly title: string;
  readonly tlp: TlpMark;
  readonly words: DocumentWords;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Writes a workbook whose formulas are kept with their last values, so that programs that do not calculate show
 * figures too. `values: false` leaves the values out: what is read back after a recalculation is then sure to be new.
 * Texts of the plan are text cells, so that a leading `=` is never a formula.
 */
export async function writeBook(book: Book, how: { readonly values: boolean }): Promise<Uint8Array> {
  const { sheets, words, dir, tlp } = book;
  const widths = sheets.map((sheet) => columnWidths(sheet, tlp.text));
  const file = writeXlsxFile(
    sheets.map((sheet, index) => ({
      data: [titleRow(book), ...cellsOf(sheet, widths[index] ?? [], dir)],
      sheet: sheet.name,
      orientation: 'landscape' as const,
      rightToLeft: dir === 'rtl',
      stickyRowsCount: HEAD_ROWS,
      stickyColumnsCount: sheet.frozen,
      columns: (widths[index] ?? []).map((width) => ({ width })),
    })),
    {
      fontFamily: FONT,
      fontSize: 11,
      features: [bookParts({ sheets, widths, words, title: book.title, tlp: tlp.text, values: how.values })],
    },
  );
  return new Uint8Array(await file.toBuffer());
}

function titleRow({ title, tlp }: Book): Cell[] {
  return [
    {
      value: tlp.text,
      type: String,
      fontWeight: 'bold',
      textColor: tlp.foreground,
      backgroundColor: tlp.background,
      align: 'center',
      alignVertical: 'center',
      height: 24,
    },
    {
      value: cleanText(title),
      type: String,
      fontWeight: 'bold',
      fontSize: 14,
      textColor: INK,
      alignVertical: 'center',
    },
  ];
}

interface CellLook {
  readonly fontWeight?: 'bold';
  readonly textColor?: string;
  readonly backgroundColor?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'right';
  readonly indent?: number;
  readonly alignVertical?: 'center' | 'top';
  /** Of the whole row, points. */
  readonly height?: number;
  readonly topBorderColor?: string;
  readonly topBorderStyle?: 'thin';
}

const LOOKS: Readonly<Record<Look, CellLook>> = {
  plain: {},
  long: {},
  input: { textColor: '#1F4FBF' },
  head: { fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: INK },
  section: { fontWeight: 'bold', textColor: INK, backgroundColor: HEADER_FILL },
  total: { fontWeight: 'bold', topBorderColor: INK, topBorderStyle: 'thin' },
  quiet: { textColor: QUIET_TEXT },
};

/** Rows as the library writes them: without the formulas that `withFormulas` adds. */
function cellsOf(sheet: BookSheet, widths: readonly number[], dir: Book['dir']): Cell[][] {
  const samples = formulaSamples(sheet);
  return sheet.rows.map((row, index) => {
    const height = rowHeight(row, widths);
    // Beside a text of several lines the others are read from its first line on.
    const top = row.some((cell) => cell?.look === 'long') && height !== null;
    return row.map((cell, at) => {
      if (cell === null || (cell.kind === 'formula' && !samples.has(cell))) return null;
      const wraps = isWrapped(cell) && isBeside(row, at);
      return cellOf(cell, {
        ...LOOKS[cell.look],
        ...(dir === 'ltr' && cell.kind === 'text' ? sideOf(sheet.rows, index, at) : {}),
        ...(wraps ? { wrap: true, alignVertical: 'center' } : {}),
        ...(top ? { alignVertical: 'top' } : {}),
        ...(wraps && height !== null ? { height } : {}),
      });
    });
  });
}

/** Edge of its cell that a text stands at; where the sheet runs from right to left the program decides. */
function sideOf(rows: BookSheet['rows'], at: number, column: number): CellLook {
  const cell = rows[at]?.[column] ?? null;
  if (cell !== null && isWrapped(cell) && isAboveFigures(rows, at, column)) return { align: 'right' };
  return isBehindFigure(rows, at, column) ? { align: 'left', indent: 1 } : {};
}

function cellOf(cell: NonNullable<BookCell>, look: CellLook): Cell {
  switch (cell.kind) {
    case 'text':
      return { value: cleanText(cell.text).slice(0, MOST_CHARACTERS), type: String, ...look };
    case 'number':
      return { value: cell.value, type: Number, format: cell.format, ...look };
    case 'day':
      return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...look };
    case 'formula':
      return {
        value: cell.formula,
        type: 'Formula',
        ...(cell.format === '' ? {} : { format: cell.format }),
        ...look,
      };
  }
}

/** A formula with its place, rows and columns counted from 0, and the value the program gives it. */
export interface PlacedFormula {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
  readonly format: string;
}

/** Every formula of a sheet, row by row. */
export function formulasOf({ rows }: BookSheet): readonly PlacedFormula[] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (cell?.kind !== 'formula') return [];
      const { value, format } = cell;
      const row = index + HEAD_ROWS - 1;
      return [{ address: `${columnName(column)}${String(row + 1)}`, row, column, value, format }];
    }),
  );
}
