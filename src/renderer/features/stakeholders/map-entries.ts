import { QUADRANTS, type Quadrant } from '@shared/catalog/stakeholder-types';
import type { GapClass } from '@shared/document/figures/stakeholder-pen';
import type { GridFigureEntry } from '@shared/document/figures/stakeholder-grid-types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Stakeholder } from '@shared/plan/types';
import { engagementGap } from '@shared/stakeholders';

/** Which mark an entry gets: there, one step to go, more, or not said. */
export function gapClass(entry: Stakeholder): GapClass {
  const gap = engagementGap(entry);
  if (gap === null) return 'unknown';
  return gap === 0 ? 'none' : gap === 1 ? 'small' : 'large';
}

/** What is drawn on the grid: those with both scores, most influence first, then the order of the register. */
export function placedEntries(
  register: readonly Stakeholder[],
  nameOf: (entry: Stakeholder) => string,
  noteOf: (entry: Stakeholder) => string,
): readonly GridFigureEntry[] {
  return register.flatMap((entry) => {
    const { id, influence, interest } = entry;
    if (influence === null || interest === null) return [];
    return [{ id, influence, interest, name: nameOf(entry), gap: gapClass(entry), note: noteOf(entry) }];
  });
}

/** Words of the four quadrants. */
export function quadrantWords(
  words: CatalogText,
): Readonly<Record<Quadrant, { readonly name: string; readonly does: string }>> {
  const of = (quadrant: Quadrant) => ({
    name: words(`stk-q-${quadrant}`, 'name'),
    does: words(`stk-q-${quadrant}`, 'does'),
  });
  const [manage, satisfy, inform, watch] = QUADRANTS;
  return { manage: of(manage), satisfy: of(satisfy), inform: of(inform), watch: of(watch) };
}
