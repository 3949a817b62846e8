import { TOOL_PRODUCTS } from '@shared/catalog/tools-products';
import { TOOL_PURPOSES } from '@shared/catalog/tools-purposes';
import type { ToolProduct } from '@shared/catalog/tools-types';
import { toolCommands } from '@shared/commands/staffing';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { TickDialog } from './tick-dialog';
import { toolOf } from './tool-edits';

interface ToolsDialogProps {
  readonly tools: CatalogText;
  readonly onClose: () => void;
}

/** Ticks products the field names, by what they are for, with how their license is known. */
export function ToolsDialog({ tools, onClose }: ToolsDialogProps) {
  const { t } = useWords();
  const there = usePlan((plan) => plan.staffing.tools);
  const names = new Set(there.map(({ name }) => name.toLocaleLowerCase()));
  const licenseText = ({ license, named }: ToolProduct): string => {
    if (license === null)
      return t(named === undefined ? 'staffing-tools.unverified' : 'staffing-tools.unverified_named');
    const kind = tools(`tool-l-${license.kind}`, 'name');
    const name =
      license.name === null ? kind : t('staffing-tools.license_named', { kind, name: license.name });
    return t('staffing-tools.license', { name, mark: tools(`tool-l-${license.mark}`, 'name') });
  };
  const groups = TOOL_PURPOSES.map(({ id }) => ({
    id,
    head: tools(`tool-p-${id}`, 'name'),
    ticks: TOOL_PRODUCTS.filter(({ purposes: [purpose] }) => purpose === id).map((product) => ({
      id: product.id,
      label: product.name,
      description: licenseText(product),
      isThere: names.has(product.name.toLocaleLowerCase()),
    })),
  })).filter(({ ticks }) => ticks.length > 0);
  return (
    <TickDialog
      title={t('staffing-tools.pick_title')}
      lead={t('staffing-tools.pick_lead')}
      groups={groups}
      button={(count) => t('staffing-tools.pick_add', { count })}
      onAdd={(ids) =>
        dispatch(toolCommands.add, { entries: TOOL_PRODUCTS.filter(({ id }) => ids.has(id)).map(toolOf) })
      }
      onClose={onClose}
    />
  );
}
