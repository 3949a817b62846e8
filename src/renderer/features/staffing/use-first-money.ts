import { useMemo } from 'react';
import { usePlan } from '../../state/document-store';
import { moneyTexts, type MoneyTexts } from '../../state/money';
import { useWords } from '../../ui/words';

/** Amounts as the plan writes them, in the currency that was answered. */
export function useFirstMoney(currency: string): MoneyTexts {
  const { t } = useWords();
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  return useMemo(() => moneyTexts({ t, locale, currency }), [t, locale, currency]);
}
