import { useMemo } from 'react';
import { safeLocale } from '@shared/i18n/format';
import { usePlan } from '../../state/document-store';

/** Numbers as the plan writes them, with two decimals at most. */
export function useNumbers(): (value: number) => string {
  const language = usePlan((plan) => plan.identity.documentLanguage);
  return useMemo(() => {
    const format = new Intl.NumberFormat(safeLocale(language), { maximumFractionDigits: 2 });
    return (value) => format.format(value);
  }, [language]);
}
