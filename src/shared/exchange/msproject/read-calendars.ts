import { formatDay, parseDay } from '../../core/day';
import type { CalendarRange, TaskCalendar } from '../../plan/types';
import { LAST_PROJECT_DAY, MINUTES_PER_DAY } from './codes';
import { dayOf, isTrue, WHOLE_FILE, wholeOf, type Findings } from './values';
import type { Node } from './xml';

export interface ReadCalendars {
  readonly weekend: readonly number[] | null;
  readonly holidays: readonly CalendarRange[];
  readonly workdays: readonly CalendarRange[];
  readonly calendars: readonly TaskCalendar[];
  /** Calendar of a task by its number in the file; null for the calendar of the plan. */
  readonly byUid: ReadonlyMap<string, string | null>;
}

interface Exceptions {
  readonly holidays: readonly CalendarRange[];
  readonly workdays: readonly CalendarRange[];
}

/** The calendar of the project, and of the others those that tasks use. */
export function readCalendars(project: Node, newId: () => string, findings: Findings): ReadCalendars {
  const all = project.child('Calendars')?.all('Calendar') ?? [];
  const wanted = project.text('CalendarUID').trim();
  const main = all.find((calendar) => calendar.text('UID').trim() === wanted) ?? all[0];
  const used = new Set(
    (project.child('Tasks')?.all('Task') ?? []).map((task) => task.text('CalendarUID').trim()),
  );
  if (main) sayPartDays(main, project, findings);
  const exceptions = main ? readExceptions(main, newId, findings) : { holidays: [], workdays: [] };
  const byUid = new Map<string, string | null>([[main?.text('UID').trim() ?? '', null]]);
  const calendars: TaskCalendar[] = [];
  for (const calendar of all) {
    const uid = calendar.text('UID').trim();
    if (byUid.has(uid) || !used.has(uid)) continue;
    sayPartDays(calendar, project, findings);
    const read = readTaskCalendar(calendar, { id: newId(), planned: exceptions }, findings);
    calendars.push(read);
    byUid.set(uid, read.id);
  }
  return { weekend: main ? weekendOf(main) : null, ...exceptions, calendars, byUid };
}

/** Minutes of a full working day of the file. */
export function minutesPerDayOf(project: Node): number {
  return Math.max(1, wholeOf(project.text('MinutesPerDay')) ?? MINUTES_PER_DAY);
}

/** A plan knows whole days only: days of other hours, such as a free afternoon, are named. */
function sayPartDays(calendar: Node, project: Node, findings: Findings): void {
  const full = minutesPerDayOf(project);
  const name = calendar.text('Name').trim();
  const isPart = (day: Node): boolean => {
    const minutes = workedMinutes(day);
    return isTrue(day.text('DayWorking')) && minutes !== null && minutes !== full;
  };
  const weekdays = calendar.child('WeekDays')?.all('WeekDay') ?? [];
  if (weekdays.some(isPart)) findings.loss({ row: null, name }, 'partDays', name);
  for (const entry of calendar.child('Exceptions')?.all('Exception') ?? []) {
    const title = entry.text('Name').trim() || name;
    if (isPart(entry)) findings.loss({ row: null, name: title }, 'partDays', title);
  }
}

/** Hours of a day that are worked, in minutes; null where the file names none. */
function workedMinutes(day: Node): number | null {
  const times = day.child('WorkingTimes')?.all('WorkingTime') ?? [];
  if (times.length === 0) return null;
  return times.reduce((sum, time) => {
    const [from, to] = [minuteOf(time.text('FromTime')), minuteOf(time.text('ToTime'))];
    // Work up to midnight ends at 00:00.
    return sum + (to > from ? to - from : to + 1440 - from);
  }, 0);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.trim().split(':').map(Number);
  return hours * 60 + minutes;
}

function readTaskCalendar(
  calendar: Node,
  { id, planned }: { readonly id: string; readonly planned: Exceptions },
  findings: Findings,
): TaskCalendar {
  const own = readExceptions(calendar, () => 'x', findings);
  const empty = own.holidays.length + own.workdays.length === 0;
  const same = textOf(own) === textOf(planned);
  const name = calendar.text('Name').trim().slice(0, 500) || id;
  if (!empty && !same) findings.loss(WHOLE_FILE, 'calendarException', name);
  const weekend = weekendOf(calendar) ?? [];
  return { id, name, weekend, holidays: same && !empty };
}

function textOf({ holidays, workdays }: Exceptions): string {
  const days = (ranges: readonly CalendarRange[]): readonly string[] =>
    ranges.map(({ from, to, yearly }) => `${from} ${to} ${String(yearly)}`);
  return [...days(holidays), '+', ...days(workdays)].join();
}

/** ISO weekdays that are not worked; null when the calendar says nothing of its week. */
function weekendOf(calendar: Node): readonly number[] | null {
  const days = (calendar.child('WeekDays')?.all('WeekDay') ?? []).flatMap((day) => {
    const type = wholeOf(day.text('DayType'));
    if (type === null || type < 1 || type > 7) return [];
    return [{ iso: type === 1 ? 7 : type - 1, working: isTrue(day.text('DayWorking')) }];
  });
  if (days.length === 0) return null;
  return [...new Set(days.filter(({ working }) => !working).map(({ iso }) => iso))].toSorted((a, b) => a - b);
}

function readExceptions(calendar: Node, newId: () => string, findings: Findings): Exceptions {
  const holidays: CalendarRange[] = [];
  const workdays: CalendarRange[] = [];
  const add = (entry: Node, range: Omit<CalendarRange, 'id'> | null): void => {
    if (range === null) return;
    (isTrue(entry.text('DayWorking')) ? workdays : holidays).push({ id: newId(), ...range });
  };
  const entries = calendar.child('Exceptions')?.all('Exception') ?? [];
  for (const entry of entries) add(entry, rangeOf(entry, findings));
  if (entries.length === 0) {
    // Files of Project 2003 have their exceptions among the weekdays.
    const old = (calendar.child('WeekDays')?.all('WeekDay') ?? []).filter(
      (day) => day.text('DayType').trim() === '0',
    );
    for (const entry of old) add(entry, daysOf(entry, findings));
  }
  return { holidays, workdays };
}

type Range = Omit<CalendarRange, 'id'>;

function rangeOf(entry: Node, findings: Findings): Range | null {
  const type = wholeOf(entry.text('Type')) ?? 1;
  const name = entry.text('Name').trim();
  const daily = type === 1 || type === 9;
  if (type === 2) return yearlyOf(entry, findings);
  if (daily && (wholeOf(entry.text('Period')) ?? 1) <= 1) return daysOf(entry, findings);
  findings.loss({ row: null, name }, 'calendarException', name);
  return null;
}

function daysOf(entry: Node, findings: Findings): Range | null {
  const name = entry.text('Name').slice(0, 500);
  const period = entry.child('TimePeriod');
  const from = dayOf(findings, { row: null, name }, period?.text('FromDate') ?? '');
  const to = dayOf(findings, { row: null, name }, period?.text('ToDate') ?? '');
  if (from === null || to === null) return null;
  return { name, from, to: to < from ? from : to, yearly: false };
}

/** A date of every year. Ours runs to the last day Project knows; one that ends earlier is said. */
function yearlyOf(entry: Node, findings: Findings): Range | null {
  const range = daysOf(entry, findings);
  const month = wholeOf(entry.text('Month'));
  const date = wholeOf(entry.text('MonthDay'));
  if (range === null || month === null || date === null) return null;
  const year = range.from.slice(0, 4);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = parseDay(`${year}-${two(month + 1)}-${two(date)}`);
  if (day === null) {
    findings.loss({ row: null, name: range.name }, 'calendarException', range.name);
    return null;
  }
  if (range.to !== LAST_PROJECT_DAY)
    findings.loss({ row: null, name: range.name }, 'yearlyBounds', range.name);
  return { name: range.name, from: formatDay(day), to: formatDay(day), yearly: true };
}
