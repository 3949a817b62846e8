import { WHOLE_FILE, type Findings } from './msproject/values';
import { TASK_COLUMNS, type TaskColumn } from './task-table';

/** Where each column stands. */
export type ColumnPlaces = ReadonlyMap<TaskColumn, number>;

/** Titles other programs use, in small letters without signs. */
const OTHER_TITLES: Partial<Record<TaskColumn, readonly string[]>> = {
  number: ['id', 'row', 'no', 'nr', '#'],
  level: ['outline level', 'level'],
  wbs: ['wbs', 'wbs code', 'outline number'],
  name: ['task name', 'name', 'task', 'title', 'activity'],
  kind: ['type', 'kind'],
  duration: ['duration', 'days', 'working days'],
  start: ['start', 'start date', 'from', 'begin'],
  finish: ['finish', 'finish date', 'end', 'end date', 'to'],
  predecessors: ['predecessors', 'predecessor', 'depends on', 'after'],
  progress: ['complete', 'percent complete', 'progress'],
  owner: ['owner', 'resource names', 'resource', 'responsible', 'assigned to'],
  constraint: ['constraint', 'constraint type'],
  constraintDay: ['constraint date', 'constraint day'],
  notes: ['notes', 'note', 'comment', 'comments', 'description'],
  catalog: ['default task'],
  id: ['planner id'],
};

/** Finds the columns by their titles; null without one for names. A title that says nothing here is listed. */
export function columnsOf(
  header: readonly unknown[],
  titles: (column: TaskColumn) => string,
  findings: Findings,
): ColumnPlaces | null {
  const places = new Map<TaskColumn, number>();
  header.forEach((cell, index) => {
    const title = folded(typeof cell === 'string' ? cell : '');
    if (title === '') return;
    const column = TASK_COLUMNS.find(
      (entry) =>
        !places.has(entry) &&
        (folded(titles(entry)) === title || OTHER_TITLES[entry]?.some((other) => folded(other) === title)),
    );
    if (column !== undefined) places.set(column, index);
    else findings.loss({ row: null, name: String(cell) }, 'unknownColumn', String(cell));
  });
  if (!places.has('name')) return null;
  if (places.has('totalFloat') || places.has('critical')) findings.loss(WHOLE_FILE, 'ignoredDates');
  return places;
}

/** A title without case, signs and what stands in brackets. */
function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}
