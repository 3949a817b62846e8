import { useMemo } from 'react';
import { infrastructureCommands } from '@shared/commands/staffing';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { NEW_INFRASTRUCTURE } from '@shared/plan/staffing-defaults';
import type { InfrastructureItem } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { infrastructureColumns, itemNamed } from './infrastructure-columns';
import { InfrastructureDialog } from './infrastructure-dialog';
import { PickTab, type PickTabParts } from './pick-tab';
import { ThingSheet } from './thing-sheet';
import { usePaidTotal } from './use-paid-total';
import { useThingParts } from './use-thing-parts';

const BLANK: InfrastructureItem = { ...NEW_INFRASTRUCTURE, id: '' };
const hasName = ({ name, item }: InfrastructureItem): boolean => name !== '' || item !== null;
/** The budget pays for all but what the host provides. */
const isPaid = ({ state }: InfrastructureItem): boolean => state !== 'byHost';

/** Systems and rooms the team works with. */
export function InfrastructureTab() {
  return (
    <PickTab pick="staffing-infrastructure.pick" Picker={InfrastructureDialog} Content={Infrastructure} />
  );
}

function Infrastructure({ words, tools }: PickTabParts) {
  const rows = usePlan((plan) => plan.staffing.infrastructure);
  const parts = useThingParts(words);
  const columns = useMemo(() => infrastructureColumns(parts, tools), [parts, tools]);
  const footer = usePaidTotal(rows, isPaid, 'staffing-infrastructure.total');
  return (
    <ThingSheet
      kind="infrastructure"
      commands={infrastructureCommands}
      blank={BLANK}
      {...{ columns, rows, footer, hasName }}
      onAdd={(text) => addItem(text, tools)}
    />
  );
}

/** Adds an item by name: that of the catalog, or the team's own. */
function addItem(text: string, tools: CatalogText): string | null {
  const item = itemNamed(text, tools);
  const entry = { ...BLANK, id: newId(), item, name: item === null ? text.trim() : '' };
  return dispatch(infrastructureCommands.add, { entries: [entry] }).ok ? entry.id : null;
}
