import { addDays, type Day } from '../core/day';
import { dayOfDate, datesOf } from './civil';
import type { DayRange, WorkCalendar } from './network';

/** 1990-01-01 and 2150-12-31: the days a schedule may touch. */
export const FIRST_DAY = 7305;
export const LAST_DAY = 66_108;

/**
 * A calendar as two tables: `before` counts the working days from `from` up to each day, `days` lists them.
 * Outside `from` to `to` every day counts as worked, so that all functions below are total and monotone.
 */
export interface CompiledCalendar {
  readonly from: Day;
  readonly to: Day;
  readonly before: Int32Array;
  readonly days: Int32Array;
}

/** Compiles `calendar` for the days `from` to `to`, both included. */
export function compileCalendar(calendar: WorkCalendar, from: Day, to: Day): CompiledCalendar {
  const span = to - from + 1;
  const worked = new Uint8Array(span);
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => (calendar.weekend.includes(weekday) ? 0 : 1));
  // 1970-01-01 was a Thursday.
  let weekday = (((from + 3) % 7) + 7) % 7;
  for (let i = 0; i < span; i += 1) {
    worked[i] = week[weekday] ?? 1;
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
  const within = { worked, from, to };
  for (const range of calendar.holidays) mark(within, range, 0);
  for (const range of calendar.extraWorkDays) mark(within, range, 1);
  return { from, to, ...tables(worked, from) };
}

function tables(worked: Uint8Array, from: number): { before: Int32Array; days: Int32Array } {
  const before = new Int32Array(worked.length + 1);
  const days = new Int32Array(worked.length);
  let count = 0;
  for (let i = 0; i < worked.length; i += 1) {
    before[i] = count;
    if (worked[i] === 1) {
      days[count] = from + i;
      count += 1;
    }
  }
  before[worked.length] = count;
  return { before, days: days.subarray(0, count) };
}

interface Span {
  readonly worked: Uint8Array;
  readonly from: number;
  readonly to: number;
}

function mark(span: Span, range: DayRange, value: 0 | 1): void {
  if (!range.yearly) return fill(span, [range.from, range.to], value);
  const first = datesOf(range.from);
  const last = datesOf(range.to);
  const years = last.year - first.year;
  for (let year = datesOf(span.from).year - 1 - years; year <= datesOf(span.to).year; year += 1) {
    fill(span, [dayOfDate({ ...first, year }), dayOfDate({ ...last, year: year + years })], value);
  }
}

function fill({ worked, from, to }: Span, [first, last]: readonly [number, number], value: 0 | 1): void {
  const end = Math.min(last, to) - from;
  for (let i = Math.max(first, from) - from; i <= end; i += 1) worked[i] = value;
}

/** How many working days lie before `day`; also the index of the first working day on or after it. */
export function workBefore(calendar: CompiledCalendar, day: number): number {
  const i = day - calendar.from;
  if (i < 0) return i;
  const value = calendar.before[i];
  return value ?? calendar.days.length + (i - calendar.before.length + 1);
}

/** The working day with that index. */
export function workDay(calendar: CompiledCalendar, index: number): number {
  if (index < 0) return calendar.from + index;
  return calendar.days[index] ?? calendar.to + 1 + (index - calendar.days.length);
}

export function isWorking(calendar: CompiledCalendar, day: number): boolean {
  return workBefore(calendar, day + 1) > workBefore(calendar, day);
}

/** `day` itself when it is worked, otherwise the first working day after it. */
export function nextWorking(calendar: CompiledCalendar, day: Day): Day {
  return addDays(day, workDay(calendar, workBefore(calendar, day)) - day);
}

/** `day` itself when it is worked, otherwise the last working day before it. */
export function previousWorking(calendar: CompiledCalendar, day: Day): Day {
  return addDays(day, workDay(calendar, workBefore(calendar, day + 1) - 1) - day);
}

/**
 * The working day `count` working days after `day` (before it when negative); a free day counts as lying
 * between its neighbors: Saturday plus 1 is Monday, minus 1 is Friday. Zero gives `nextWorking`.
 */
export function addWorkingDays(calendar: CompiledCalendar, day: Day, count: number): Day {
  const onFreeDay = count > 0 && !isWorking(calendar, day) ? 1 : 0;
  return addDays(day, workDay(calendar, workBefore(calendar, day) + count - onFreeDay) - day);
}

/** How many days from `from` to `to`, both included, are worked; 0 when `to` comes first. */
export function workingDaysBetween(calendar: CompiledCalendar, from: Day, to: Day): number {
  return Math.max(0, workBefore(calendar, to + 1) - workBefore(calendar, from));
}

const compiled = new WeakMap<WorkCalendar, CompiledCalendar>();

/** The calendar compiled for all days a schedule may touch; kept as long as the calendar value lives. */
export function fullCalendar(calendar: WorkCalendar, anyDay: Day): CompiledCalendar {
  const known = compiled.get(calendar);
  if (known) return known;
  const made = compileCalendar(
    calendar,
    addDays(anyDay, FIRST_DAY - anyDay),
    addDays(anyDay, LAST_DAY - anyDay),
  );
  compiled.set(calendar, made);
  return made;
}
