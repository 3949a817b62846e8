import { useMemo } from 'react';
import { COST_CATEGORIES, COST_UNITS } from '@shared/catalog/budget-types';
import { formatDay } from '@shared/core/day';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { LineBeginning, Plan, Staffing } from '@shared/plan/types';
import { firstDay } from '@shared/staffing';
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
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const { tasks } = timeline;
  const positions = usePlan((plan) => plan.staffing.positions);
  const rated = useRated();
  return useMemo(
    () =>
      lineColumns({
        ...{ t, money, language },
        starts: startTexts({ t, language, locale: money.locale, tasks, positions, words }),
        categories: COST_CATEGORIES.map((id) => ({ value: id, label: words(`bud-c-${id}`, 'name') })),
        units: COST_UNITS.map((id) => unitChoice(words(`bud-u-${id}`, 'name'))),
        rated,
        firstMonth: (start) => firstMonthOf(start, { identity, timeline, staffing: { positions } }),
        currencies: usedCurrencies(rated),
      }),
    [t, language, identity, timeline, tasks, positions, words, money, rated],
  );
}

/** Month of the day, of the first day of the task, or of that of the position. */
function firstMonthOf(
  { day, task, position }: LineBeginning,
  {
    staffing,
    ...plan
  }: Pick<Plan, 'identity' | 'timeline'> & { readonly staffing: Pick<Staffing, 'positions'> },
): string | null {
  const post = staffing.positions.find(({ id }) => id === position);
  const first = firstDay(post ? post.start : { day, task }, plan);
  return first === null ? null : formatDay(first).slice(0, 7);
}

function unitChoice(label: string) {
  return { value: label, label };
}
