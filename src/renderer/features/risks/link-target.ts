import { catalogItem } from '@shared/catalog/stages';
import type { StageId } from '@shared/catalog/types';
import type { Plan, PlanLinkRef } from '@shared/plan/types';
import type { Hit } from '@shared/search';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { goTo } from '../../state/session-store';

/** What a risk or decision can be linked to, from what a search found; null for anything else. */
export function linkOfHit(hit: Hit): PlanLinkRef | null {
  if (hit.kind === 'item' || hit.kind === 'service') return { kind: hit.kind, id: hit.id };
  return hit.kind === 'field' ? { kind: 'worksheet', id: hit.id } : null;
}

/** Name of what is linked; the bare id of something this version or plan does not know; null while words load. */
export function useLinkTitle(link: PlanLinkRef | null): string | null {
  const stage = usePlan((plan) => (link?.kind === 'item' ? stageOfItem(plan, link.id) : null));
  const own = usePlan((plan) => plan.stages.customItems.find((item) => item.id === link?.id)?.title);
  const stages = useCatalogText(...(stage ? [stage] : []));
  const services = useCatalogText(...(link?.kind === 'service' ? (['services'] as const) : []));
  const worksheet = useCatalogText(...(link?.kind === 'worksheet' ? (['worksheet'] as const) : []));
  if (!link) return '';
  switch (link.kind) {
    case 'item':
      return own ?? (stages ? stages(link.id, 'title') : null);
    case 'service':
      return services ? services(link.id, 'name') : null;
    case 'worksheet':
      return worksheet ? worksheet(link.id, 'label') : null;
  }
}

/** Goes to what is linked and shows it in the inspector. */
export function openLink(plan: Plan, link: PlanLinkRef): void {
  switch (link.kind) {
    case 'item': {
      const stage = stageOfItem(plan, link.id);
      const theme =
        catalogItem(link.id)?.theme.id ?? plan.stages.customItems.find(({ id }) => id === link.id)?.theme;
      if (stage)
        goTo(
          { screen: stage, ...(theme === undefined ? {} : { section: theme }) },
          { kind: 'item', id: link.id },
        );
      return;
    }
    case 'service':
      goTo({ screen: 'services' }, { kind: 'service', id: link.id });
      return;
    case 'worksheet':
      goTo({ screen: 'organization', section: link.id.split('.')[0] ?? '' }, { kind: 'field', id: link.id });
  }
}

function stageOfItem(plan: Plan, id: string): StageId | null {
  return catalogItem(id)?.stage.id ?? plan.stages.customItems.find((item) => item.id === id)?.stage ?? null;
}
