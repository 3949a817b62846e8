import { STAGE_IDS } from '../catalog/types';
import { err, type Result } from '../core/result';
import { EMPTY_TIMELINE, NEW_TASK } from '../plan/defaults';
import { CONSTRAINT_TYPES, GATES, LONGEST_DAYS, TASK_KINDS } from '../plan/timeline';
import type { TaskConstraint, TimelineTask } from '../plan/types';
import { checked } from './checked';
import type { ImportContext, ImportFault, TimelineImport } from './import-types';
import { dayOf, noFindings, WHOLE_FILE, type Findings, type Place } from './msproject/values';
import { withOwners } from './owners';
import { columnsOf, type ColumnPlaces } from './table-columns';
import { readPredecessors, type TableTask } from './table-links';
import type { TaskColumn } from './task-table';

/** A cell as a spreadsheet gives it; CSV knows texts only. */
export type SheetCell = string | number | boolean | Date | null;
type Row = readonly SheetCell[];

/**
 * Reads tasks from the rows of a CSV file or a workbook. Columns are found by the names in the first row that
 * has any; the rest is one task a row, its depth by outline level or by work breakdown code. Any fault refuses
 * the whole table, with every fault and its row as the spreadsheet counts it.
 *
 * @param titles the column titles of our own exports, in the language of the plan
 */
export function readTaskTable(
  rows: readonly Row[],
  context: ImportContext,
  titles: (column: TaskColumn) => string,
): Result<TimelineImport, readonly ImportFault[]> {
  const findings = noFindings();
  const header = rows.findIndex((row) => row.some((cell) => textOf(cell) !== ''));
  const columns = columnsOf(rows[header] ?? [], titles, findings);
  if (columns === null) return err([{ ...WHOLE_FILE, type: 'noHeader', value: titles('name') }]);
  const reader = { columns, findings, context };
  const entries = rows
    .map((row, index): Entry => ({ row, place: { row: index + 1, name: cellAt(row, columns, 'name') } }))
    .slice(header + 1)
    .filter(({ row }) => row.some((cell) => textOf(cell) !== ''));
  const tasks = readRows(entries, reader);
  if (tasks.length === 0) findings.fault(WHOLE_FILE, 'noTasks');
  const links = readPredecessors(tasks, { newId: context.newId, findings });
  if (findings.faults.length > 0) return err(findings.faults);
  const owners = new Map(tasks.map(({ task, owner }) => [task.id, { id: null, name: owner }]));
  const timeline = { ...EMPTY_TIMELINE, tasks: tasks.map(({ task }) => task), links };
  const owned = withOwners(timeline, owners, context);
  const places = new Map(tasks.map(({ task, place }) => [task.id, place]));
  return checked({ ...owned, startDay: null, weekend: null, losses: findings.losses }, places);
}

interface Entry {
  readonly row: Row;
  readonly place: Place;
}

interface Reader {
  readonly columns: ColumnPlaces;
  readonly findings: Findings;
  readonly context: ImportContext;
}

function readRows(entries: readonly Entry[], reader: Reader): readonly TableTask[] {
  const { columns, findings, context } = reader;
  const levels = entries.map(({ row, place }) => levelOf(row, place, reader));
  const open: string[] = [];
  return entries.map(({ row, place }, index) => {
    const level = levels[index] ?? 1;
    if (level > open.length + 1) findings.fault(place, 'badLevel', String(level));
    const id = context.newId();
    const parent = open[level - 2] ?? null;
    open.length = Math.min(open.length, level - 1);
    open.push(id);
    const summary = (levels[index + 1] ?? 0) > level;
    const text = (column: TaskColumn): string => cellAt(row, columns, column);
    return {
      task: { ...taskOf({ row, place }, { ...reader, summary }), id, parent },
      place,
      number: text('number') || String(index + 1),
      wbs: text('wbs'),
      predecessors: text('predecessors'),
      owner: text('owner').slice(0, 500),
    };
  });
}

/** Depth, 1 at the top: the outline level, else the number of parts of the code. */
function levelOf(row: Row, place: Place, { columns, findings }: Reader): number {
  const text = cellAt(row, columns, 'level');
  if (text === '') return Math.max(1, cellAt(row, columns, 'wbs').split('.').filter(Boolean).length);
  const level = Number(text);
  if (Number.isInteger(level) && level >= 1 && level <= 100) return level;
  findings.fault(place, 'badLevel', text);
  return 1;
}

function taskOf(
  { row, place }: Entry,
  { columns, findings, summary }: Reader & { readonly summary: boolean },
): Omit<TimelineTask, 'id' | 'parent'> {
  const text = (column: TaskColumn): string => cellAt(row, columns, column);
  const day = (column: TaskColumn): string | null => dayOf(findings, place, text(column));
  const name = text('name');
  if (name === '') findings.fault(place, 'noName');
  if (name.length > 500) findings.loss(place, 'shortened', name);
  const one = <T extends string>(
    column: TaskColumn,
    known: readonly T[],
    type: 'unknownStage' | 'unknownGate',
  ): T | null => {
    const value = text(column).toLowerCase();
    const found = known.find((entry) => entry === value) ?? null;
    if (found === null && value !== '') findings.fault(place, type, text(column));
    return found;
  };
  const base = {
    ...NEW_TASK,
    ...{ items: [], services: [], name: name.slice(0, 500), notes: text('notes').slice(0, 200_000) },
    stage: one('stage', STAGE_IDS, 'unknownStage'),
    gate: one('gate', GATES, 'unknownGate'),
    constraint: constraintOf(text('constraint').toLowerCase(), day('constraintDay'), { place, findings }),
  };
  if (summary) return { ...base, duration: 0 };
  const duration = durationOf(text('duration'), place, findings);
  const [start, finish] = [day('start'), day('finish')];
  // A table without durations says by its two days when work is done.
  const dated = !columns.calculated && start !== null && finish !== null;
  const kind = kindOf(text('kind').toLowerCase() || (dated ? 'fixed' : ''), duration, { place, findings });
  if (kind === 'fixed' && (start === null || finish === null)) findings.fault(place, 'dayMissing', kind);
  if (start !== null && finish !== null && finish < start)
    findings.fault(place, 'daysTurned', `${start} > ${finish}`);
  const fixed = kind === 'fixed';
  if (!fixed && columns.calculated && (start ?? finish) !== null) findings.loss(WHOLE_FILE, 'ignoredDates');
  return {
    ...base,
    kind,
    duration: kind === 'milestone' || kind === 'ongoing' ? 0 : (duration ?? NEW_TASK.duration),
    ...(fixed ? { start, finish } : {}),
    progress: progressOf(text('progress'), place, findings),
    actualStart: day('actualStart'),
    actualFinish: day('actualFinish'),
  };
}

interface At {
  readonly place: Place;
  readonly findings: Findings;
}

/** Working days, as a number with or without a `d`; null when the cell is empty. */
function durationOf(text: string, place: Place, findings: Findings): number | null {
  if (text === '') return null;
  const [, sign, number, weeks] =
    /^(-?)(\d+(?:[.,]\d+)?)\s*(?:(w|wks?|weeks?)|d|days?)?\??$/i.exec(text) ?? [];
  if (number === undefined) findings.fault(place, 'badDuration', text);
  else if (sign === '-') findings.fault(place, 'negativeDuration', text);
  const days = Number((number ?? '0').replace(',', '.')) * (weeks === undefined ? 1 : 5);
  if (days > LONGEST_DAYS) findings.fault(place, 'badDuration', text);
  if (!Number.isInteger(days)) findings.loss(place, 'partDay', text);
  return Math.min(LONGEST_DAYS, Math.ceil(days));
}

function kindOf(text: string, duration: number | null, { place, findings }: At): TimelineTask['kind'] {
  const usual = duration === 0 ? 'milestone' : 'task';
  if (text === '' || text === 'summary') return usual;
  const kind = TASK_KINDS.find((entry) => entry === text);
  if (kind === undefined) findings.fault(place, 'unknownKind', text);
  return kind === undefined || kind === 'task' ? usual : kind;
}

function constraintOf(text: string, day: string | null, { place, findings }: At): TaskConstraint | null {
  if (text === '' || text === 'asap') return null;
  const type = CONSTRAINT_TYPES.find((entry) => entry === text);
  if (type === undefined) findings.fault(place, 'unknownConstraint', text);
  if (type === undefined) return null;
  if (type !== 'alap' && day === null) findings.fault(place, 'dayMissing', text);
  return { type, day: type === 'alap' ? null : day };
}

function progressOf(text: string, place: Place, findings: Findings): number {
  if (text === '') return 0;
  const percent = Number(text.replace(/\s*%$/, ''));
  if (Number.isInteger(percent) && percent >= 0 && percent <= 100) return percent;
  findings.fault(place, 'badProgress', text);
  return 0;
}

/** The text of a cell of a column, empty when the table has no such column. */
export function cellAt(row: Row, { places }: ColumnPlaces, column: TaskColumn): string {
  const place = places.get(column);
  return place === undefined ? '' : textOf(row[place] ?? null);
}

function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '?' : cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
