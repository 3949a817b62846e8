import { addDays, formatDay, parseDay, weekday, type Day } from '@shared/core/day';
import type { NetLink, WorkCalendar } from '@shared/schedule';

/**
 * Walks calendars one day at a time, the slow and obvious way. Points are as in the engine: 2 * day, + 1 at its end.
 */
const EPOCH = parseDay('1970-01-01');

function asDay(value: number): Day {
  if (EPOCH === null) throw new Error('not a day');
  return addDays(EPOCH, value);
}

const memo = new WeakMap<WorkCalendar, Map<number, boolean>>();

export function works(calendar: WorkCalendar, day: number): boolean {
  const known = memo.get(calendar) ?? new Map<number, boolean>();
  memo.set(calendar, known);
  const answer = known.get(day) ?? worksAfresh(calendar, day);
  known.set(day, answer);
  return answer;
}

function worksAfresh(calendar: WorkCalendar, day: number): boolean {
  const covers = (range: WorkCalendar['holidays'][number]): boolean => {
    if (!range.yearly) return range.from <= day && day <= range.to;
    const [date, from, to] = [asDay(day), range.from, range.to].map((one) => formatDay(one).slice(5));
    if (date === undefined || from === undefined || to === undefined) return false;
    return from <= to ? from <= date && date <= to : date >= from || date <= to;
  };
  if (calendar.extraWorkDays.some(covers)) return true;
  return !calendar.weekend.includes(weekday(asDay(day))) && !calendar.holidays.some(covers);
}

/** The working day reached by stepping from `day` (not counting it) over `count` working days. */
export function step(calendar: WorkCalendar, day: number, count: number): number {
  const direction = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at += direction;
    if (works(calendar, at)) left -= 1;
  }
  return at;
}

export function onOrAfter(calendar: WorkCalendar, day: number): number {
  return works(calendar, day) ? day : step(calendar, day, 1);
}

export function onOrBefore(calendar: WorkCalendar, day: number): number {
  return works(calendar, day) ? day : step(calendar, day, -1);
}

/** Working days from `from` up to but not including `to`; negative when `to` comes first. */
export function count(calendar: WorkCalendar, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day < to; day += 1) if (works(calendar, day)) sum += 1;
  for (let day = to; day < from; day += 1) if (works(calendar, day)) sum -= 1;
  return sum;
}

export interface Dates {
  readonly start: number;
  /** Null for ongoing work. */
  readonly finish: number | null;
}

/** Where a link leads from the dates of its source, lag included; null when it has no effect. */
export function target(link: NetLink, from: Dates, calendar: WorkCalendar): number | null {
  const point = link.type === 'FS' || link.type === 'FF' ? from.finish : from.start;
  if (point === null || link.lag === 0) return point;
  if (link.lagUnit === 'calendar') return point + 2 * link.lag;
  const day = point >> 1;
  if (point % 2 === 0) return 2 * step(calendar, onOrAfter(calendar, day), link.lag);
  const done = link.lag > 0 ? day : onOrBefore(calendar, day);
  return 2 * step(calendar, done, link.lag) + 1;
}

/** Whether the dates `to` keep the link; `calendar` is that of the task the link names, be it a summary. */
export function keeps(link: NetLink, dates: { from: Dates; to: Dates }, calendar: WorkCalendar): boolean {
  const point = target(link, dates.from, calendar);
  if (point === null) return true;
  if (link.type === 'FS' || link.type === 'SS') return dates.to.start >= point;
  if (dates.to.finish === null) return true;
  // A start of a day is reached by finishing on the last working day before it.
  const finish = point % 2 === 1 ? point : 2 * step(calendar, point >> 1, -1) + 1;
  return dates.to.finish >= finish;
}
