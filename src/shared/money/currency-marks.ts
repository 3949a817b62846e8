import { safeLocale } from '../i18n/format';
import { unifyMarks } from './unify-marks';

/** How a locale marks amounts of a currency and of all others, marks unified. */
export type CurrencyMarks = {
  /** Code and symbols of the currency itself. */
  readonly own: readonly string[];
  /** Codes by upper-case symbol or code, of all other currencies that Intl knows. */
  readonly others: ReadonlyMap<string, string>;
};

/**
 * The marks of `currency` in `locale`. The short symbol counts only where it is not the usual symbol of another
 * currency: in en-CA "$" means Canadian dollars, even in a plan in US dollars ("US$"). Slow (Intl): make it once.
 */
export function currencyMarks(locale: string, currency: string): CurrencyMarks {
  const others = new Map<string, string>();
  for (const other of Intl.supportedValuesOf('currency')) {
    if (other === currency) continue;
    const symbol = symbolOf(locale, other, 'symbol').toUpperCase();
    if (symbol !== '') others.set(symbol, other);
    others.set(other, other);
  }
  const narrow = symbolOf(locale, currency, 'narrowSymbol');
  const short = others.has(narrow.toUpperCase()) ? [] : [narrow];
  const own = new Set([currency, symbolOf(locale, currency, 'symbol'), ...short]);
  own.delete('');
  return { own: [...own], others };
}

function symbolOf(locale: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  const format = new Intl.NumberFormat(safeLocale(locale), { style: 'currency', currency, currencyDisplay });
  return unifyMarks(format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '').trim();
}
