import { assert } from '../core/assert';

/**
 * A calendar month as `YYYY-MM` with a year of four digits. Text order is time order. The helpers count in
 * whole months and need no calendar; a text that is no month is a bug (check input with `isMonth`).
 */
export type Month = string;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether a text is a month `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The month that a day `YYYY-MM-DD` lies in. */
export function monthOf(day: string): Month {
  return monthAt(monthIndex(day.slice(0, 7)));
}

/** The first day of the month that a day `YYYY-MM-DD` lies in: a budget counts whole months, and so begins then. */
export function monthStart(day: string): string {
  return `${monthOf(day)}-01`;
}

/** Months since January of year 0: consecutive months have consecutive numbers. */
export function monthIndex(month: Month): number {
  const match = MONTH.exec(month);
  assert(match !== null, `not a month: ${month}`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** The month with a number of `monthIndex`. */
export function monthAt(index: number): Month {
  assert(Number.isInteger(index) && index >= 0 && index < 120_000, `no month of four-digit years: ${index}`);
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

/** The month `count` months later (earlier when negative). */
export function addToMonth(month: Month, count: number): Month {
  return monthAt(monthIndex(month) + count);
}

/** How many months `to` is after `from` (negative when before): one from January to February. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}
