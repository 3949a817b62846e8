import { safeLocale } from '@shared/i18n/format';

/** An amount of minor units in the reader's language; a code Intl refuses stands behind the bare figure. */
export function sayMoney(language: string, minor: number, currency: string): string {
  const locale = safeLocale(language);
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
    return format.format(minor / 10 ** digits);
  } catch {
    return `${new Intl.NumberFormat(locale).format(minor)} ${currency}`;
  }
}
