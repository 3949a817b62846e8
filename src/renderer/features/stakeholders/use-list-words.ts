import { useMemo } from 'react';
import type { StakeholderWords } from '@shared/exchange';
import { useCatalogText } from '../../state/catalog-words';
import { useWords } from '../../ui/words';
import { listWord } from './list-words';
import { useSectorName } from './use-cell-text';

/** Words with which a list of stakeholders is read; null while those of the catalog are on their way. */
export function useListWords(): StakeholderWords | null {
  const { t } = useWords();
  const words = useCatalogText('stakeholders');
  const services = useCatalogText('services');
  const sectors = useSectorName();
  return useMemo(() => {
    if (!words || !services || !sectors) return null;
    return {
      title: (column) => t(`stakeholder-import.column_${column}`),
      word: (list, id) => {
        if (list === 'type') return words(`stk-t-${id}`, 'name');
        if (list === 'role') return words(`stk-r-${id}`, 'name');
        if (list === 'service') return services(id, 'name');
        if (list === 'sector') return sectors(id);
        return listWord(t, list, id);
      },
    };
  }, [t, words, services, sectors]);
}
