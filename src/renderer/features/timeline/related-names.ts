import { useMemo } from 'react';
import { ALL_SERVICES } from '@shared/catalog/services';
import { useCatalogText } from '../../state/catalog-words';
import { useItemNames, type Named } from '../../state/item-names';

/** Items of all stages, those of the team too, and services, by name. Null while the words load. */
export function useRelated(): {
  readonly items: readonly Named[];
  readonly services: readonly Named[];
} | null {
  const items = useItemNames();
  const services = useCatalogText('services');
  return useMemo(
    () =>
      items &&
      services && {
        items,
        services: ALL_SERVICES.map(({ id }) => ({ value: id, label: services(id, 'name') })),
      },
    [items, services],
  );
}
