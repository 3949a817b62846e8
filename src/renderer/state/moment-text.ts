import { safeLocale } from '@shared/i18n/format';
import { useSettings } from './settings-store';

/**
 * An ISO instant as a person says it here: "3 March 2027 at 14:05", short "3 Mar 2027, 14:05", exact with
 * seconds. Unreadable text is answered as it is.
 */
export function momentText(
  iso: string,
  language: string = useSettings.getState().language,
  style: 'long' | 'short' | 'exact' = 'long',
): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  const format = new Intl.DateTimeFormat(safeLocale(language), {
    calendar: 'gregory',
    dateStyle: style === 'short' ? 'medium' : 'long',
    timeStyle: style === 'exact' ? 'medium' : 'short',
  });
  return format.format(instant);
}
