import { STAFF_SKILLS } from '@shared/catalog/staffing-skills';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Translate } from '@shared/i18n/ui-words';

interface Given {
  readonly t: Translate;
  /** Words of staffing. */
  readonly text: CatalogText;
}

/** What a skill of the catalog means and what belongs to it; empty for a skill of the team's own. */
export function skillMeaning(id: string, { t, text }: Given): string {
  const skill = STAFF_SKILLS.find((known) => known.id === id);
  if (!skill) return '';
  const means = text(`stf-s-${id}`, 'means');
  if (skill.parts.length === 0) return means;
  const parts = skill.parts.map((part) => text(`stf-u-${part.id}`, 'name')).join('; ');
  return t('staffing.skill_parts', { means, parts });
}
