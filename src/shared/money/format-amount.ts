import { assert } from '../core/assert';
import { safeLocale } from '../i18n/format';
import { minorDigits, type Money } from './currency';

/** How the currency is shown: its symbol, its code, or not at all (columns that name it in their head). */
export type CurrencyDisplay = 'symbol' | 'code' | 'none';

/**
 * Money as people of `locale` write it, with all decimals of the currency (ISO 4217) and exact up to the
 * largest amount: 123450 cents of EUR in German are "1.234,50 €".
 */
export function formatAmount(money: Money, locale: string, display: CurrencyDisplay = 'symbol'): string {
  const text = plainAmount(money);
  assert(isNumeric(text), `not a decimal: ${text}`);
  return amountFormatter({ locale, currency: money.currency, display }).format(text);
}

/** Money as a decimal for CSV and XLSX: ASCII digits, a point, all decimals of the currency, no grouping. */
export function plainAmount({ amount, currency }: Money): string {
  return plainDecimal(amount, minorDigits(currency));
}

/** Whole units of 10^-`decimals` as a decimal text: (-5, 2) is "-0.05". For quantities and percentages too. */
export function plainDecimal(units: number, decimals: number): string {
  assert(Number.isSafeInteger(units), 'units are a whole number');
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  const fraction = decimals === 0 ? '' : `.${digits.slice(at)}`;
  return `${units < 0 ? '-' : ''}${digits.slice(0, at)}${fraction}`;
}

type Style = { readonly locale: string; readonly currency: string; readonly display: CurrencyDisplay };

/** Making a format costs a thousand times what using it does, and a worksheet shows thousands of amounts. */
const formatters = new Map<string, Intl.NumberFormat>();

function amountFormatter({ locale, currency, display }: Style): Intl.NumberFormat {
  const key = `${display} ${currency} ${locale}`;
  const known = formatters.get(key);
  if (known) return known;
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat(safeLocale(locale), {
    ...(display === 'none' ? {} : { style: 'currency', currency, currencyDisplay: display }),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formatters.set(key, format);
  return format;
}

/** Intl reads decimals from text without loss; its type wants to see that the text is one. */
function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
