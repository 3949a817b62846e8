import { useMemo } from 'react';
import { STAGE_IDS } from '@shared/catalog/types';
import { COST_PHASES, LINE_NATURES } from '@shared/plan/budget';
import { useCatalogText } from '../../state/catalog-words';
import { STAGE_NAMES } from '../../state/stage-words';
import { useWords } from '../../ui/words';
import { NATURE_WORDS, PHASE_WORDS } from './line-words';
import type { TotalRows } from './totals-store';

/** Names of the rows of a table of totals; null while the words of the catalog are on their way. */
export function useRowName(rows: TotalRows): ((key: string) => string) | null {
  const { t } = useWords();
  const words = useCatalogText('budget');
  return useMemo(() => {
    if (!words) return null;
    if (rows === 'category') return (key) => words(`bud-c-${key}`, 'name');
    const names = new Map<string, string>([
      ...STAGE_IDS.map((id): [string, string] => [id, t(STAGE_NAMES[id])]),
      ...LINE_NATURES.map((id): [string, string] => [id, t(NATURE_WORDS[id])]),
      ...COST_PHASES.map((id): [string, string] => [id, t(PHASE_WORDS[id])]),
      ['none', t('budget.panel_no_stage')],
    ]);
    return (key) => names.get(key) ?? key;
  }, [rows, words, t]);
}
