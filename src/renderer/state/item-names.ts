import { useMemo } from 'react';
import { STAGES } from '@shared/catalog/stages';
import { useCatalogText } from './catalog-words';
import { usePlan } from './document-store';

/** Something that can be chosen by its name. */
export interface Named {
  readonly value: string;
  readonly label: string;
}

/** Items of all stages in their order, then those of the team, by name. Null while the words load. */
export function useItemNames(): readonly Named[] | null {
  const text = useCatalogText('stage1', 'stage2', 'stage3', 'stage4', 'stage5');
  const own = usePlan((plan) => plan.stages.customItems);
  return useMemo(() => {
    if (!text) return null;
    const items = STAGES.flatMap((stage) => stage.themes.flatMap((theme) => theme.items));
    return [
      ...items.map(({ id }) => ({ value: id, label: text(id, 'title') })),
      ...own.map(({ id, title }) => ({ value: id, label: title })),
    ];
  }, [text, own]);
}
