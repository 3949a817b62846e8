import { INFRASTRUCTURE_ITEMS } from '@shared/catalog/tools-infrastructure';
import { infrastructureCommands } from '@shared/commands/staffing';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { NEW_INFRASTRUCTURE } from '@shared/plan/staffing-defaults';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { useWords } from '../../ui/words';
import { TickDialog } from './tick-dialog';

interface InfrastructureDialogProps {
  readonly tools: CatalogText;
  readonly onClose: () => void;
}

/** Ticks items of the catalog, first those every team needs. */
export function InfrastructureDialog({ tools, onClose }: InfrastructureDialogProps) {
  const { t } = useWords();
  const there = usePlan((plan) => plan.staffing.infrastructure);
  const group = (id: string, head: string, wanted: boolean) => ({
    ...{ id, head },
    ticks: INFRASTRUCTURE_ITEMS.filter(({ services }) => (services.length === 0) === wanted).map((item) => ({
      id: item.id,
      label: tools(`tool-i-${item.id}`, 'name'),
      description: tools(`tool-i-${item.id}`, 'why'),
      isThere: there.some((entry) => entry.item === item.id),
    })),
  });
  const add = (ids: ReadonlySet<string>) => {
    const entries = INFRASTRUCTURE_ITEMS.filter(({ id }) => ids.has(id)).map(({ id }) => ({
      ...NEW_INFRASTRUCTURE,
      ...{ id: newId(), item: id },
    }));
    dispatch(infrastructureCommands.add, { entries });
  };
  return (
    <TickDialog
      title={t('staffing-infrastructure.pick_title')}
      lead={t('staffing-infrastructure.pick_lead')}
      groups={[
        group('all', t('staffing-infrastructure.for_all'), true),
        group('services', t('staffing-infrastructure.for_services'), false),
      ]}
      button={(count) => t('staffing-infrastructure.pick_add', { count })}
      onAdd={add}
      onClose={onClose}
    />
  );
}
