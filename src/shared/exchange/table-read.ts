import { ID_PATTERN } from '../core/ids';
import { err, type Result } from '../core/result';
import type { FileTimeline, ImportContext, ImportFault, TimelineImport } from './import-types';
import { noFindings, WHOLE_FILE, type Findings, type Place } from './msproject/values';
import { dayReader, type DayColumn, type ReadDay } from './table-days';
import { columnsOf, type ColumnPlaces } from './table-columns';
import { readPredecessors, type TableTask } from './table-links';
import { readRow } from './table-row';
import { knowsPlan, taken } from './taken';
import { cellText, taskTable, TASK_COLUMNS, type TaskColumn } from './task-table';

/** A cell as a spreadsheet gives it; CSV knows texts only. */
export type SheetCell = string | number | boolean | Date | null;
type Row = readonly SheetCell[];

/** What our own exports of a form look like. */
export interface TableForm {
  /** Titles of the columns, in the language of the plan. */
  readonly title: (column: TaskColumn) => string;
  /** A text as the form keeps it: it may drop signs it cannot hold, or cut what is too long. */
  readonly text: (text: string) => string;
}

/**
 * Reads tasks from the rows of a CSV file or a workbook. Columns are found by the names in the first row that
 * has any; the rest is one task a row, its depth by outline level or by work breakdown code. Tasks of the plan are
 * known by their id and keep what a table has no place for. Any fault refuses the whole table, with every fault
 * and its row as the spreadsheet counts it.
 */
export function readTaskTable(
  rows: readonly Row[],
  context: ImportContext,
  form: TableForm,
): Result<TimelineImport, readonly ImportFault[]> {
  const findings = noFindings();
  const header = rows.findIndex((row) => row.some((cell) => textOf(cell) !== ''));
  const columns = columnsOf(rows[header] ?? [], form.title, findings);
  if (columns === null) return err([{ ...WHOLE_FILE, type: 'noHeader', value: form.title('name') }]);
  const entries = rows
    .map((row, index): Entry => ({ row, place: { row: index + 1, name: cellAt(row, columns, 'name') } }))
    .slice(header + 1)
    .filter(({ row }) => row.some((cell) => textOf(cell) !== ''));
  const titles = rows[header] ?? [];
  const file = readTable(entries, { columns, findings, context, titles });
  if (file.tasks.length === 0) findings.fault(WHOLE_FILE, 'noTasks');
  if (findings.faults.length > 0) return err(findings.faults);
  const mirror = knowsPlan(context.plan, file.tasks) ? mirrorOf(columns, context, form) : null;
  return taken({ file, mirror, losses: findings.losses }, context);
}

/** The plan as it reads from a table with these columns; what is wrong with it is not the fault of the file. */
function mirrorOf(columns: ColumnPlaces, context: ImportContext, form: TableForm): FileTimeline {
  const words = {
    taskName: ({ name, catalog, id }: { name: string; catalog: string | null; id: string }): string =>
      name.trim() || (catalog === null ? id : context.catalogName(catalog) || catalog),
    ...{ yes: 'yes', no: 'no' },
  };
  const entries = taskTable(context.plan, words).map(({ cells }, index): Entry => {
    const row = TASK_COLUMNS.map((column) => form.text(cellText(cells[column])));
    return { row, place: { row: index + 1, name: '' } };
  });
  const places = new Map(
    TASK_COLUMNS.flatMap((column, index) => (columns.has(column) ? [[column, index] as const] : [])),
  );
  return readTable(entries, { columns: places, findings: noFindings(), context, titles: [] });
}

interface Entry {
  readonly row: Row;
  readonly place: Place;
}

interface Reader {
  readonly columns: ColumnPlaces;
  readonly findings: Findings;
  readonly context: ImportContext;
  /** The row with the names of the columns. */
  readonly titles: Row;
}

function readTable(entries: readonly Entry[], reader: Reader): FileTimeline {
  const { columns, context, findings } = reader;
  const rows = readRows(entries, reader);
  const links = readPredecessors(rows, { newId: context.newId, findings });
  return {
    tasks: rows.map(({ task }) => task),
    links: columns.has('predecessors') ? links : null,
    owners: new Map(rows.map(({ task, owner }) => [task.id, { id: null, name: owner }])),
    ...{ startDay: null, weekend: null, daysOff: null, calendars: [], baselines: [] },
    settings: { statusDay: null, criticalFloat: null, fiscalYearStart: null },
    places: new Map(rows.map(({ task, place }) => [task.id, place])),
  };
}

function readRows(entries: readonly Entry[], reader: Reader): readonly TableTask[] {
  const { columns, findings } = reader;
  const levels = levelsOf(entries, reader);
  const readDay = daysOf(entries, reader);
  const numbered = entries.some(({ row }) => cellAt(row, columns, 'number') !== '');
  const open: string[] = [];
  const taken = new Set<string>();
  return entries.map(({ row, place }, index) => {
    const level = levels[index] ?? 1;
    if (level > open.length + 1) findings.fault(place, 'badLevel', String(level));
    const text = (column: TaskColumn): string => cellAt(row, columns, column);
    const day = (column: DayColumn): string | null => readDay(column, place, text(column));
    const id = idOf(text('id'), { ...reader, place, taken });
    const parent = open[level - 2] ?? null;
    open.length = Math.min(open.length, level - 1);
    open.push(id);
    const summary = (levels[index + 1] ?? 0) > level;
    return {
      task: { ...readRow({ place, text, day, summary }, reader), id, parent },
      place,
      // In a table with numbers a row that was put in has none, and the others keep theirs.
      number: text('number') || (numbered ? '' : String(index + 1)),
      wbs: text('wbs'),
      predecessors: text('predecessors'),
      owner: text('owner').slice(0, 500),
    };
  });
}

interface IdReading extends Reader {
  readonly place: Place;
  readonly taken: Set<string>;
}

/** The id a row has in the planner. A row that was copied has that of another, and which is which is not guessed. */
function idOf(text: string, { place, taken, findings, context }: IdReading): string {
  if (text === '') return context.newId();
  if (!ID_PATTERN.test(text)) findings.fault(place, 'badId', text);
  else if (taken.has(text)) findings.fault(place, 'duplicateId', text);
  taken.add(text);
  return text;
}

function daysOf(entries: readonly Entry[], { columns, findings, context, titles }: Reader): ReadDay {
  return dayReader({
    ...{ findings, identity: context.plan.identity },
    title: (column) => cellAt(titles, columns, column),
    cells: (column) => entries.map(({ row }) => cellAt(row, columns, column)),
  });
}

/**
 * Depth of each row, 1 at the top. A row without any between others that have one takes the deeper of those around
 * it, so that the place of no other row changes; it is told.
 */
function levelsOf(entries: readonly Entry[], reader: Reader): readonly number[] {
  const said = entries.map(({ row, place }) => levelOf(row, place, reader));
  const levels: number[] = [];
  entries.forEach(({ place }, index) => {
    const own = said[index] ?? null;
    const next = said.slice(index).find((level) => level !== null) ?? 1;
    const level = own ?? Math.max(levels[index - 1] ?? 1, next);
    if (own === null && level > 1) reader.findings.loss(place, 'levelOfNeighbor', String(level));
    levels.push(level);
  });
  return levels;
}

/** The outline level, else the number of parts of the code; null where the row has neither. */
function levelOf(row: Row, place: Place, { columns, findings }: Reader): number | null {
  const text = cellAt(row, columns, 'level');
  if (text === '') return cellAt(row, columns, 'wbs').split('.').filter(Boolean).length || null;
  const level = Number(text);
  if (Number.isInteger(level) && level >= 1 && level <= 100) return level;
  findings.fault(place, 'badLevel', text);
  return 1;
}

/** The text of a cell of a column, empty when the table has no such column. */
function cellAt(row: Row, columns: ColumnPlaces, column: TaskColumn): string {
  const place = columns.get(column);
  return place === undefined ? '' : textOf(row[place] ?? null);
}

function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '?' : cell.toISOString().slice(0, 10);
  // Spreadsheets end lines in their own ways.
  return String(cell).replace(/\r\n?/g, '\n').trim();
}
