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
  const open = openSummaries(timeline.tasks);
  const rows = outlineOf(timeline.tasks).map((row) => {
    const found = dates?.get(row.task.id) ?? null;
    return { ...row, dates: found && open.has(row.task.id) ? { ...found, finish: null } : found };
  });
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
  const gate = rows.find((row) => row.task.gate === 'd')?.dates;
  if (gate) return gateDay(gate);
  const finishes = rows.flatMap(({ task, hasChildren, dates }) => {
    const finish = dates?.finish ?? null;
    return !hasChildren && isStandUp(task) && finish !== null ? [finish] : [];
  });
  return finishes.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** Is it the start of the plan that lies outside the years of a schedule? Only a file can bring such a start. */
export function isStartFault(fault: ScheduleFault): boolean {
  return fault.type === 'bad-date' && fault.owner.kind === 'project' && fault.field === 'start';
}

/** The day a gate is passed: the last of its work, be it a milestone or a task with a duration. */
export function gateDay({ start, finish }: Pick<TaskDates, 'start' | 'finish'>): Day {
  return finish ?? start;
}

/** Summaries of stage 5 with ongoing work inside: collaboration does not end, so that they have no last day. */
function openSummaries(tasks: readonly TimelineTask[]): ReadonlySet<string> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const open = new Set<string>();
  for (const { kind, stage, parent, actualFinish } of tasks) {
    if (kind !== 'ongoing' || stage !== 'stage5' || actualFinish !== null) continue;
    let above = byId.get(parent ?? '');
    while (above?.stage === 'stage5' && !open.has(above.id)) {
      open.add(above.id);
      above = byId.get(above.parent ?? '');
    }
  }
  return open;
}

/** Is the task part of the stand-up? Collaboration is not (SEI 2004, Timeline). */
export function isStandUp(task: TimelineTask): boolean {
  return task.stage !== 'stage5' && task.kind !== 'ongoing';
}
