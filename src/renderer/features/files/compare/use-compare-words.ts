import { useMemo } from 'react';
import type { Word, WordFamily } from '@shared/compare';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { safeLocale } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/ui-words';
import { useCatalogText } from '../../../state/catalog-words';
import { useWords } from '../../../ui/words';

export type SayWord = (word: Word) => string;

/** Looks up whatever a comparison names; null while catalog words are on their way. */
export function useCompareWords(): SayWord | null {
  const { t, language } = useWords();
  const families = useFamilies();
  return useMemo(() => families && createSay(families, t, language), [families, t, language]);
}

type Families = Readonly<Record<Exclude<WordFamily, 'stakeholders'>, CatalogText>>;

/** Each family by itself: two of them may use the same id for different things. */
function useFamilies(): Families | null {
  const stage1 = useCatalogText('stage1');
  const stage2 = useCatalogText('stage2');
  const stage3 = useCatalogText('stage3');
  const stage4 = useCatalogText('stage4');
  const stage5 = useCatalogText('stage5');
  const services = useCatalogText('services');
  const worksheet = useCatalogText('worksheet');
  const setup = useCatalogText('setup');
  const taxonomy = useCatalogText('taxonomy');
  const conops = useCatalogText('conops');
  const timeline = useCatalogText('timeline');
  return useMemo(() => {
    if (!stage1 || !stage2 || !stage3 || !stage4 || !stage5) return null;
    if (!services || !worksheet || !setup || !taxonomy || !conops || !timeline) return null;
    const stages = { stage1, stage2, stage3, stage4, stage5 };
    return { ...stages, services, worksheet, setup, taxonomy, conops, timeline };
  }, [stage1, stage2, stage3, stage4, stage5, services, worksheet, setup, taxonomy, conops, timeline]);
}

function createSay(families: Families, t: Translate, language: string): SayWord {
  const locale = safeLocale(language);
  return (word) => {
    switch (word.from) {
      case 'own':
        return word.text;
      case 'term':
        return t(`copies.term_${word.term}`);
      case 'catalog':
        // The words of the stakeholder catalog are not written yet: its entries go by their ids.
        return word.family === 'stakeholders'
          ? word.id
          : families[word.family](word.id, word.part) || word.id;
      case 'intl':
        return word.kind === 'weekday'
          ? weekday(locale, word.code)
          : displayName(locale, word.kind, word.code);
    }
  };
}

/** ISO weekday, 1 Monday to 7 Sunday; 1 January 2024 was a Monday. */
function weekday(locale: string, code: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, Number(code)));
}

function displayName(locale: string, type: 'region' | 'language' | 'currency', code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  } catch {
    // A code Intl refuses, such as an invented country: shown as it is.
    return code;
  }
}
