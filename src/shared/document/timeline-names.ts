import type { CatalogText } from '../i18n/catalog-text';
import type { TimelineTask } from '../plan/types';

/** The name of a task as people know it: the team's own, else the one of the default schedule. */
export function taskName(texts: CatalogText, { name, catalog, id }: TimelineTask): string {
  if (name.trim() !== '') return name.trim();
  return catalog === null ? id : texts(catalog, 'name');
}
