import { parseDay, weekday, type Day } from '@shared/core/day';
import type { ConstraintType, LinkType, NetLink, NetTask, Network, WorkCalendar } from '@shared/schedule';

/** Reads the small notation of docs/schedule-correctness.md, "How to read the tables". */
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAY = '(?:[A-Z][a-z]{2} \\d{1,2}|\\d{4}-\\d{2}-\\d{2})';
const KINDS = { milestone: 'milestone', ongoing: 'ongoing', summary: 'summary' } as const;
const RULES: readonly ConstraintType[] = ['snet', 'fnet', 'snlt', 'fnlt', 'mso', 'mfo'];

/** `Mon 1` is a day of March 2027, and must be that weekday. */
export function readDay(text: string): Day {
  const match = /^([A-Z][a-z]{2}) (\d{1,2})$/.exec(text);
  const day = parseDay(match ? `2027-03-${(match[2] ?? '').padStart(2, '0')}` : text);
  if (day === null) throw new Error(`not a day: ${text}`);
  const named = match?.[1];
  if (named !== undefined && WEEKDAYS[weekday(day) - 1] !== named)
    throw new Error(`${text} is another weekday`);
  return day;
}

export function statements(text: string): readonly string[] {
  return text.split(';').map((part) => part.trim());
}

interface Draft {
  start: Day;
  statusDay: Day | null;
  deadline: Day | null;
  criticalFloat: number;
  weekend: readonly number[];
  holidays: WorkCalendar['holidays'][number][];
  extraWorkDays: WorkCalendar['holidays'][number][];
  others: Record<string, WorkCalendar>;
  tasks: NetTask[];
  links: NetLink[];
}

/** The network of one row. Links are called `A B` after their ends. */
export function readNetwork(given: string): Network {
  const draft: Draft = {
    ...{ start: readDay('Mon 1'), statusDay: null, deadline: null, criticalFloat: 0 },
    ...{ weekend: [6, 7], holidays: [], extraWorkDays: [], others: {}, tasks: [], links: [] },
  };
  for (const statement of statements(given)) readStatement(draft, statement);
  const { weekend, holidays, extraWorkDays, others, ...rest } = draft;
  const calendars = { plan: { weekend, holidays, extraWorkDays }, ...others };
  return { ...rest, calendars, defaultCalendar: 'plan' };
}

function readStatement(draft: Draft, text: string): void {
  const words = text.split(' ');
  const [word = ''] = words;
  const rest = words.slice(1).join(' ');
  const days = [...text.matchAll(new RegExp(DAY, 'g'))].map(([one]) => one);
  const range = (yearly: boolean) => ({
    from: readDay(days[0] ?? ''),
    to: readDay(days.at(-1) ?? ''),
    yearly,
  });
  if (word === 'start') draft.start = readDay(rest);
  else if (word === 'status') draft.statusDay = readDay(rest);
  else if (word === 'deadline') draft.deadline = readDay(rest);
  else if (word === 'critical') draft.criticalFloat = Number(rest);
  else if (word === 'weekend') draft.weekend = words.slice(1).map(readWeekday);
  else if (word === 'holiday' || word === 'yearly') draft.holidays.push(range(word === 'yearly'));
  else if (word === 'extra') draft.extraWorkDays.push(range(false));
  else if (word === 'calendar') {
    const weekend = words.slice(2).map(readWeekday);
    draft.others[(words[1] ?? '').replace(':', '')] = { weekend, holidays: [], extraWorkDays: [] };
  } else if (text.includes('->')) draft.links.push(readLink(text));
  else readTask(draft, words);
}

function readWeekday(name: string): number {
  const at = WEEKDAYS.indexOf(name);
  if (at < 0) throw new Error(`not a weekday: ${name}`);
  return at + 1;
}

function readLink(text: string): NetLink {
  const match = /^(\w+) -(FS|SS|FF|SF)(?:([+-]\d+)(d|cd))?-> (\w+)$/.exec(text);
  const [, from, type, lag, unit, to] = match ?? [];
  if (from === undefined || to === undefined || !isLinkType(type)) throw new Error(`not a link: ${text}`);
  const lagUnit = unit === 'cd' ? 'calendar' : 'working';
  return { id: `${from} ${to}`, from, to, type, lag: Number(lag ?? 0), lagUnit };
}

function isLinkType(text: string | undefined): text is LinkType {
  return text === 'FS' || text === 'SS' || text === 'FF' || text === 'SF';
}

function readTask(draft: Draft, words: readonly string[]): void {
  const [id = ''] = words;
  const known = draft.tasks.find((task) => task.id === id);
  const task = { ...(known ?? blankTask(id)) };
  const rest = words.slice(1).join(' ');
  const after = (word: string): string | undefined => new RegExp(`\\b${word} (${DAY})`).exec(rest)?.[1];
  const day = (word: string): Day | null => {
    const found = after(word);
    return found === undefined ? null : readDay(found);
  };
  const length = /(\d+)d\b/.exec(rest)?.[1];
  if (length !== undefined) task.duration = Number(length);
  for (const kind of Object.values(KINDS)) if (words.includes(kind)) task.kind = kind;
  const fixed = new RegExp(`fixed (${DAY}) - (${DAY})`).exec(rest);
  if (fixed) {
    task.kind = 'fixed';
    task.fixedStart = readDay(fixed[1] ?? '');
    task.fixedFinish = readDay(fixed[2] ?? '');
  }
  for (const type of RULES) if (after(type) !== undefined) task.constraint = { type, day: day(type) };
  if (words.includes('alap')) task.constraint = { type: 'alap', day: null };
  task.outside = words.includes('outside');
  task.parent = /\bin (\w+)/.exec(rest)?.[1] ?? task.parent;
  task.calendar = /\bon (\w+)/.exec(rest)?.[1] ?? task.calendar;
  task.actualStart = day('started');
  task.actualFinish = day('finished');
  task.progress = Number(/(\d+) %/.exec(rest)?.[1] ?? (task.actualFinish === null ? 0 : 100));
  draft.tasks = [...draft.tasks.filter((one) => one.id !== id), task];
}

function blankTask(id: string): { -readonly [K in keyof NetTask]: NetTask[K] } {
  return {
    ...{ id, parent: null, kind: 'task', duration: 0, fixedStart: null, fixedFinish: null, calendar: null },
    ...{ constraint: null, progress: 0, actualStart: null, actualFinish: null },
  };
}
