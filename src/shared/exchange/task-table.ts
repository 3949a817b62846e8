import { formatDay, type Day } from '../core/day';
import type { Plan, TimelineLink, TimelineTask } from '../plan/types';
import { timelineOf } from '../timeline';

/** Columns of the table of tasks, in their order. */
export const TASK_COLUMNS = [
  'number',
  'level',
  'wbs',
  'name',
  'stage',
  'kind',
  'gate',
  'duration',
  'start',
  'finish',
  'predecessors',
  'progress',
  'owner',
  'constraint',
  'constraintDay',
  'actualStart',
  'actualFinish',
  'totalFloat',
  'critical',
  'notes',
  'catalog',
  'id',
] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

/** A value as a spreadsheet knows it; days are `YYYY-MM-DD`. */
export type TaskCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly value: string }
  | { readonly kind: 'empty' };

export interface TaskTableRow {
  readonly level: number;
  readonly isSummary: boolean;
  readonly critical: boolean;
  readonly cells: Readonly<Record<TaskColumn, TaskCell>>;
}

/** Words the table needs; the shared engines know none. */
export interface TaskTableWords {
  readonly taskName: (task: TimelineTask) => string;
  readonly yes: string;
  readonly no: string;
}

/**
 * Every task with its calculated dates, in the order of the outline. Stage, kind, gate and constraint stand
 * there by their ids (`stage2`, `milestone`, `b`, `snet`) and predecessors by the number of their row
 * (`14FS+5d`), so that the same table can be read back in any language. Rows have numbers because a
 * spreadsheet reads the code 1.10 as 1.1. The last two columns say which task of the plan a row is: with them an
 * import knows it again, and keeps what a table has no place for.
 */
export function taskTable(plan: Plan, words: TaskTableWords): readonly TaskTableRow[] {
  const state = timelineOf(plan);
  const people = new Map(plan.people.map(({ id, name }) => [id, name]));
  const into = new Map<string, TimelineLink[]>();
  for (const link of plan.timeline.links) into.set(link.to, [...(into.get(link.to) ?? []), link]);
  const numbers = new Map(state.rows.map(({ task }, index) => [task.id, index + 1]));
  return state.rows.map(({ task, dates, wbs, level, hasChildren }, index) => ({
    level,
    isSummary: hasChildren,
    critical: dates?.critical ?? false,
    cells: {
      number: { kind: 'number', value: index + 1 },
      level: { kind: 'number', value: level + 1 },
      wbs: text(wbs),
      name: text(words.taskName(task)),
      stage: text(task.stage ?? ''),
      kind: text(hasChildren ? 'summary' : task.kind),
      gate: text(task.gate ?? ''),
      duration: hasChildren || task.kind === 'ongoing' ? EMPTY : { kind: 'number', value: task.duration },
      start: day(dayText(dates?.start)),
      finish: day(dayText(dates?.finish)),
      predecessors: text(predecessors(into.get(task.id) ?? [], numbers)),
      progress: { kind: 'number', value: hasChildren ? (dates?.progress ?? 0) : task.progress },
      owner: text(task.owner === null ? '' : (people.get(task.owner) ?? '')),
      constraint: text(task.constraint?.type ?? ''),
      constraintDay: day(task.constraint?.day ?? null),
      actualStart: day(task.actualStart),
      actualFinish: day(task.actualFinish),
      totalFloat: count(dates?.totalFloat ?? null),
      critical: text(dates === null ? '' : dates.critical ? words.yes : words.no),
      notes: text(task.notes),
      catalog: text(task.catalog ?? ''),
      id: text(task.id),
    },
  }));
}

/** A cell as text, for files that know nothing else. */
export function cellText(cell: TaskCell): string {
  return cell.kind === 'empty' ? '' : String(cell.value);
}

/** Links as project plans write them: `4; 12SS+5d; 13FF-2ed`, `ed` for calendar days. */
function predecessors(links: readonly TimelineLink[], numbers: ReadonlyMap<string, number>): string {
  return links
    .map(({ from, type, lag, lagUnit }) => {
      const unit = lagUnit === 'calendar' ? 'ed' : 'd';
      const wait = lag === 0 ? '' : `${lag > 0 ? '+' : '-'}${Math.abs(lag)}${unit}`;
      return `${numbers.get(from) ?? from}${type === 'FS' && wait === '' ? '' : type}${wait}`;
    })
    .join('; ');
}

const EMPTY: TaskCell = { kind: 'empty' };

function count(value: number | null): TaskCell {
  return value === null ? EMPTY : { kind: 'number', value };
}

function dayText(at: Day | null | undefined): string | null {
  return at === null || at === undefined ? null : formatDay(at);
}

function text(value: string): TaskCell {
  return value === '' ? EMPTY : { kind: 'text', value };
}

function day(value: string | null): TaskCell {
  return value === null ? EMPTY : { kind: 'day', value };
}
