import { safeLocale } from '@shared/i18n/format';

/**
 * The number of a month from 1 by its name or the beginning of its English name, at least three letters; null for no
 * month. Names of the locales come first: a word may begin like an English month and mean another one.
 */
export function monthNamed(name: string, locales: readonly string[]): number | null {
  const wanted = plain(name);
  for (const locale of locales) {
    const number = namesIn(locale).get(wanted);
    if (number !== undefined) return number;
  }
  const place = wanted.length < 3 ? -1 : ENGLISH.findIndex((month) => month.startsWith(wanted));
  return place < 0 ? null : place + 1;
}

const ENGLISH = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/** Making formats is slow, and a paste may read hundreds of months. */
const known = new Map<string, ReadonlyMap<string, number>>();

/** Long and short names of months, as they stand in a date and alone. */
function namesIn(locale: string): ReadonlyMap<string, number> {
  const found = known.get(locale);
  if (found) return found;
  const formats = (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' as const }].map(
      (parts) =>
        new Intl.DateTimeFormat(safeLocale(locale), { timeZone: 'UTC', calendar: 'gregory', ...parts }),
    ),
  );
  const names = new Map<string, number>();
  for (let month = 0; month < 12; month += 1)
    for (const format of formats) {
      const parts = format.formatToParts(Date.UTC(2027, month, 1));
      const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/\p{L}/u.test(name)) names.set(name, month + 1);
    }
  known.set(locale, names);
  return names;
}

function plain(name: string): string {
  return name.trim().replace(/\.$/, '').normalize('NFC').toLowerCase();
}
