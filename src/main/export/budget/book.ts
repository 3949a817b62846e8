/**
 * How a cell looks. `input` is a figure a person may change, as finance writes them: in blue. `long` is a text of
 * several lines.
 */
export type Look = 'plain' | 'long' | 'input' | 'head' | 'section' | 'total' | 'quiet';

/** A cell of a sheet before it is written. `value` of a formula is what the program worked out for it. */
export type BookCell =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  | { readonly kind: 'number'; readonly value: number; readonly format: string; readonly look: Look }
  | { readonly kind: 'day'; readonly day: string; readonly look: Look }
  | {
      readonly kind: 'formula';
      /** English names of functions, comma between arguments, without the equals sign. */
      readonly formula: string;
      readonly value: number | string;
      readonly format: string;
      readonly look: Look;
    }
  | null;

/** A sheet of a workbook: row 1 is its title, row 2 its header. */
export interface BookSheet {
  readonly name: string;
  /** Widths in characters, as Excel counts. Columns behind the last one are as wide as it. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly BookCell[])[];
  /** Columns that stay in view. */
  readonly frozen: number;
}

/** Formats of numbers in Excel's own code. */
export const FORMATS = {
  whole: '0',
  percent: '0.00%',
  quantity: '#,##0.####',
  factor: '0.000000',
  rate: '0.#########',
} as const;

export const text = (content: string, look: Look = 'plain'): BookCell =>
  content === '' ? null : { kind: 'text', text: content, look };

export const number = (value: number, format: string, look: Look = 'input'): BookCell => ({
  kind: 'number',
  value,
  format,
  look,
});

export const dayCell = (day: string, look: Look = 'input'): BookCell => ({ kind: 'day', day, look });

/** A formula that gives a number. */
export const formula = (content: string, value: number, format: string): BookCell => ({
  kind: 'formula',
  formula: content,
  value,
  format,
  look: 'plain',
});

/** The same cell in another look. */
export const styled = (cell: BookCell, look: Look): BookCell => cell && { ...cell, look };

/** A formula that gives a word. */
export const wordFormula = (content: string, value: string): BookCell => ({
  kind: 'formula',
  formula: content,
  value,
  format: '',
  look: 'plain',
});

const LETTERS = 26;
const names: string[] = [];

/** Name of a column counted from 0: 0 is A, 27 is AB. */
export function columnName(index: number): string {
  const known = names[index];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (index % LETTERS));
  const name = index < LETTERS ? last : `${columnName(Math.floor(index / LETTERS) - 1)}${last}`;
  names[index] = name;
  return name;
}

/** A sheet name as formulas want it, with the sign that parts it from the cell. */
export function sheetRef(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** A text as formulas want it. */
export function quoted(content: string): string {
  return `"${content.replaceAll('"', '""')}"`;
}

/** Title and header of a sheet stay in view and are repeated on paper. */
export const HEAD_ROWS = 2;
