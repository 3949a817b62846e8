export type DayOrder = 'dayFirst' | 'monthFirst';

/** A day in figures whose year stands last: which of the first two is the month is not said. */
interface FigureDay {
  readonly kind: 'figures';
  readonly sign: string;
  readonly first: number;
  readonly second: number;
  readonly year: string;
}

/** A day that can be read in one way only; `YYYY-MM-DD`, which may not exist. */
interface ClearDay {
  readonly kind: 'clear';
  readonly day: string;
}

export type LocalDay = FigureDay | ClearDay;

const TIME = /\s+\d{1,2}:\d{2}(?::\d{2})?$/;
const FIGURES = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})\.?$/;
const YEAR_FIRST = /^(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/;
const DAY_WORD = /^(\d{1,2})\.?[\s-]*(?:de\s+)?([\p{L}\p{M}]+)\.?,?[\s-]+(?:de\s+)?(\d{4})$/u;
const WORD_DAY = /^([\p{L}\p{M}]+)\.?[\s-]+(\d{1,2}),?[\s-]+(\d{4})$/u;

/**
 * A day as spreadsheets of other places write it: `04.05.2026`, `5/4/2026`, `4 May 2026`, `2026/5/4`; null when it
 * is nothing of that kind. Years of two figures are not read: their century is not said.
 *
 * @param months months by their names in small letters, from 1
 */
export function readLocalDay(text: string, months: ReadonlyMap<string, number>): LocalDay | null {
  // Right-to-left languages put marks between the figures.
  const bare = text.replace(/[\u200e\u200f]/g, '').replace(TIME, '');
  const [, year, , month, date] = YEAR_FIRST.exec(bare) ?? [];
  if (year !== undefined) return clear(year, Number(month), Number(date));
  const [, first, sign = '', second, last] = FIGURES.exec(bare) ?? [];
  if (last !== undefined)
    return { kind: 'figures', sign, first: Number(first), second: Number(second), year: last };
  const [, before, word = '', yearAfter] = DAY_WORD.exec(bare) ?? [];
  const [, wordFirst = '', after, yearLast] = WORD_DAY.exec(bare) ?? [];
  const named = months.get((word || wordFirst).toLowerCase());
  if (named === undefined) return null;
  return clear(yearAfter ?? yearLast ?? '', named, Number(before ?? after));
}

function clear(year: string, month: number, date: number): ClearDay {
  return { kind: 'clear', day: iso(year, month, date) };
}

/** `YYYY-MM-DD` of a day in figures, read in this order; it may not exist. */
export function dayInOrder({ first, second, year }: FigureDay, order: DayOrder): string {
  return order === 'dayFirst' ? iso(year, second, first) : iso(year, first, second);
}

/** The order a day shows by itself, because a month has no such number; null when it could be both. */
export function orderShown({ first, second }: FigureDay): DayOrder | null {
  if (first > 12 && second <= 12) return 'dayFirst';
  return second > 12 && first <= 12 ? 'monthFirst' : null;
}

function iso(year: string, month: number, date: number): string {
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

/** Order and sign that are usual in a language and country. */
interface UsualForm {
  readonly order: DayOrder;
  readonly sign: string;
}

/**
 * How days are written in a language and country (ISO 3166, may be empty), by the Unicode locale data; null where
 * the year stands first, and for English without a country, whose order differs from one to the next.
 */
export function usualForm(language: string, country: string): UsualForm | null {
  const format = formatFor(language.includes('-') || country === '' ? language : `${language}-${country}`);
  if (format === null || format.resolvedOptions().locale.split('-u-')[0] === 'en') return null;
  const parts = format.formatToParts(0).filter(({ type }) => type !== 'era');
  const [first, second, third] = parts.filter(({ type }) => type !== 'literal').map(({ type }) => type);
  const sign = parts.find(({ type }) => type === 'literal')?.value.replace(/[\s\u200e\u200f]/g, '') ?? '';
  if (third !== 'year') return null;
  if (first === 'day' && second === 'month') return { order: 'dayFirst', sign };
  return first === 'month' && second === 'day' ? { order: 'monthFirst', sign } : null;
}

function formatFor(locale: string): Intl.DateTimeFormat | null {
  try {
    const how = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(locale, { ...how, day: 'numeric', month: 'numeric', year: 'numeric' });
  } catch {
    return null;
  }
}

/** Names and short names of the months in English and in `language`, in small letters, with their number. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of [language, 'en'])
    for (const style of ['long', 'short'] as const) {
      const format = wordsFor(locale, style);
      for (let month = 0; format !== null && month < 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2026, month, 15));
        const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/, '') ?? '';
        if (/^\p{L}/u.test(name)) names.set(name.toLowerCase(), month + 1);
      }
    }
  // The British short form has a letter more.
  names.set('sept', 9);
  return names;
}

function wordsFor(locale: string, month: 'long' | 'short'): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', day: 'numeric', month });
  } catch {
    return null;
  }
}
