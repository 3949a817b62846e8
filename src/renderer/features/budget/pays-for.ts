import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Translate } from '@shared/i18n/ui-words';
import type { FundingSource } from '@shared/plan/types';
import { NATURE_WORDS, PHASE_WORDS } from './line-words';

type Terms = Pick<FundingSource, 'categories' | 'phases' | 'natures'>;

/** What a source may pay for, in words. */
export function paysForText(
  { categories, phases, natures }: Terms,
  { t, words }: { readonly t: Translate; readonly words: CatalogText },
): string {
  const terms = [
    ...phases.map((phase) => t(PHASE_WORDS[phase])),
    ...natures.map((nature) => t(NATURE_WORDS[nature])),
    ...categories.map((category) => words(`bud-c-${category}`, 'name')),
  ];
  return terms.length === 0 ? t('budget-funding.pays_anything') : terms.join(', ');
}
