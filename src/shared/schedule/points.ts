import { workBefore, workDay, type CompiledCalendar } from './calendar';

/**
 * A point of time is a whole number: `2 * day` is the start of the day, `2 * day + 1` its end. The end of a
 * day and the start of the next are the same moment, but say on which day something is to be shown.
 */
export const NONE = -1;
/** Later than every point. */
export const NEVER = 1 << 30;

/**
 * Moves a point by working days and keeps it a start or an end. A start on a free day counts as the start
 * of the next working day, an end on a free day as the end of the last one.
 */
export function shiftWorking(calendar: CompiledCalendar, point: number, lag: number): number {
  if (lag === 0) return point;
  const day = point >> 1;
  const side = point & 1;
  // The end of a day has that day behind it, if it is worked; the start has not.
  return 2 * workDay(calendar, workBefore(calendar, day + side) - side + lag) + side;
}

/** The latest point of that side (0 start, 1 end) which `shiftWorking` by `lag`, not 0, keeps on or before `lastDay`. */
export function unshiftWorking(
  calendar: CompiledCalendar,
  lastDay: number,
  by: { lag: number; side: number },
): number {
  const index = workBefore(calendar, lastDay + 1) - 1 - by.lag;
  return 2 * (workDay(calendar, index + by.side) - by.side) + by.side;
}

/** Index of the first working day a task may start on when it must not start before `point`. */
export function startIndex(calendar: CompiledCalendar, point: number): number {
  return workBefore(calendar, (point + 1) >> 1);
}

/**
 * The end of a day on or after which work must finish when it must not finish before `point`: a start of a
 * day is reached by finishing on the last working day before it.
 */
export function asFinish(calendar: CompiledCalendar, point: number): number {
  if ((point & 1) === 1) return point;
  return 2 * workDay(calendar, workBefore(calendar, point >> 1) - 1) + 1;
}

/** How many working days are over when work has finished at `finish` (an end of a day) or the next working day's end. */
export function finishIndex(calendar: CompiledCalendar, finish: number): number {
  return workBefore(calendar, finish >> 1) + 1;
}

/** A milestone lies on working days: one that would fall on a free day is at the start of the next working day. */
export function ontoWorkingDay(calendar: CompiledCalendar, point: number): number {
  const day = point >> 1;
  const next = workDay(calendar, workBefore(calendar, day));
  return next === day ? point : 2 * next;
}
