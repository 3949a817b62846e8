import { err, ok, type Result } from '@shared/core/result';
import { MOST_LIST_ROWS, type LIST_FAULTS } from '@shared/contract/import-shapes';
import { decodeText, tableOfText, type SheetCell } from '@shared/exchange';
import { createDocumentWords } from '@shared/i18n/document-words';
import { sheetRows } from './sheet-rows';

interface ListFault {
  readonly fault: (typeof LIST_FAULTS)[number];
  /** Byte, from 0, or row, from 1. */
  readonly at: number | null;
}
type Read = Result<string[][], ListFault>;

/**
 * The rows of a list of stakeholders by the ending of its name: `csv` and `txt` as text in UTF-8 or UTF-16, `xlsx`
 * by its first sheet. Bytes that are not valid are refused instead of becoming wrong letters. Never throws on
 * what a file holds.
 */
export async function readStakeholderRows(
  bytes: Uint8Array,
  ending: string,
  windows1252: boolean,
): Promise<Read> {
  const read = await byEnding(bytes, ending, windows1252);
  if (!read.ok) return read;
  return read.value.length > MOST_LIST_ROWS ? refused('tooManyRows', MOST_LIST_ROWS) : read;
}

async function byEnding(bytes: Uint8Array, ending: string, windows1252: boolean): Promise<Read> {
  if (ending === 'xlsx') {
    const rows = await sheetRows(bytes);
    return rows === null ? refused('notWorkbook') : ok(rows.map((row) => row.map(textOf)));
  }
  if (ending !== 'csv' && ending !== 'txt') return refused('unknownFile');
  const text = decodeText(bytes, { windows1252 });
  if (!text.ok) return refused(text.error.type, text.error.at);
  const { say } = createDocumentWords();
  const table = tableOfText(text.value, (column) => say(`stakeholders.column_${column}`), {
    isCsv: ending === 'csv',
  });
  return table.ok
    ? ok(table.value.rows.map((row) => row.map(textOf)))
    : refused(table.error.type, table.error.row);
}

/** Text as it stands, days as `YYYY-MM-DD`, a ticked cell as the word every list of ours knows. */
function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}

function refused(fault: ListFault['fault'], at: number | null = null): Read {
  return err({ fault, at });
}
