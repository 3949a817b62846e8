import readXlsxFile from 'read-excel-file/node';
import type { SheetCell } from '@shared/exchange';

/**
 * The rows of the first sheet of a workbook; null when the file is none. A formula counts as the value it last
 * had; nothing is calculated.
 */
export async function sheetRows(bytes: Uint8Array): Promise<readonly (readonly SheetCell[])[] | null> {
  try {
    const [sheet] = await readXlsxFile(Buffer.from(bytes));
    return (sheet?.data ?? []).map((row) =>
      row.map((cell) =>
        typeof cell === 'string' ||
        typeof cell === 'number' ||
        typeof cell === 'boolean' ||
        cell instanceof Date
          ? cell
          : null,
      ),
    );
  } catch {
    return null;
  }
}
