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

/** What a text means in the currency of a line; the number of its unit cost stays what is written there. */
export function readCurrency(
  t: Translate,
  text: string,
  { currency, unitCost }: Pick<BudgetLine, 'currency' | 'unitCost'>,
): CellReading<LinePatch> {
  const code = currencyCode(text);
  if (code === null) return { ok: false, reason: t('budget.currency_unknown', { text: text.trim() }) };
  const shift = minorDigits(code) - minorDigits(currency);
  // Divided rather than multiplied by a fraction: that is exact wherever it comes out whole.
  const amount = shift < 0 ? unitCost / 10 ** -shift : unitCost * 10 ** shift;
  const isExact = Number.isSafeInteger(amount) && amount <= LARGEST_AMOUNT;
  return isExact
    ? { ok: true, patch: { currency: code, unitCost: amount } }
    : { ok: false, reason: t('budget.currency_decimals', { currency: code }) };
}

/** Suggestions for a currency: those the plan uses, its own first. */
export function usedCurrencies(own: string, others: readonly string[]): readonly WorksheetChoice[] {
  return [...new Set([own, ...others])].map((code) => ({ value: code, label: code }));
}
