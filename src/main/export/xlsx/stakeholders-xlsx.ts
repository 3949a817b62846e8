import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { cleanText } from '@shared/document/clean-text';
import { FONT, INK } from '@shared/document/look';
import type { Sheet, StakeholderSheet, TaskCell } from '@shared/exchange';

/** Excel holds 32,767 characters in a cell. */
const MOST_CHARACTERS = 32_000;

export interface StakeholderWorkbook {
  /** From `stakeholderSheets`; the register is the first. */
  readonly sheets: readonly Sheet[];
  /** Name of a sheet, at most 31 characters. */
  readonly sheetName: (sheet: StakeholderSheet) => string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * The register of stakeholders with what hangs on it as a workbook: one header line a sheet, real dates, and every
 * text a text cell, so that a leading `=` is never a formula.
 */
export async function renderStakeholdersXlsx(workbook: StakeholderWorkbook): Promise<Uint8Array> {
  const { sheets, sheetName, dir } = workbook;
  const file = writeXlsxFile(
    sheets.map(({ sheet, header, rows }) => ({
      data: dataOf(header, rows),
      sheet: sheetName(sheet),
      orientation: 'landscape' as const,
      rightToLeft: dir === 'rtl',
      stickyRowsCount: 1,
      columns: header.map((_, place) => ({ width: place === 0 ? 40 : 18 })),
      dateFormat: 'yyyy-mm-dd',
    })),
    { fontFamily: FONT, fontSize: 11 },
  );
  return new Uint8Array(await file.toBuffer());
}

function dataOf(header: Sheet['header'], rows: Sheet['rows']): SheetData {
  return [
    header.map((value): Cell => ({
      ...{ value, type: String, fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: INK },
    })),
    ...rows.map((row) => row.map(cellOf)),
  ];
}

function cellOf(cell: TaskCell): Cell {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'number':
      return { value: cell.value, type: Number };
    case 'day':
      return { value: new Date(`${cell.value}T00:00:00Z`), type: Date };
    case 'text': {
      const value = cleanText(cell.value).slice(0, MOST_CHARACTERS);
      return value === '' ? null : { value, type: String, alignVertical: 'top' };
    }
  }
}
