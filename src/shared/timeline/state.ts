import { addMonths, parseDay, type Day } from '../core/day';
import { schedule, type Schedule, type ScheduleFault, type TaskDates } from '../schedule';
import type { Plan, TimelineTask } from '../plan/types';
import { networkOf } from './network';
import { outlineOf, type OutlineRow } from './outline';

/** A task with its place and its dates; without dates while the timeline cannot be calculated. */
export interface TimelineRow extends OutlineRow {
  readonly dates: TaskDates | null;
}

/** Everything a screen or document says about the timeline of a plan. */
export interface TimelineState {
  readonly rows: readonly TimelineRow[];
  readonly byId: ReadonlyMap<string, TimelineRow>;
  readonly schedule: Schedule | null;
  /** Why nothing can be calculated: a circle of links, mostly. */
  readonly fault: ScheduleFault | null;
  /** Day of gate D; without one the last finish of all tasks of the stand-up. Null without tasks. */
  readonly fullOperation: Day | null;
  /** The promised day: the plan's target, else its start plus its length. */
  readonly target: Day | null;
}

type Part = Pick<Plan, 'identity' | 'timeline'>;

const known = new WeakMap<
  Plan['timeline'],
  { readonly of: Plan['identity']; readonly state: TimelineState }
>();

/** The timeline calculated. Answers the same value for the same plan, at no cost. */
export function timelineOf({ identity, timeline }: Part): TimelineState {
  const found = known.get(timeline);
  if (found && isSameCalendar(found.of, identity)) return found.state;
  const state = calculate({ identity, timeline });
  known.set(timeline, { of: identity, state });
  return state;
}

function isSameCalendar(one: Plan['identity'], other: Plan['identity']): boolean {
  return (
    one === other ||
    (one.startDay === other.startDay &&
      one.lengthMonths === other.lengthMonths &&
      one.weekend.join() === other.weekend.join())
  );
}

function calculate(part: Part): TimelineState {
  const { identity, timeline } = part;
  const result = schedule(networkOf(part));
  const dates = result.ok ? result.value.tasks : null;
  const rows = outlineOf(timeline.tasks).map((row) => ({ ...row, dates: dates?.get(row.task.id) ?? null }));
  const start = parseDay(identity.startDay);
  return {
    rows,
    byId: new Map(rows.map((row) => [row.task.id, row])),
    schedule: result.ok ? result.value : null,
    fault: result.ok ? null : result.error,
    fullOperation: fullOperationOf(rows),
    target: parseDay(timeline.settings.targetDay ?? '') ?? (start && addMonths(start, identity.lengthMonths)),
  };
}

function fullOperationOf(rows: readonly TimelineRow[]): Day | null {
  const gate = rows.find((row) => row.task.gate === 'd')?.dates?.start;
  if (gate !== undefined) return gate;
  const finishes = rows.flatMap(({ task, hasChildren, dates }) => {
    const finish = dates?.finish ?? null;
    return !hasChildren && isStandUp(task) && finish !== null ? [finish] : [];
  });
  return finishes.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** Is the task part of the stand-up? Collaboration is not (SEI 2004, Timeline). */
export function isStandUp(task: TimelineTask): boolean {
  return task.stage !== 'stage5' && task.kind !== 'ongoing';
}
