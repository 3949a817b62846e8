import { useMemo } from 'react';
import type { StageId } from '@shared/catalog/types';
import { formatDay, type Day } from '@shared/core/day';
import { formatDayFor } from '@shared/i18n/format';
import type { UiKey } from '@shared/i18n/ui-words';
import type { TimelineTask } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { useWords } from '../../ui/words';

export const STAGE_NAMES = {
  stage1: 'shell.navStage1',
  stage2: 'shell.navStage2',
  stage3: 'shell.navStage3',
  stage4: 'shell.navStage4',
  stage5: 'shell.navStage5',
} as const satisfies Record<StageId, UiKey>;

type Named = Pick<TimelineTask, 'name' | 'catalog'>;
export type NameOf = (task: Named) => string;

/** Names of tasks: the team's own, or that of the catalog. Null while the words are on their way. */
export function useTaskNames(): NameOf | null {
  const { t } = useWords();
  const text = useCatalogText('timeline');
  return useMemo(() => {
    if (!text) return null;
    return ({ name, catalog }) => {
      if (name !== '') return name;
      return catalog === null ? t('timeline.unnamed') : text(catalog, 'name');
    };
  }, [text, t]);
}

type DayWords = (day: Day | null | undefined) => string;

/** One for each language, so that a day is put into words once for all rows and bars. */
const dayWords = new Map<string, DayWords>();

/** Days in words of the interface language; an absent day is an empty text. */
export function useDayWords(): DayWords {
  return dayWordsIn(useWords().language);
}

function dayWordsIn(language: string): DayWords {
  const found = dayWords.get(language);
  if (found) return found;
  const known = new Map<Day, string>();
  const words: DayWords = (day) => {
    if (day === null || day === undefined) return '';
    const text = known.get(day) ?? formatDayFor(language, formatDay(day), 'short');
    known.set(day, text);
    return text;
  };
  dayWords.set(language, words);
  return words;
}
