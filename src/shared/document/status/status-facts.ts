import { addMonths, formatDay, parseDay, type Day } from '../../core/day';
import type { Plan, TimelineTask } from '../../plan/types';
import { isLate } from '../../timeline';
import { datedRows, type DatedRow } from '../schedule-facts';

/** A task in the report with the day that is said of it. */
export interface ReportedTask {
  readonly task: TimelineTask;
  readonly day: Day;
  readonly critical: boolean;
}

/** What a month brought, what the next one asks for, and what is behind. */
export interface MonthFacts {
  /** First day that counts as "since last month". */
  readonly since: Day;
  readonly until: Day;
  /** Finished since then, newest first. */
  readonly done: readonly ReportedTask[];
  /** To be finished by `until`, soonest first. */
  readonly due: readonly ReportedTask[];
  /** Should be finished, or begun, and is not: critical tasks first, then the longest behind. */
  readonly late: readonly ReportedTask[];
  /** Items of the checklists that became done since then. */
  readonly itemsDone: number;
}

/** The month before `today` and the month after it, by the calendar. */
export function monthFacts(plan: Plan, today: Day): MonthFacts {
  const [before, until] = [addMonths(today, -1), addMonths(today, 1)];
  const rows = datedRows(plan).filter(({ task, hasChildren }) => !hasChildren && task.kind !== 'ongoing');
  const late = rows.filter((row) => isLate(row, today));
  const isOpen = ({ dates, task }: DatedRow): boolean => !dates.done && task.progress < 100;
  return {
    since: before,
    until,
    done: rows
      .filter((row) => !isOpen(row))
      .map((row) => reported(row, parseDay(row.task.actualFinish ?? '') ?? endOf(row)))
      .filter(({ day }) => day > before && day <= today)
      .toSorted((a, b) => b.day - a.day),
    due: rows
      .filter((row) => isOpen(row) && !late.includes(row) && endOf(row) >= today && endOf(row) <= until)
      .map((row) => reported(row, endOf(row)))
      .toSorted((a, b) => a.day - b.day),
    late: late
      .map((row) => reported(row, endOf(row)))
      .toSorted((a, b) => Number(b.critical) - Number(a.critical) || a.day - b.day),
    itemsDone: itemsDone(plan, before, today),
  };
}

/** Items whose newest change to done lies in the month; one that was opened again does not count. */
function itemsDone({ stages }: Plan, before: Day, today: Day): number {
  const [from, to] = [formatDay(before), formatDay(today)];
  return Object.values(stages.items).filter(({ state, history }) => {
    const on = history.findLast((change) => change.state === 'done')?.on;
    return state === 'done' && on !== undefined && on > from && on <= to;
  }).length;
}

function reported({ task, dates }: DatedRow, day: Day): ReportedTask {
  return { task, day, critical: dates.critical };
}

function endOf({ dates }: DatedRow): Day {
  return dates.finish ?? dates.start;
}
