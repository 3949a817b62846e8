import { useMemo } from 'react';
import { safeLocale } from '@shared/i18n/format';
import { minorDigits } from '@shared/money/currency';
import { usePlan } from './document-store';

/** Amounts of the plan's currency as figures show them: short and rounded, such as "1.2M"; tables have them exactly. */
export function useAxisAmount(): (amount: number) => string {
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  const currency = usePlan((plan) => plan.identity.currency);
  return useMemo(() => {
    const whole = 10 ** minorDigits(currency);
    const format = new Intl.NumberFormat(safeLocale(locale), {
      notation: 'compact',
      maximumSignificantDigits: 3,
    });
    return (amount) => format.format(amount / whole);
  }, [locale, currency]);
}
