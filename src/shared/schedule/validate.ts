import { FIRST_DAY, LAST_DAY, fullCalendar } from './calendar';
import type { NetLink, NetTask, Network } from './network';
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
export function firstFault(network: Network, outline: Outline): ScheduleFault | null {
  const project: DateOwner = { kind: 'project' };
  return (
    badDate(project, 'start', network.start) ??
    badDate(project, 'statusDay', network.statusDay) ??
    badDate(project, 'deadline', network.deadline ?? null) ??
    calendarFault(network) ??
    firstOf(network.tasks, (task) => taskFault(task, network)) ??
    linkFaults(network.links, outline)
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

function taskDateFault({ id, kind, ...task }: NetTask): ScheduleFault | null {
  for (const field of ['fixedStart', 'fixedFinish', 'actualStart', 'actualFinish'] as const) {
    if (task[field] === null) continue;
    const fault = badDate({ kind: 'task', id }, field, task[field]);
    if (fault) return fault;
  }
  const { actualStart, actualFinish, fixedStart, fixedFinish } = task;
  if (actualStart !== null && actualFinish !== null && actualFinish < actualStart)
    return { type: 'finish-before-start', task: id, what: 'actual' };
  if (kind !== 'fixed') return null;
  if (fixedStart === null || fixedFinish === null) return { type: 'fixed-without-days', task: id };
  return fixedFinish < fixedStart ? { type: 'finish-before-start', task: id, what: 'fixed' } : null;
}

function linkFaults(links: readonly NetLink[], outline: Outline): ScheduleFault | null {
  const seen = new Set<string>();
  let count = 0;
  for (const link of links) {
    seen.add(link.id);
    count += 1;
    if (seen.size !== count) return { type: 'duplicate-link', link: link.id };
    const fault = linkFault(link, outline);
    if (fault) return fault;
  }
  return null;
}

function linkFault(link: NetLink, outline: Outline): ScheduleFault | null {
  const { id, from, to, type, lag, lagUnit } = link;
  if (!LINKS.has(type)) return { type: 'unknown-link-type', link: id, value: type };
  if (!Number.isInteger(lag) || Math.abs(lag) > LONGEST || !UNITS.has(lagUnit))
    return { type: 'bad-lag', link: id, value: `${String(lag)} ${lagUnit}` };
  if (from === to && outline.index.has(from)) return { type: 'self-link', link: id, task: from };
  const [a, b] = [outline.index.get(from), outline.index.get(to)];
  if (a === undefined || b === undefined)
    return { type: 'dangling-link', link: id, missing: a === undefined ? from : to };
  if (outline.isSummary[a] === 1 && isAbove(outline, a, b))
    return { type: 'family-link', link: id, summary: from, task: to };
  if (outline.isSummary[b] === 1 && isAbove(outline, b, a))
    return { type: 'family-link', link: id, summary: to, task: from };
  return null;
}
