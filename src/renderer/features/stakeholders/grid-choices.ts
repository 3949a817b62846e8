import { STAKEHOLDER_TYPES } from '@shared/catalog/stakeholders';
import { CRITICAL_SECTORS } from '@shared/catalog/worksheet-lists';
import { ENGAGEMENTS } from '@shared/plan/stakeholders';
import type { Stakeholder } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { useWords } from '../../ui/words';
import type { ColumnId } from './grid-columns';
import { ENGAGEMENT_WORDS, SCORE_WORDS } from './stakeholder-words';
import { useSectorName } from './use-cell-text';

/** The value of a cell that is chosen from a list; empty while nothing is. */
export function choiceOf(entry: Stakeholder, column: ColumnId): string {
  const values: Partial<Record<ColumnId, string | number | null>> = {
    ...{ type: entry.type, sector: entry.sector, current: entry.current, wanted: entry.wanted },
    ...{ influence: entry.influence, interest: entry.interest },
  };
  return String(values[column] ?? '');
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen in a column; nothing while the words are on their way. */
export function useChoices(column: ColumnId): readonly Choice[] {
  const { t } = useWords();
  const words = useCatalogText('stakeholders');
  const sectors = useSectorName();
  if (!words || !sectors) return [];
  if (column === 'type')
    return STAKEHOLDER_TYPES.map(({ id }) => ({ value: id, label: words(`stk-t-${id}`, 'name') }));
  if (column === 'sector') return CRITICAL_SECTORS.map((id) => ({ value: id, label: sectors(id) }));
  if (column === 'influence' || column === 'interest')
    return SCORE_WORDS.map((word, index) => ({
      value: String(index + 1),
      label: t('stakeholders.score', { value: index + 1, word: t(word) }),
    }));
  return ENGAGEMENTS.map((value) => ({ value, label: t(ENGAGEMENT_WORDS[value]) }));
}
