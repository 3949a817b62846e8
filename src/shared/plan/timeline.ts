import { z } from 'zod';
import { day, id, line, markdown, maybePerson } from './fields';
import { stageId } from './stages';

/** Days of a schedule lie within these years: what is outside is a typing error, not a plan. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2150;

/** Whether a day, `YYYY-MM-DD`, is one a schedule may have. */
export function isScheduleDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

const scheduleDay = day.refine(isScheduleDay, `a day from ${FIRST_YEAR} to ${LAST_YEAR}`);
const maybeScheduleDay = scheduleDay.nullable();

/** Longest duration and lag, in days: about 40 years. */
export const LONGEST_DAYS = 10_000;
const days = z.int().min(0).max(LONGEST_DAYS);
const percent = z.int().min(0).max(100);

/** A day or a range of days on which the plan's calendar differs, both ends included. */
export const calendarRange = z.strictObject({
  id,
  name: line,
  from: scheduleDay,
  to: scheduleDay,
  /** Comes back every year on the same dates. */
  yearly: z.boolean(),
});

/** A working calendar of its own for some tasks, such as a supplier abroad. */
export const taskCalendar = z.strictObject({
  id,
  name: line.min(1),
  /** ISO weekdays that are not worked: 1 Monday to 7 Sunday. */
  weekend: z.array(z.int().min(1).max(7)).max(6),
  /** Are the plan's holidays and extra working days kept too? */
  holidays: z.boolean(),
});

export const CONSTRAINT_TYPES = ['alap', 'snet', 'snlt', 'fnet', 'fnlt', 'mso', 'mfo'] as const;
/**
 * What holds a task besides its links: as late as possible, start or finish no earlier or no later than a
 * day, must start or must finish on a day. Absent: as soon as possible.
 */
export const taskConstraint = z.strictObject({
  type: z.enum(CONSTRAINT_TYPES),
  /** Null only with `alap`. */
  day: maybeScheduleDay,
});

export const SPREAD_LEVELS = ['low', 'medium', 'high', 'own'] as const;
/** How sure a duration is, in working days; the three figures count with `own` only. */
export const taskSpread = z.strictObject({
  level: z.enum(SPREAD_LEVELS),
  optimistic: days,
  likely: days,
  pessimistic: days,
});

export const TASK_KINDS = ['task', 'fixed', 'milestone', 'ongoing'] as const;
export const GATES = ['a', 'b', 'c', 'd'] as const;

/** A row of the timeline. One that others name as `parent` is a summary, whatever its kind says. */
export const timelineTask = z.strictObject({
  id,
  parent: id.nullable(),
  /** Entry of the default schedule it comes from, or null for a task of the team. */
  catalog: id.nullable(),
  /** The team's own name; empty: the name the catalog has for it. */
  name: line,
  stage: stageId.nullable(),
  kind: z.enum(TASK_KINDS),
  /** Gate it stands for: A decision to plan, B approval, C initial, D full operating capability. */
  gate: z.enum(GATES).nullable(),
  /** Working days; 0 for milestones. */
  duration: days,
  /** Working days before the factors of the plan stretched or squeezed it; null while none does. */
  base: days.nullable(),
  /** First and last day of a task of kind `fixed`. */
  start: maybeScheduleDay,
  finish: maybeScheduleDay,
  constraint: taskConstraint.nullable(),
  progress: percent,
  actualStart: maybeScheduleDay,
  actualFinish: maybeScheduleDay,
  owner: maybePerson,
  calendar: id.nullable(),
  notes: markdown,
  /** Items of the stages, and services, this task brings about. */
  items: z.array(id),
  services: z.array(id),
  spread: taskSpread.nullable(),
});

export const LINK_TYPES = ['FS', 'SS', 'FF', 'SF'] as const;
/** A dependency: `to` waits for `from`. A negative lag is a lead. */
export const timelineLink = z.strictObject({
  id,
  from: id,
  to: id,
  type: z.enum(LINK_TYPES),
  lag: z.int().min(-LONGEST_DAYS).max(LONGEST_DAYS),
  lagUnit: z.enum(['working', 'calendar']),
});

/** Where every task stood on a day. Never changed once it is set. */
export const baseline = z.strictObject({
  id,
  name: line.min(1),
  on: scheduleDay,
  /** Why the plan was baselined, or baselined again. */
  note: markdown,
  tasks: z.record(id, z.strictObject({ start: scheduleDay, finish: scheduleDay })),
});

/** What was chosen about one factor of the pace, and by how much it changes each group of tasks, in percent. */
export const factorChoice = z.strictObject({
  choice: id,
  percents: z.record(id, z.int().min(10).max(400)),
});

/** A risk of the register that delays tasks when it comes true. */
export const riskDelay = z.strictObject({
  id,
  risk: id,
  chance: percent,
  /** Working days. */
  days,
  tasks: z.array(id),
});

export const timeline = z.strictObject({
  settings: z.strictObject({
    /** Day up to which progress is reported; work left over is scheduled from it. Null: time alone moves nothing. */
    statusDay: maybeScheduleDay,
    /** Promised day of full operation; null: planned length from the start. */
    targetDay: maybeScheduleDay,
    /** A task with this many working days of total float, or fewer, is critical. */
    criticalFloat: z.int().min(0).max(60),
    /** Month in which the fiscal year begins. */
    fiscalYearStart: z.int().min(1).max(12),
    /** Seed of the risk simulation: the same seed gives the same result. */
    seed: z.int().min(0).max(4_294_967_295),
    /** Ways of shortening that were chosen when the length was set. */
    levers: z.array(id),
  }),
  holidays: z.array(calendarRange),
  workdays: z.array(calendarRange),
  calendars: z.array(taskCalendar),
  tasks: z.array(timelineTask),
  links: z.array(timelineLink),
  baselines: z.array(baseline),
  factors: z.record(id, factorChoice),
  delays: z.array(riskDelay),
});
