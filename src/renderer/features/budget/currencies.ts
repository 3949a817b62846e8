import type { Translate } from '@shared/i18n/ui-words';
import { minorDigits } from '@shared/money/currency';
import { LARGEST_AMOUNT } from '@shared/plan/money-fields';
import type { BudgetLine } from '@shared/plan/types';
import type { CellReading, WorksheetChoice } from '../../ui/worksheet/worksheet-types';
import type { LinePatch } from './line-row';

/** Currency codes that are in use somewhere. */
const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency code in any case, or null. */
export function currencyCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return KNOWN.has(code) ? code : null;
}

/** Currencies that count: that of the plan, and those with an exchange rate. */
export interface Rated {
  readonly own: string;
  readonly codes: ReadonlySet<string>;
  /** Opens the way to a rate for a currency. */
  readonly add: (currency: string) => void;
}

/**
 * What a text means in the currency of a line; the number of its unit cost stays what is written there. A currency
 * without an exchange rate is refused, because nothing in it would count.
 */
export function readCurrency(
  t: Translate,
  text: string,
  {
    line: { currency, unitCost },
    rated,
  }: { readonly line: Pick<BudgetLine, 'currency' | 'unitCost'>; readonly rated: Rated },
): CellReading<LinePatch> {
  const code = currencyCode(text);
  if (code === null) return { ok: false, reason: t('budget.currency_unknown', { text: text.trim() }) };
  if (code !== currency && code !== rated.own && !rated.codes.has(code)) {
    const remedy = { label: t('budget.problem_add_rate', { currency: code }), run: () => rated.add(code) };
    return { ok: false, reason: t('budget.currency_no_rate', { currency: code, own: rated.own }), remedy };
  }
  const shift = minorDigits(code) - minorDigits(currency);
  // Divided rather than multiplied by a fraction: that is exact wherever it comes out whole.
  const amount = shift < 0 ? unitCost / 10 ** -shift : unitCost * 10 ** shift;
  const isExact = Number.isSafeInteger(amount) && amount <= LARGEST_AMOUNT;
  return isExact
    ? { ok: true, patch: { currency: code, unitCost: amount } }
    : { ok: false, reason: t('budget.currency_decimals', { currency: code }) };
}

/** Suggestions for a currency: those that count, that of the plan first. */
export function usedCurrencies({ own, codes }: Pick<Rated, 'own' | 'codes'>): readonly WorksheetChoice[] {
  return [...new Set([own, ...codes])].flatMap((code) => (code === '' ? [] : { value: code, label: code }));
}
