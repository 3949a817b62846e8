import { useMemo } from 'react';
import { ALL_SERVICES } from '@shared/catalog/services';
import { STAGES } from '@shared/catalog/stages';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';

interface Named {
  readonly value: string;
  readonly label: string;
}

/** Items of all stages, those of the team too, and services, by name. Null while the words load. */
export function useRelated(): {
  readonly items: readonly Named[];
  readonly services: readonly Named[];
} | null {
  const text = useCatalogText('stage1', 'stage2', 'stage3', 'stage4', 'stage5');
  const services = useCatalogText('services');
  const own = usePlan((plan) => plan.stages.customItems);
  return useMemo(() => {
    if (!text || !services) return null;
    const items = STAGES.flatMap((stage) => stage.themes.flatMap((theme) => theme.items)).map(({ id }) => ({
      value: id,
      label: text(id, 'title'),
    }));
    return {
      items: [...items, ...own.map(({ id, title }) => ({ value: id, label: title }))],
      services: ALL_SERVICES.map(({ id }) => ({ value: id, label: services(id, 'name') })),
    };
  }, [text, services, own]);
}
