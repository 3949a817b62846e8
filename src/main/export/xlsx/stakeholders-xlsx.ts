import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { cleanText } from '@shared/document/clean-text';
import { FONT, HEADER_FILL, INK } from '@shared/document/look';
import type { TlpMark } from '@shared/document/model';
import type { Sheet, StakeholderSheet, TaskCell } from '@shared/exchange';
import type { DocumentWords } from '@shared/i18n/document-words';
import { HEADER_ROW, paperSetup } from './sheet-setup';

/** Excel holds 32,767 characters in a cell. */
const MOST_CHARACTERS = 32_000;

export interface StakeholderWorkbook {
  /** From `stakeholderSheets`; the register is the first. */
  readonly sheets: readonly Sheet[];
  /** Name of a sheet, at most 31 characters. */
  readonly sheetName: (sheet: StakeholderSheet) => string;
  readonly dir: 'ltr' | 'rtl';
  /** Title of the plan; stands beside its label above each table and in the margins. */
  readonly title: string;
  readonly tlp: TlpMark;
  readonly words: DocumentWords;
}

/**
 * The register of stakeholders with what hangs on it as a workbook: in each sheet label and title of the plan, one
 * header line, real dates, and every text a text cell, so that a leading `=` is never a formula.
 */
export async function renderStakeholdersXlsx(workbook: StakeholderWorkbook): Promise<Uint8Array> {
  const { sheets, sheetName, dir, title, tlp, words } = workbook;
  const file = writeXlsxFile(
    sheets.map(({ sheet, header, rows }) => ({
      data: [titleRow(workbook, header.length), ...dataOf(header, rows)],
      sheet: sheetName(sheet),
      orientation: 'landscape' as const,
      rightToLeft: dir === 'rtl',
      stickyRowsCount: HEADER_ROW,
      columns: header.map((_, place) => ({ width: place === 0 ? 40 : 18 })),
      dateFormat: 'yyyy-mm-dd',
    })),
    {
      fontFamily: FONT,
      fontSize: 11,
      features: [
        paperSetup(
          { words, title, tlp: tlp.text },
          sheets.map(({ sheet }) => sheetName(sheet)),
        ),
      ],
    },
  );
  return new Uint8Array(await file.toBuffer());
}

/** TLP label in its colors, then the title over the other columns. */
function titleRow({ title, tlp }: StakeholderWorkbook, columns: number): Cell[] {
  const label: Cell = {
    ...{ value: tlp.text, type: String, fontWeight: 'bold', height: 24, alignVertical: 'center' },
    ...{ textColor: tlp.foreground, backgroundColor: tlp.background, align: 'center' },
  };
  const plan: Cell = {
    ...{ value: cleanText(title), type: String, fontWeight: 'bold', fontSize: 14, alignVertical: 'center' },
    ...{ textColor: INK, backgroundColor: HEADER_FILL, columnSpan: columns - 1 },
  };
  return [label, plan, ...Array.from({ length: columns - 2 }, () => null)];
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
