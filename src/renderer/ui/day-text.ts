import { parseDay } from '@shared/core/day';
import { monthNamed } from './month-names';

// Vowels of some writings are marks of their own.
const DAY_FIRST = /^(\d{1,2})\.?\s+([\p{L}\p{M}]+)\.?,?\s+(\d{4})$/u;
const MONTH_FIRST = /^([\p{L}\p{M}]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const NUMBERS = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;

/**
 * Reads what a person typed as a day, or null. Names of months are English or those of the locales. Of days in
 * numbers alone those are read that mean one day everywhere: the year first, points (the day first), and a slash
 * or dash where only one of the two numbers can be the month.
 */
export function readDay(typed: string, ...locales: readonly string[]): string | null {
  const text = typed.trim();
  if (parseDay(text) !== null) return text;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], monthNamed(dayFirst[2] ?? '', locales), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(monthFirst[3], monthNamed(monthFirst[1] ?? '', locales), monthFirst[2]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], Number(yearFirst[3]), yearFirst[4]);
  const numbers = NUMBERS.exec(text);
  return numbers ? dayOfNumbers(numbers) : null;
}

function dayOfNumbers([, one = '', mark, other = '', year]: RegExpExecArray): string | null {
  if (mark === '.' || one === other || Number(one) > 12) return dayOf(year, Number(other), one);
  return Number(other) > 12 ? dayOf(year, Number(one), other) : null;
}

function dayOf(year = '', month: number | null, day = ''): string | null {
  if (month === null) return null;
  const text = `${year}-${twoDigits(month)}-${day.padStart(2, '0')}`;
  return parseDay(text) === null ? null : text;
}

const WORD_AND_YEAR = /^([\p{L}\p{M}]+)\.?,?\s+(\d{4})$/u;
const YEAR_AND_WORD = /^(\d{4})\s+([\p{L}\p{M}]+)\.?$/u;
const NUMBER_AND_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const YEAR_AND_NUMBER = /^(\d{4})[./-](\d{1,2})$/;

/**
 * Reads what a person typed as a month, `YYYY-MM`, or null: the year has four digits, so that no number can be taken
 * for the other; names of months are English or those of the locales.
 */
export function readMonth(typed: string, ...locales: readonly string[]): string | null {
  const text = typed.trim();
  const [, year, month] =
    swapped(WORD_AND_YEAR.exec(text)) ??
    YEAR_AND_WORD.exec(text) ??
    swapped(NUMBER_AND_YEAR.exec(text)) ??
    YEAR_AND_NUMBER.exec(text) ??
    [];
  if (year === undefined || month === undefined) return null;
  const number = /\d/.test(month) ? Number(month) : monthNamed(month, locales);
  if (number === null) return null;
  const read = `${year}-${twoDigits(number)}`;
  return parseDay(`${read}-01`) === null ? null : read;
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[2], match[1]];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
