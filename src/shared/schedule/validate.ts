import { FIRST_DAY, LAST_DAY, fullCalendar } from './calendar';
import type { NetLink, NetTask, Network } from './network';
import type { LinkTable } from './link-table';
import { isAbove, type Outline } from './outline';
import type { DateOwner, ScheduleFault } from './result';

// The types promise all this, but a network may come from a file somebody else wrote.
const KINDS: ReadonlySet<string> = new Set(['task', 'milestone', 'ongoing', 'fixed', 'summary']);
const LINKS: ReadonlySet<string> = new Set(['FS', 'SS', 'FF', 'SF']);
const UNITS: ReadonlySet<string> = new Set(['working', 'calendar']);
const CONSTRAINTS: ReadonlySet<string> = new Set(['snet', 'fnet', 'snlt', 'fnlt', 'mso', 'mfo']);
const FREE: ReadonlySet<string> = new Set(['asap', 'alap']);

/** The longest duration or lag: all days there are. */
const LONGEST = LAST_DAY - FIRST_DAY;

/** The first thing that makes the whole network unusable, calendars and tasks before links; null when sound. */
export function firstFault(network: Network, outline: Outline, table: LinkTable): ScheduleFault | null {
  const project: DateOwner = { kind: 'project' };
  return (
    badDate(project, 'start', network.start) ??
    badDate(project, 'statusDay', network.statusDay) ??
    badDate(project, 'deadline', network.deadline ?? null) ??
    calendarFault(network) ??
    firstOf(network.tasks, (task) => taskFault(task, network)) ??
    linkFaults(network.links, outline, table)
  );
}

function firstOf<T>(list: readonly T[], check: (one: T) => ScheduleFault | null): ScheduleFault | null {
  for (const one of list) {
    const fault = check(one);
    if (fault) return fault;
  }
  return null;
}

function badDate(owner: DateOwner, field: string, day: number | null): ScheduleFault | null {
  if (day === null || (Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY)) return null;
  return { type: 'bad-date', owner, field, day };
}

function calendarFault(network: Network): ScheduleFault | null {
  for (const [id, calendar] of Object.entries(network.calendars)) {
    const owner: DateOwner = { kind: 'calendar', id };
    for (const field of ['holidays', 'extraWorkDays'] as const) {
      for (const range of calendar[field]) {
        const fault = badDate(owner, field, range.from) ?? badDate(owner, field, range.to);
        if (fault) return fault;
      }
    }
    if (fullCalendar(calendar, network.start).days.length === 0)
      return { type: 'no-working-day', calendar: id };
  }
  if (Object.hasOwn(network.calendars, network.defaultCalendar)) return null;
  return { type: 'unknown-calendar', task: null, calendar: network.defaultCalendar };
}

function taskFault(task: NetTask, network: Network): ScheduleFault | null {
  const { id, kind, duration, progress, calendar } = task;
  if (!KINDS.has(kind)) return { type: 'unknown-kind', task: id, value: kind };
  if (!Number.isInteger(duration) || duration < 0 || duration > LONGEST)
    return { type: 'bad-duration', task: id, value: duration };
  if (!(progress >= 0 && progress <= 100)) return { type: 'bad-progress', task: id, value: progress };
  if (calendar !== null && !Object.hasOwn(network.calendars, calendar))
    return { type: 'unknown-calendar', task: id, calendar };
  return constraintFault(task) ?? taskDateFault(task);
}

function constraintFault({ id, constraint }: NetTask): ScheduleFault | null {
  if (!constraint || FREE.has(constraint.type)) return null;
  if (!CONSTRAINTS.has(constraint.type))
    return { type: 'unknown-constraint', task: id, value: constraint.type };
  if (constraint.day === null) return { type: 'constraint-without-day', task: id };
  return badDate({ kind: 'task', id }, 'constraint', constraint.day);
}

function taskDateFault(task: NetTask): ScheduleFault | null {
  const { id, kind, actualStart, actualFinish, fixedStart, fixedFinish } = task;
  const fault =
    ownDate(task, 'fixedStart') ??
    ownDate(task, 'fixedFinish') ??
    ownDate(task, 'actualStart') ??
    ownDate(task, 'actualFinish');
  if (fault) return fault;
  if (actualStart !== null && actualFinish !== null && actualFinish < actualStart)
    return { type: 'finish-before-start', task: id, what: 'actual' };
  if (kind !== 'fixed') return null;
  if (fixedStart === null || fixedFinish === null) return { type: 'fixed-without-days', task: id };
  return fixedFinish < fixedStart ? { type: 'finish-before-start', task: id, what: 'fixed' } : null;
}

type DateField = 'fixedStart' | 'fixedFinish' | 'actualStart' | 'actualFinish';

function ownDate(task: NetTask, field: DateField): ScheduleFault | null {
  return task[field] === null ? null : badDate({ kind: 'task', id: task.id }, field, task[field]);
}

function linkFaults(links: readonly NetLink[], outline: Outline, table: LinkTable): ScheduleFault | null {
  const seen = new Set<string>();
  let count = 0;
  for (const link of links) {
    seen.add(link.id);
    count += 1;
    if (seen.size !== count) return { type: 'duplicate-link', link: link.id };
    const ends = { a: table.from[count - 1] ?? -1, b: table.to[count - 1] ?? -1 };
    const fault = linkFault(link) ?? endsFault(link, outline, ends);
    if (fault) return fault;
  }
  return null;
}

function linkFault({ id, type, lag, lagUnit }: NetLink): ScheduleFault | null {
  if (!LINKS.has(type)) return { type: 'unknown-link-type', link: id, value: type };
  if (Number.isInteger(lag) && Math.abs(lag) <= LONGEST && UNITS.has(lagUnit)) return null;
  return { type: 'bad-lag', link: id, value: `${String(lag)} ${lagUnit}` };
}

function endsFault(
  { id, from, to }: NetLink,
  outline: Outline,
  { a, b }: { a: number; b: number },
): ScheduleFault | null {
  if (a < 0 || b < 0) return { type: 'dangling-link', link: id, missing: a < 0 ? from : to };
  if (a === b) return { type: 'self-link', link: id, task: from };
  if (outline.isSummary[a] === 1 && isAbove(outline, a, b))
    return { type: 'family-link', link: id, summary: from, task: to };
  if (outline.isSummary[b] === 1 && isAbove(outline, b, a))
    return { type: 'family-link', link: id, summary: to, task: from };
  return null;
}
