import { safeLocale } from '@shared/i18n/format';

/** A size in bytes as people read it: "84 kB", "1.2 MB". */
export function fileSize(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(safeLocale(locale), { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    value,
  );
}
