import { assert } from '../core/assert';
import { parseDay, type Day } from '../core/day';
import type { CalendarRange, Plan, TaskConstraint, TimelineTask } from '../plan/types';
import type { DayRange, NetTask, Network, WorkCalendar } from '../schedule';

/** The calendar of the plan among those of the network; no id of a plan begins with a space. */
export const PLAN_CALENDAR = ' plan';

type Part = Pick<Plan, 'identity' | 'timeline'>;

/**
 * The timeline as the schedule engine takes it. Its days have been checked by the schema of the plan.
 *
 * Stage 5 lies outside: collaboration is not part of the stand-up (SEI 2004, Timeline), so it must not move the
 * day on which the stand-up ends, nor what is critical for it. A gate belongs to the stand-up wherever it stands.
 */
export function networkOf({ identity, timeline }: Part): Network {
  return {
    start: dayOf(identity.startDay),
    statusDay: maybeDayOf(timeline.settings.statusDay),
    calendars: calendarsOf(identity.weekend, timeline),
    defaultCalendar: PLAN_CALENDAR,
    tasks: timeline.tasks.map(netTask),
    links: timeline.links,
    criticalFloat: timeline.settings.criticalFloat,
  };
}

type Calendars = Network['calendars'];
type CalendarParts = Pick<Plan['timeline'], 'holidays' | 'workdays' | 'calendars'>;

/** The engine keeps what it compiles by reference, so that the same calendar must be the same value. */
const known = new WeakMap<CalendarParts['holidays'], CalendarParts & { weekend: string; made: Calendars }>();

function calendarsOf(weekend: readonly number[], parts: CalendarParts): Calendars {
  const { holidays, workdays, calendars } = parts;
  const found = known.get(holidays);
  const key = weekend.join();
  if (found?.workdays === workdays && found.calendars === calendars && found.weekend === key)
    return found.made;
  const made = makeCalendars(weekend, parts);
  known.set(holidays, { holidays, workdays, calendars, weekend: key, made });
  return made;
}

function makeCalendars(weekend: readonly number[], timeline: CalendarParts): Calendars {
  const base: WorkCalendar = {
    weekend,
    holidays: timeline.holidays.map(rangeOf),
    extraWorkDays: timeline.workdays.map(rangeOf),
  };
  const own = timeline.calendars.map(({ id, weekend, holidays }): [string, WorkCalendar] => [
    id,
    holidays ? { ...base, weekend } : { weekend, holidays: [], extraWorkDays: [] },
  ]);
  return Object.fromEntries([[PLAN_CALENDAR, base], ...own]);
}

function netTask(task: TimelineTask): NetTask {
  return {
    id: task.id,
    parent: task.parent,
    kind: task.kind,
    duration: task.duration,
    fixedStart: maybeDayOf(task.start),
    fixedFinish: maybeDayOf(task.finish),
    calendar: task.calendar,
    constraint: constraintOf(task.constraint),
    progress: task.progress,
    actualStart: maybeDayOf(task.actualStart),
    actualFinish: maybeDayOf(task.actualFinish),
    outside: task.stage === 'stage5' && task.gate === null,
  };
}

function constraintOf(constraint: TaskConstraint | null): NetTask['constraint'] {
  return constraint && { type: constraint.type, day: maybeDayOf(constraint.day) };
}

function rangeOf({ from, to, yearly }: CalendarRange): DayRange {
  return { from: dayOf(from), to: dayOf(to), yearly };
}

function maybeDayOf(text: string | null): Day | null {
  return text === null ? null : dayOf(text);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  assert(day !== null, `The day ${text} came past the schema of the plan.`);
  return day;
}
