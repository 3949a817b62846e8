import { safeLocale } from '@shared/i18n/format';

/** Names of the weekdays, Monday first. */
export function weekdayNames(language: string, style: 'long' | 'narrow' = 'long'): readonly string[] {
  const format = new Intl.DateTimeFormat(safeLocale(language), { weekday: style, timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return [4, 5, 6, 7, 8, 9, 10].map((day) => format.format(day * 86_400_000));
}
