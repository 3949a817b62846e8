import { useMemo } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { StageId } from '@shared/catalog/types';
import type { ItemView } from '@shared/progress';
import { useCatalogText } from './catalog-words';

/** The title of an item: of the catalog, of the team, or the bare id of another version. */
export function itemTitle(item: ItemView, text: CatalogText): string {
  return item.origin === 'own' ? item.own.title : text(item.id, 'title');
}

/** Titles of items of some stages; null while their words load. */
export function useItemTitles(stages: readonly StageId[]): ((item: ItemView) => string) | null {
  const text = useCatalogText(...stages);
  return useMemo(() => text && ((item) => itemTitle(item, text)), [text]);
}
