import { useMemo } from 'react';
import { safeLocale } from '@shared/i18n/format';
import { useWords } from '../../ui/words';

/** Numbers as the interface writes them, with two decimals at most. */
export function useNumbers(): (value: number) => string {
  const { language } = useWords();
  return useMemo(() => {
    const format = new Intl.NumberFormat(safeLocale(language), { maximumFractionDigits: 2 });
    return (value) => format.format(value);
  }, [language]);
}
