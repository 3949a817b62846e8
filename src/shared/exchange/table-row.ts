import { STAGE_IDS } from '../catalog/types';
import { parseDay } from '../core/day';
import { NEW_TASK } from '../plan/defaults';
import { CONSTRAINT_TYPES, GATES, LONGEST_DAYS, TASK_KINDS } from '../plan/timeline';
import type { TaskConstraint, TimelineTask } from '../plan/types';
import { compileCalendar, workingDaysBetween } from '../schedule';
import { networkOf, PLAN_CALENDAR } from '../timeline';
import type { ImportContext } from './import-types';
import { WHOLE_FILE, type Findings, type Place } from './msproject/values';
import type { DayColumn } from './table-days';
import type { TaskColumn } from './task-table';

/** One row of a table of tasks. */
interface TableRow {
  readonly place: Place;
  /** The text of a cell, empty when the table has no such column. */
  readonly text: (column: TaskColumn) => string;
  /** The day of a cell. Asking makes it one that is taken: only then it can be at fault. */
  readonly day: (column: DayColumn) => string | null;
  /** Are the next rows inside it? */
  readonly summary: boolean;
}

interface RowReading {
  readonly findings: Findings;
  readonly context: ImportContext;
}

type TaskParts = Omit<TimelineTask, 'id' | 'parent'>;

/** The task of a row, without its place in the outline. What is unknown or missing is a fault of the row. */
export function readRow(row: TableRow, { findings, context }: RowReading): TaskParts {
  const { place, text, day } = row;
  const name = text('name');
  if (name === '') findings.fault(place, 'noName');
  if (name.length > 500) findings.loss(place, 'shortened', name);
  const catalog = context.catalogName(text('catalog')) === '' ? null : text('catalog');
  const base = {
    ...NEW_TASK,
    ...{ items: [], services: [], notes: text('notes').slice(0, 200_000) },
    ...{ catalog, name: catalog !== null && context.catalogName(catalog) === name ? '' : name.slice(0, 500) },
    stage: oneOf(row, { column: 'stage', known: STAGE_IDS, type: 'unknownStage' }, findings),
    gate: oneOf(row, { column: 'gate', known: GATES, type: 'unknownGate' }, findings),
    constraint: constraintOf(row, findings),
  };
  if (row.summary) return { ...base, duration: 0 };
  return {
    ...base,
    ...spanOf(row, { findings, context }),
    progress: progressOf(text('progress'), place, findings),
    actualStart: day('actualStart'),
    actualFinish: day('actualFinish'),
  };
}

interface Choice<T extends string> {
  readonly column: TaskColumn;
  readonly known: readonly T[];
  readonly type: 'unknownStage' | 'unknownGate';
}

function oneOf<T extends string>(row: TableRow, choice: Choice<T>, findings: Findings): T | null {
  const value = row.text(choice.column);
  const found = choice.known.find((entry) => entry === value.toLowerCase()) ?? null;
  if (found === null && value !== '') findings.fault(row.place, choice.type, value);
  return found;
}

type Span = Pick<TimelineTask, 'kind' | 'duration' | 'start' | 'finish'>;

/**
 * How long a row takes. Without a duration its two days say so, and they stay fixed; with neither nothing says how
 * long it takes, which is a fault.
 */
function spanOf({ place, text, day }: TableRow, { findings, context }: RowReading): Span {
  const duration = durationOf(text('duration'), place, findings);
  const [from, to] = [text('start'), text('finish')];
  const kindText = text('kind').toLowerCase();
  if (kindText === 'summary' && duration === null) {
    findings.loss(place, 'emptySummary');
    return { kind: 'task', duration: 0, start: null, finish: null };
  }
  const dated = duration === null && from !== '' && to !== '';
  const kind = kindOf(kindText || (dated ? 'fixed' : ''), duration, { place, findings });
  if (kind === 'fixed') {
    const [start, finish] = [day('start'), day('finish')];
    if (start !== null && finish !== null && finish < start)
      findings.fault(place, 'daysTurned', `${start} > ${finish}`);
    if (from === '' || to === '') findings.fault(place, 'dayMissing', kind);
    if (kindText === '') findings.loss(place, 'fixedDates', `${start ?? ''} – ${finish ?? ''}`);
    return { kind, start, finish, duration: duration ?? workedDays(start, finish, context) };
  }
  if (from !== '' || to !== '') findings.loss(WHOLE_FILE, 'ignoredDates');
  if (kind === 'task' && duration === null) findings.fault(place, 'noDuration', from);
  return { kind, duration: kind === 'task' ? (duration ?? 0) : 0, start: null, finish: null };
}

/** Working days of the plan from one day to another, both included. */
function workedDays(start: string | null, finish: string | null, { plan }: ImportContext): number {
  const [from, to] = [parseDay(start ?? ''), parseDay(finish ?? '')];
  const calendar = networkOf(plan).calendars[PLAN_CALENDAR];
  if (from === null || to === null || to < from || !calendar) return 0;
  return Math.min(LONGEST_DAYS, workingDaysBetween(compileCalendar(calendar, from, to), from, to));
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

function constraintOf({ place, text, day }: TableRow, findings: Findings): TaskConstraint | null {
  const name = text('constraint').toLowerCase();
  if (name === '' || name === 'asap') return null;
  const type = CONSTRAINT_TYPES.find((entry) => entry === name);
  if (type === undefined) findings.fault(place, 'unknownConstraint', name);
  if (type === undefined) return null;
  if (type === 'alap') return { type, day: null };
  if (text('constraintDay') === '') findings.fault(place, 'dayMissing', name);
  return { type, day: day('constraintDay') };
}

function progressOf(text: string, place: Place, findings: Findings): number {
  if (text === '') return 0;
  const percent = Number(text.replace(/\s*%$/, '').replace(',', '.'));
  if (Number.isInteger(percent) && percent >= 0 && percent <= 100) return percent;
  findings.fault(place, 'badProgress', text);
  return 0;
}
