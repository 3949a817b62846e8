import { safeLocale } from '@shared/i18n/format';

/** Time of day of an ISO instant on this computer, e.g. "14:02". Unreadable text is answered as it is. */
export function timeOfDay(language: string, instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(safeLocale(language), { hour: '2-digit', minute: '2-digit' }).format(date);
}
