import { useMemo } from 'react';
import { safeLocale } from '@shared/i18n/format';
import { formatAmount } from '@shared/money/format-amount';
import { amountFormat, parseAmount } from '@shared/money/parse-amount';
import { LARGEST_AMOUNT } from '@shared/plan/money-fields';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';

/** Amounts of the plan's currency, shown and read in the number format of the interface. */
export interface MoneyWords {
  readonly currency: string;
  /** With the code of the currency. */
  readonly show: (amount: number) => string;
  /** Without it, as it is typed. */
  readonly plain: (amount: number) => string;
  /** Minor units, or why the text is none, in words. */
  readonly read: (
    text: string,
  ) => { readonly ok: true; readonly amount: number } | { readonly ok: false; readonly reason: string };
}

export function useMoneyWords(): MoneyWords {
  const { t, language } = useWords();
  const currency = usePlan((plan) => plan.identity.currency);
  return useMemo(() => {
    const locale = safeLocale(language);
    const format = amountFormat(locale, currency);
    const plain = (amount: number): string => formatAmount({ amount, currency }, locale, 'none');
    return {
      currency,
      show: (amount) => formatAmount({ amount, currency }, locale, 'code'),
      plain,
      read(text) {
        const read = parseAmount(text, format, { negative: false });
        if (read.ok && read.value <= LARGEST_AMOUNT) return { ok: true, amount: read.value };
        const example = plain(EXAMPLE);
        return { ok: false, reason: t('staffing.amount_refused', { example, currency }) };
      },
    };
  }, [language, currency, t]);
}

const EXAMPLE = 4_250_000;
