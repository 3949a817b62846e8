import type { Origin } from '@shared/catalog/outside-sources';
import { placesOf } from '@shared/catalog/source-words';
import type { Translate } from '@shared/i18n/ui-words';
import { useSourceTable } from './sources';

/** Says where an entry of the catalog comes from; null while the table of sources is on its way. */
export type OriginText = (origin: Origin) => string | null;

/** Where entries come from, in words: the documents with their parts, else that it is a suggestion of this program. */
export function useOriginText(t: Translate): OriginText {
  const table = useSourceTable();
  return (origin) => {
    if (!table) return null;
    const places = placesOf(origin, table);
    return places.length === 0 ? t('guidance.own') : t('guidance.source', { places: places.join('; ') });
  };
}
