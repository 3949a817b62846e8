import type { Translate } from '@shared/i18n/ui-words';
import { convert } from '@shared/money/convert';
import { minorDigits } from '@shared/money/currency';
import type { MoneyTexts } from './money';

interface Rate {
  readonly from: string;
  readonly to: string;
  /** As a plan file holds it; empty while none is given. */
  readonly rate: string;
}

/** So many of the foreign currency, so that a wrong decimal mark catches the eye. */
const UNITS = 1_000;

/**
 * What a rate means for an amount, in words: a comma read as a group mark makes it a thousand times too large, which a
 * bare rate does not show. Null without a rate.
 */
export function rateExample({ from, to, rate }: Rate, money: MoneyTexts, t: Translate): string | null {
  if (rate === '') return null;
  const on = '2000-01-01';
  const amount = { amount: UNITS * 10 ** minorDigits(from), currency: from, on };
  const worth = convert(amount, { to, rates: [{ from, to, on, rate }], planCurrency: to });
  if (!worth.ok) return null;
  return t('budget.rate_means', {
    amount: money.show(amount.amount, from),
    worth: money.show(worth.value.money.amount, to),
  });
}
