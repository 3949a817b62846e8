import { ok, type Result } from '../../core/result';
import { readCsv, type CsvFault } from '../csv';
import { headerOf, type ColumnTitles } from './columns';

/** What may stand between the cells of a text; `line`: nothing, every line is one name. */
export const SEPARATORS = ['tab', 'comma', 'semicolon', 'line'] as const;
export type Separator = (typeof SEPARATORS)[number];

const SIGNS = { tab: '\t', comma: ',', semicolon: ';' } as const;
const SAID = { '\t': 'tab', ',': 'comma', ';': 'semicolon' } as const;

type Rows = readonly (readonly string[])[];

export interface SeparatedText {
  readonly rows: Rows;
  readonly separator: Separator;
}

export interface SeparateOptions {
  /** What a person said stands between the cells; null: find out. */
  readonly separator?: Separator | null;
  /** The text is a CSV file: it is separated even where no title of it is known. */
  readonly isCsv?: boolean;
}

/**
 * The cells of a text, and what separates them: what a person or Excel's line `sep=;` says, else tabs, else the
 * comma or semicolon under which a row of titles is understood or all rows have equally many cells. Otherwise it
 * is one name a line, commas and all; only a CSV file is separated by what fits it best even then. Empty lines
 * are kept, so that rows count as in the spreadsheet.
 */
export function separatedText(
  text: string,
  titles: ColumnTitles,
  { separator = null, isCsv = false }: SeparateOptions = {},
): Result<SeparatedText, CsvFault> {
  const whole = text.replace(/^\ufeff/, '');
  const said = /^sep=([,;\t])(?=[\r\n]|$)/i.exec(whole);
  // The line stays as an empty one: it counts.
  const body = said ? whole.slice(said[0].length) : whole;
  const sign = Object.entries(SAID).find(([known]) => known === said?.[1])?.[1];
  const wanted = separator ?? sign ?? null;
  if (wanted !== null) return separate(body, wanted);
  const lines = body.split(/\r\n|\r|\n/, 100).filter((line) => line.trim() !== '');
  if (lines.slice(0, 10).some((line) => line.includes('\t'))) return separate(body, 'tab');
  const shapes = (['comma', 'semicolon'] as const).map((mark) => shapeOf(body, mark, titles));
  const [titled] = shapes.toSorted((one, other) => other.known - one.known);
  if (titled && titled.known > 0) return separate(body, titled.mark);
  const [best] = shapes.toSorted((one, other) => other.alike - one.alike || other.cells - one.cells);
  const fits = best?.isEven === true || (isCsv && best?.isDivided === true);
  return separate(body, best && fits ? best.mark : 'line');
}

function separate(body: string, separator: Separator): Result<SeparatedText, CsvFault> {
  if (separator === 'line') return ok({ rows: namesOf(body), separator });
  const rows = readCsv(body, SIGNS[separator]);
  return rows.ok ? ok({ rows: rows.value, separator }) : rows;
}

/** One name a line; quotes around a whole cell, as a spreadsheet writes one with a comma or line end, go. */
function namesOf(body: string): Rows {
  const bare = body.replace(/(^|[\r\n])"(?:[^"]|"")*"(?=[\r\n]|$)/g, '$1');
  const isQuoted = bare !== body && !/(^|[\r\n])"/.test(bare);
  const cells = isQuoted ? readCsv(body, SIGNS.tab) : null;
  return cells?.ok ? cells.value : body.split(/\r\n|\r|\n/).map((line) => [line]);
}

interface Shape {
  readonly mark: 'comma' | 'semicolon';
  /** Titles understood in a row that looks like one of titles. */
  readonly known: number;
  /** The number of cells most rows have, 1 for none, and how many rows have it. */
  readonly cells: number;
  readonly alike: number;
  /** All rows have that number. */
  readonly isEven: boolean;
  /** At least half of the rows have several cells. */
  readonly isDivided: boolean;
}

function shapeOf(body: string, mark: Shape['mark'], titles: ColumnTitles): Shape {
  const read = readCsv(body, SIGNS[mark]);
  // With a quotation mark that never ends, the first line still tells what the list is meant to be.
  const first = read.ok ? read : readCsv(body.trimStart().split(/\r\n|\r|\n/, 1)[0] ?? '', SIGNS[mark]);
  const rows = (first.ok ? first.value : []).filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells, alike] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? [1, 0];
  const several = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isDivided = rows.length > 0 && several * 2 >= rows.length;
  const known = isDivided ? (headerOf(rows, titles)?.guess.places.size ?? 0) : 0;
  const isAll = alike > 0 && alike === rows.length;
  return {
    mark,
    known,
    cells,
    alike,
    isDivided,
    isEven: isAll && (mark === 'semicolon' || isTable(body, rows)),
  };
}

/** A comma alone, without a space behind it and in several rows: nobody writes names so. */
function isTable(body: string, rows: Rows): boolean {
  return rows.length > 1 && /,\S/.test(body);
}
