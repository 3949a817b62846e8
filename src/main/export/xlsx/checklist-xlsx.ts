import writeXlsxFile, { type Cell, type CellObject, type SheetData } from 'write-excel-file/node';
import type { Checklist, ChecklistRow } from '@shared/document/build-checklist';
import { cleanText } from '@shared/document/clean-text';
import { FONT, HEADER_FILL, INK, QUIET_TEXT, RULE_LINE } from '@shared/document/look';
import type { DocumentWords } from '@shared/i18n/document-words';
import { HEADER_ROW, OPEN, sheetSetup, TICKED } from './sheet-setup';

const MOST_CHARACTERS = 32_000;

interface ColumnSpec {
  readonly title: string;
  /** In characters, as Excel counts. */
  readonly width: number;
  readonly cell: (row: ChecklistRow, owner: string) => CellObject;
}

/**
 * The checklist as a workbook: one sheet with a line for each item, a filter on every column, real dates and
 * a box to tick from a list. Every text is a text cell, so that a leading `=` or `+` is never a formula.
 */
export async function renderChecklistXlsx(list: Checklist, words: DocumentWords): Promise<Uint8Array> {
  const columns = columnsOf(list, words);
  const rows = list.groups.flatMap((group) =>
    group.parts.flatMap((part) => part.rows.map((row) => ({ row, owner: group.title }))),
  );
  const data: SheetData = [
    titleRow(list, columns.length),
    columns.map((column) => headerCell(column.title)),
    ...rows.map(({ row, owner }) =>
      sized(
        columns.map((column) => column.cell(row, owner)),
        columns,
      ),
    ),
  ];
  const file = writeXlsxFile(
    data,
    {
      sheet: words.say('checklist.sheet'),
      orientation: 'landscape',
      rightToLeft: list.dir === 'rtl',
      stickyRowsCount: HEADER_ROW,
      columns: columns.map(({ width }) => ({ width })),
      dateFormat: 'yyyy-mm-dd',
    },
    {
      fontFamily: FONT,
      fontSize: 11,
      features: [
        sheetSetup({
          words,
          title: list.title,
          tlp: list.tlp.text,
          columns: columns.length,
          rows: rows.length,
        }),
      ],
    },
  );
  return new Uint8Array(await file.toBuffer());
}

function columnsOf(list: Checklist, { say }: DocumentWords): readonly ColumnSpec[] {
  const owner: ColumnSpec =
    list.groupBy === 'owner'
      ? { title: say('checklist.owner'), width: 22, cell: (_row, group) => textCell(group) }
      : { title: say('checklist.owner'), width: 22, cell: (row) => textCell(row.owner) };
  const rest: readonly ColumnSpec[] = [
    { title: say('checklist.stage'), width: 18, cell: (row) => textCell(row.stage) },
    { title: say('checklist.theme'), width: 26, cell: (row) => textCell(row.theme) },
    { title: say('checklist.item'), width: 46, cell: (row) => textCell(row.item, { fontWeight: 'bold' }) },
    { title: say('checklist.state'), width: 15, cell: (row) => textCell(row.state) },
    { title: say('checklist.reason'), width: 24, cell: (row) => textCell(row.reason) },
    { title: say('checklist.due'), width: 12, cell: (row) => dayCell(row.due) },
    {
      title: say('checklist.overdue'),
      width: 10,
      cell: (row) =>
        textCell(row.overdue ? say('page.yes') : '', { textColor: '#B3261E', fontWeight: 'bold' }),
    },
  ];
  const tick: ColumnSpec = {
    title: say('checklist.tick'),
    width: 7,
    cell: (row) => textCell(row.done ? TICKED : OPEN, { align: 'center' }),
  };
  const source: ColumnSpec = {
    title: say('checklist.source'),
    width: 46,
    cell: (row) => textCell(row.source, { textColor: QUIET_TEXT }),
  };
  return list.groupBy === 'owner' ? [tick, owner, ...rest, source] : [tick, ...rest, owner, source];
}

/** Height of one line of text in points. */
const LINE_HEIGHT = 15;
/** Excel allows 409. */
const TALLEST = 400;

/**
 * Gives a row the height of its longest cell: not every program fits wrapped text by itself.
 */
function sized(cells: readonly CellObject[], columns: readonly ColumnSpec[]): Cell[] {
  const lines = cells.map(({ value }, at) =>
    typeof value === 'string' ? Math.ceil(value.length / Math.max(1, (columns[at]?.width ?? 1) * 1.1)) : 1,
  );
  const height = Math.min(TALLEST, Math.max(1, ...lines) * LINE_HEIGHT);
  return cells.map((cell, at) => (at === 0 ? { ...cell, height } : cell));
}

const LINE = { bottomBorderColor: RULE_LINE, bottomBorderStyle: 'thin' } as const;

function textCell(text: string, how: Partial<CellObject> = {}): CellObject {
  const value = cleanText(text).slice(0, MOST_CHARACTERS);
  // An empty text would be written as a cell that counts as filled.
  return {
    ...(value === '' ? {} : { value, type: String }),
    wrap: true,
    alignVertical: 'top',
    ...LINE,
    ...how,
  };
}

function dayCell(day: string | null): CellObject {
  if (day === null) return textCell('');
  return { value: new Date(`${day}T00:00:00Z`), type: Date, alignVertical: 'top', align: 'left', ...LINE };
}

function headerCell(title: string): Cell {
  return {
    value: title,
    type: String,
    fontWeight: 'bold',
    textColor: '#FFFFFF',
    backgroundColor: INK,
    wrap: true,
    alignVertical: 'center',
  };
}

/** TLP label on black, then the title over the other columns. */
function titleRow(list: Checklist, columns: number): Cell[] {
  const label: Cell = {
    value: list.tlp.text,
    type: String,
    fontWeight: 'bold',
    textColor: list.tlp.foreground,
    backgroundColor: list.tlp.background,
    align: 'center',
    columnSpan: 2,
    height: 24,
    alignVertical: 'center',
  };
  const title: Cell = {
    value: cleanText(list.title),
    type: String,
    fontWeight: 'bold',
    fontSize: 14,
    textColor: INK,
    backgroundColor: HEADER_FILL,
    alignVertical: 'center',
    columnSpan: columns - 2,
  };
  return [label, null, title, ...Array.from({ length: columns - 3 }, () => null)];
}
