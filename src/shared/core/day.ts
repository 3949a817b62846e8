import { addMonths as addCalendarMonths } from 'date-fns';

/**
 * A calendar day as whole days since 1970-01-01, with no time and no time zone. The engines count in it;
 * text appears only at the edges (plan file, screen, documents).
 */
export type Day = number & { readonly __brand: 'Day' };

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads `YYYY-MM-DD` (years 1900 to 2999). Answers null for anything else, including days that do not
 * exist such as 2027-02-29. Independent of the time zone of the computer.
 */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2999) return null;
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return exists ? ((ms / MS_PER_DAY) as Day) : null;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The same date `count` months later, or the last day of that month where the date does not exist. */
export function addMonths(day: Day, count: number): Day {
  // date-fns works in local time: noon keeps clear of every daylight-saving change.
  const utc = new Date(day * MS_PER_DAY);
  const local = new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12);
  const moved = addCalendarMonths(local, count);
  return (Date.UTC(moved.getFullYear(), moved.getMonth(), moved.getDate()) / MS_PER_DAY) as Day;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * Which month of a plan a day falls in: 1 for the first month from `start`, 0 or less before it.
 * A month runs from the start date's day to the day before that date in the next month.
 */
export function planMonth(start: Day, day: Day): number {
  let month = Math.floor((day - start) / 31);
  while (addMonths(start, month + 1) <= day) month += 1;
  while (addMonths(start, month) > day) month -= 1;
  return month + 1;
}
