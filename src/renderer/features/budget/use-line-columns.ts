import { useMemo } from 'react';
import { COST_CATEGORIES, COST_UNITS } from '@shared/catalog/budget-types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { usePlan } from '../../state/document-store';
import type { MoneyTexts } from '../../state/money';
import { useWords } from '../../ui/words';
import { usedCurrencies } from './currencies';
import { lineColumns, type LineColumn } from './line-columns';
import { startTexts } from './start-texts';
import { useRated } from './use-rated';

/** The columns in the words of the interface; other objects only when something they print has changed. */
export function useLineColumns(words: CatalogText, money: MoneyTexts): readonly LineColumn[] {
  const { t, language } = useWords();
  const tasks = usePlan((plan) => plan.timeline.tasks);
  const positions = usePlan((plan) => plan.staffing.positions);
  const rated = useRated();
  return useMemo(
    () =>
      lineColumns({
        ...{ t, money },
        starts: startTexts({ t, language, tasks, positions, words }),
        categories: COST_CATEGORIES.map((id) => ({ value: id, label: words(`bud-c-${id}`, 'name') })),
        units: COST_UNITS.map((id) => unitChoice(words(`bud-u-${id}`, 'name'))),
        rated,
        currencies: usedCurrencies(rated),
      }),
    [t, language, tasks, positions, words, money, rated],
  );
}

function unitChoice(label: string) {
  return { value: label, label };
}
