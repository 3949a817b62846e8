import { addDays, formatDay, parseDay } from '../core/day';
import type { Timeline } from './types';

/**
 * Moves every day of a timeline by the same number of calendar days. Yearly holidays stay: they belong to
 * the calendar of the country and not to the plan.
 */
export function shiftTimeline(timeline: Timeline, count: number): Timeline {
  const day = (text: string): string => {
    const known = parseDay(text);
    return known === null ? text : formatDay(addDays(known, count));
  };
  const maybe = (text: string | null): string | null => (text === null ? null : day(text));
  const ranges = (list: Timeline['holidays']): Timeline['holidays'] =>
    list.map((range) => (range.yearly ? range : { ...range, from: day(range.from), to: day(range.to) }));
  const { settings } = timeline;
  return {
    ...timeline,
    settings: { ...settings, statusDay: maybe(settings.statusDay), targetDay: maybe(settings.targetDay) },
    holidays: ranges(timeline.holidays),
    workdays: ranges(timeline.workdays),
    tasks: timeline.tasks.map((task) => ({
      ...task,
      start: maybe(task.start),
      finish: maybe(task.finish),
      constraint: task.constraint && { ...task.constraint, day: maybe(task.constraint.day) },
      actualStart: maybe(task.actualStart),
      actualFinish: maybe(task.actualFinish),
    })),
    baselines: timeline.baselines.map((baseline) => ({
      ...baseline,
      on: day(baseline.on),
      tasks: Object.fromEntries(
        Object.entries(baseline.tasks).map(([id, dates]) => [
          id,
          { start: day(dates.start), finish: day(dates.finish) },
        ]),
      ),
    })),
  };
}
