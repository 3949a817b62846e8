import { parseDay } from '../core/day';

/** A day `YYYY-MM-DD` as people of `locale` write it, e.g. "3 March 2027". Unreadable text is answered as it is. */
export function formatDayFor(locale: string, text: string, style: 'long' | 'short' = 'long'): string {
  const day = parseDay(text);
  if (day === null) return text;
  return dayFormat(locale, style).format(day * 86_400_000);
}

/** Making a format costs a thousand times what using it does, and a table shows hundreds of days. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string, style: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(safeLocale(locale), {
    timeZone: 'UTC',
    calendar: 'gregory',
    day: 'numeric',
    month: style,
    year: 'numeric',
  });
  dayFormats.set(key, format);
  return format;
}

/** The month a day `YYYY-MM-DD` lies in, e.g. "Mar 2027". Unreadable text is answered as it is. */
export function formatMonthFor(locale: string, text: string): string {
  const day = parseDay(text);
  if (day === null) return text;
  return monthFormat(locale).format(day * 86_400_000);
}

const monthFormats = new Map<string, Intl.DateTimeFormat>();

function monthFormat(locale: string): Intl.DateTimeFormat {
  const known = monthFormats.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(safeLocale(locale), {
    timeZone: 'UTC',
    calendar: 'gregory',
    month: 'short',
    year: 'numeric',
  });
  monthFormats.set(locale, format);
  return format;
}

/** A tag Intl accepts: pseudo and unknown tags fall back to British English, whose day order is unambiguous. */
export function safeLocale(locale: string): string {
  const tag = locale === 'en' || locale === 'en-XA' || locale === 'ar-XB' ? 'en-GB' : locale;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
