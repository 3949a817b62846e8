import { addDays, formatDay, parseDay, type Day } from '../core/day';
import { compileCalendar, workingDaysBetween, type CompiledCalendar } from '../schedule';
import type { Baseline, Plan } from '../plan/types';
import { networkOf, PLAN_CALENDAR } from './network';
import type { TimelineState } from './state';

/** Where a task stands against a baseline. Slips are working days of the plan, positive when later. */
export interface TaskVariance {
  readonly task: string;
  readonly baselineStart: Day;
  readonly baselineFinish: Day;
  readonly start: Day | null;
  readonly finish: Day | null;
  readonly startSlip: number | null;
  readonly finishSlip: number | null;
}

export interface Variance {
  readonly tasks: ReadonlyMap<string, TaskVariance>;
  /** Tasks that came after the baseline, and tasks of the baseline that are gone. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Slip of gate D, or null where the baseline or the plan has none. */
  readonly fullOperationSlip: number | null;
}

/** Compares the calculated timeline with a baseline of the plan. */
export function varianceOf(plan: Plan, state: TimelineState, baseline: Baseline): Variance {
  const slip = slipBetween(plan, state, baseline);
  const tasks = new Map<string, TaskVariance>();
  for (const [task, dates] of Object.entries(baseline.tasks)) {
    const [baselineStart, baselineFinish] = [parseDay(dates.start), parseDay(dates.finish)];
    if (baselineStart === null || baselineFinish === null) continue;
    const now = state.byId.get(task)?.dates;
    const finish = now?.finish ?? null;
    tasks.set(task, {
      ...{ task, baselineStart, baselineFinish },
      start: now?.start ?? null,
      finish,
      startSlip: now ? slip(baselineStart, now.start) : null,
      finishSlip: finish === null ? null : slip(baselineFinish, finish),
    });
  }
  const gate = state.rows.find((row) => row.task.gate === 'd')?.task.id;
  return {
    tasks,
    added: state.rows.map((row) => row.task.id).filter((id) => !tasks.has(id)),
    removed: [...tasks.keys()].filter((id) => !state.byId.has(id)),
    fullOperationSlip: gate === undefined ? null : (tasks.get(gate)?.finishSlip ?? null),
  };
}

/** The baseline that counts: the newest by its day, the last set among equals. */
export function currentBaseline({ timeline }: Pick<Plan, 'timeline'>): Baseline | null {
  return timeline.baselines.reduce<Baseline | null>(
    (newest, entry) => (newest === null || entry.on >= newest.on ? entry : newest),
    null,
  );
}

/** The dates of every task as they are now, to be kept as a baseline. */
export function baselineDates(state: TimelineState): Baseline['tasks'] {
  return Object.fromEntries(
    state.rows.flatMap(({ task, dates }) => {
      if (!dates) return [];
      const finish = dates.finish ?? dates.start;
      return [[task.id, { start: formatDay(dates.start), finish: formatDay(finish) }]];
    }),
  );
}

function slipBetween(
  plan: Plan,
  state: TimelineState,
  baseline: Baseline,
): (before: Day, now: Day) => number {
  const days = [
    ...state.rows.flatMap(({ dates }) => (dates ? [dates.start, dates.finish ?? dates.start] : [])),
    ...Object.values(baseline.tasks).flatMap(({ start, finish }) => [parseDay(start), parseDay(finish)]),
  ].filter((day) => day !== null);
  const [first] = days;
  const { calendars } = networkOf(plan);
  const own = calendars[PLAN_CALENDAR];
  if (first === undefined || !own) return () => 0;
  const ends = days.reduce(
    ({ from, to }, day) => ({ from: day < from ? day : from, to: day > to ? day : to }),
    {
      from: first,
      to: first,
    },
  );
  const calendar = compileCalendar(own, ends.from, ends.to);
  return (before, now) =>
    now >= before ? workedAfter(calendar, before, now) : -workedAfter(calendar, now, before);
}

/** Working days behind `from` up to and with `to`. */
function workedAfter(calendar: CompiledCalendar, from: Day, to: Day): number {
  return workingDaysBetween(calendar, addDays(from, 1), to);
}
