import { err, ok, type Result } from '../core/result';

/** Signs with which a spreadsheet would take a cell for a formula, also in full width (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** What our own files look like where such a cell was made text. */
const ESCAPED = /^'[=+\-@\t\r\n＝＋－＠']/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;
const BOM = '\ufeff';

/**
 * Rows as CSV by RFC 4180: comma, CRLF, quotes doubled; UTF-8 with a byte order mark, without which Excel
 * reads names in the wrong letters. A cell that would be a formula gets an apostrophe in front, as a person
 * would type it, and so does one that begins with an apostrophe: `readCsv` takes it away again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = FORMULA.test(text) || ESCAPED.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A quoted cell that never ends; `row` counts from 1. */
export interface CsvFault {
  readonly type: 'openQuote';
  readonly row: number;
}

/**
 * Reads CSV as spreadsheets write it: comma, semicolon or tab between the cells (whichever the first line has
 * most of, unless it is told), any line end. Empty lines are kept, so that rows count as in the spreadsheet.
 */
export function readCsv(text: string, sign?: string): Result<readonly (readonly string[])[], CsvFault> {
  const body = text.startsWith(BOM) ? text.slice(1) : text;
  const reader = { body, separator: sign ?? separatorOf(body), at: 0 };
  const rows: string[][] = [];
  while (reader.at < body.length) {
    const row: string[] = [];
    for (let more = true; more;) {
      const cell = readCell(reader);
      if (cell === null) return err({ type: 'openQuote', row: rows.length + 1 });
      row.push(ESCAPED.test(cell) ? cell.slice(1) : cell);
      more = body[reader.at] === reader.separator;
      if (more) reader.at += 1;
    }
    rows.push(row);
    if (body.startsWith('\r\n', reader.at)) reader.at += 2;
    else reader.at += 1;
  }
  return ok(rows);
}

interface Reader {
  readonly body: string;
  readonly separator: string;
  at: number;
}

/** Reads up to the separator or the end of the line; null when a quote is never closed. */
function readCell(reader: Reader): string | null {
  const { body, separator } = reader;
  let cell = '';
  if (body[reader.at] === '"') {
    for (;;) {
      const end = body.indexOf('"', reader.at + 1);
      if (end === -1) return null;
      cell += body.slice(reader.at + 1, end);
      reader.at = end + 1;
      if (body[reader.at] !== '"') break;
      cell += '"';
    }
  }
  const from = reader.at;
  while (reader.at < body.length && !isEnd(body[reader.at], separator)) reader.at += 1;
  return cell + body.slice(from, reader.at);
}

function isEnd(character: string | undefined, separator: string): boolean {
  return character === separator || character === '\r' || character === '\n';
}

function separatorOf(body: string): string {
  // Separators inside quotes are text.
  const line =
    body
      .slice(0, 100_000)
      .replace(/"[^"]*"/g, '')
      .split(/\r?\n|\r/, 1)[0] ?? '';
  const count = (sign: string): number => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
