import writeXlsxFile, { type Cell, type CellObject, type SheetData } from 'write-excel-file/node';
import { cleanText } from '@shared/document/clean-text';
import type { BuildContext } from '@shared/document/context';
import { FONT, HEADER_FILL, INK, RULE_LINE } from '@shared/document/look';
import { TASK_COLUMNS, type TaskCell, type TaskColumn, type TaskTableRow } from '@shared/exchange';
import { directionOf } from '@shared/i18n/pseudo';
import { columnTitle } from './columns';
import { printSetup } from './print-setup';

/** Excel holds 32,767 characters in a cell. */
const MOST_CHARACTERS = 32_000;
/** Widths in characters; 12 where nothing is said. */
const WIDTHS: Partial<Record<TaskColumn, number>> = {
  ...{ number: 6, level: 8, wbs: 8, name: 48, kind: 11, gate: 7, predecessors: 22, owner: 22, notes: 40 },
  ...{ progress: 10, critical: 9, catalog: 13, id: 13 },
};

/**
 * The table of tasks as a workbook, one line a task under one header line, so that it can be sorted, filtered
 * and read back. Days are real dates, and every text is a text cell: a leading `=` is never a formula.
 */
export async function renderTimelineXlsx(
  ctx: BuildContext,
  rows: readonly TaskTableRow[],
): Promise<Uint8Array> {
  const data: SheetData = [
    TASK_COLUMNS.map((column) => headerCell(columnTitle(ctx, column))),
    ...rows.map((row) => TASK_COLUMNS.map((column) => cellOf(row, column))),
  ];
  const file = writeXlsxFile(
    data,
    {
      sheet: ctx.say('timeline.sheet'),
      orientation: 'landscape',
      rightToLeft: directionOf(ctx.plan.identity.documentLanguage) === 'rtl',
      stickyRowsCount: 1,
      columns: TASK_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 12 })),
      dateFormat: 'yyyy-mm-dd',
    },
    { fontFamily: FONT, fontSize: 11, features: [printSetup(ctx)] },
  );
  return new Uint8Array(await file.toBuffer());
}

const LINE = { bottomBorderColor: RULE_LINE, bottomBorderStyle: 'thin' } as const;

function cellOf(row: TaskTableRow, column: TaskColumn): Cell {
  const look: Partial<CellObject> = {
    ...LINE,
    alignVertical: 'top',
    ...(row.isSummary ? { fontWeight: 'bold', backgroundColor: HEADER_FILL } : {}),
    ...(column === 'name' ? { indent: Math.min(row.level, 15) } : {}),
    ...(column === 'notes' ? { wrap: true } : {}),
  };
  return { ...valueOf(row.cells[column]), ...look };
}

/** A text as a cell of a workbook can hold it. */
export function sheetText(text: string): string {
  return cleanText(text).slice(0, MOST_CHARACTERS);
}

function valueOf(cell: TaskCell): Partial<CellObject> {
  switch (cell.kind) {
    case 'empty':
      return {};
    case 'number':
      return { value: cell.value, type: Number, align: 'right' };
    case 'day':
      return { value: new Date(`${cell.value}T00:00:00Z`), type: Date, align: 'left' };
    case 'text': {
      const value = sheetText(cell.value);
      return value === '' ? {} : { value, type: String };
    }
  }
}

function headerCell(title: string): Cell {
  return {
    ...{ value: title, type: String, fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: INK },
    ...{ wrap: true, alignVertical: 'center' },
  };
}
