import { sanitizeTextContent } from 'write-excel-file/utility';
import { columnName, HEAD_ROWS, type BookCell, type BookSheet } from './book';

type FormulaCell = Extract<BookCell, { readonly kind: 'formula' }>;

/**
 * The first formula of each look and format of a sheet. The library writes these alone, so that the numbers of their
 * styles are known; all others are written by `withFormulas`, as the library takes many times as long for a cell.
 */
export function formulaSamples({ rows }: BookSheet): ReadonlySet<BookCell> {
  const samples = new Map<string, FormulaCell>();
  for (const row of rows) {
    for (const cell of row) {
      if (cell?.kind === 'formula' && !samples.has(styleOf(cell))) samples.set(styleOf(cell), cell);
    }
  }
  return new Set(samples.values());
}

const styleOf = ({ look, format }: FormulaCell): string => `${look} ${format}`;

/** A row, with what stands in it where it is not empty. */
const ROW = /<row ([^>]*?)(?:\/>|>(.*?)<\/row>)/gs;
const CELL = /<c [^>]*?(?:\/>|>.*?<\/c>)/gs;

/** A sheet of the library, completed by the formulas that it has not written and, if wanted, the values of all. */
export function withFormulas(xml: string, sheet: BookSheet, wanted: { readonly values: boolean }): string {
  const samples = formulaSamples(sheet);
  const styles = new Map<string, string>();
  let number = 0;
  return xml.replace(ROW, (whole, attributes: string, content: string | undefined) => {
    number += 1;
    const row = sheet.rows[number - HEAD_ROWS];
    if (!row?.some((cell) => cell?.kind === 'formula')) return whole;
    const known = (content ?? '').match(CELL) ?? [];
    let at = 0;
    const cells = row.map((cell, column) => {
      if (cell === null) return '';
      const isSample = samples.has(cell);
      const written = cell.kind !== 'formula' || isSample ? (known[at++] ?? '') : '';
      if (cell.kind !== 'formula') return written;
      if (isSample) styles.set(styleOf(cell), /s="(\d+)"/.exec(written)?.[1] ?? '0');
      const place = `r="${columnName(column)}${String(number)}" s="${styles.get(styleOf(cell)) ?? '0'}"`;
      return formulaXml(cell, place, wanted);
    });
    return `<row ${attributes}>${cells.join('')}</row>`;
  });
}

function formulaXml(
  { formula, value }: FormulaCell,
  place: string,
  { values }: { readonly values: boolean },
): string {
  const content = `<f>${escaped(formula)}</f>`;
  if (!values) return `<c ${place}>${content}</c>`;
  return typeof value === 'string'
    ? `<c ${place} t="str">${content}<v>${escaped(value)}</v></c>`
    : `<c ${place}>${content}<v>${String(value)}</v></c>`;
}

/** What is plain needs no search for characters that XML forbids, which takes longer than all else. */
const PLAIN = /^[\x20-\x7e]*$/;

function escaped(text: string): string {
  if (!PLAIN.test(text)) return sanitizeTextContent(text);
  return text.replaceAll('&', '&amp;').replaceAll('>', '&gt;').replaceAll('<', '&lt;');
}
