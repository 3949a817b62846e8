import { useMemo } from 'react';
import { toolCommands } from '@shared/commands/staffing';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { NEW_TOOL } from '@shared/plan/staffing-defaults';
import type { Tool } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import type { WorksheetGroups } from '../../ui/worksheet/worksheet-types';
import { PickTab, type PickTabParts } from './pick-tab';
import { ThingSheet } from './thing-sheet';
import { purposeName, toolColumns } from './tool-columns';
import { addTool } from './tool-edits';
import { toolGroups } from './tool-groups';
import { ToolGuide } from './tool-guidance';
import { ToolsDialog } from './tools-dialog';
import { usePaidTotal } from './use-paid-total';
import { useThingParts } from './use-thing-parts';

const BLANK: Tool = { ...NEW_TOOL, id: '', name: '' };
const purposeOf = ({ purpose }: Tool): string => purpose ?? '';
const hasName = ({ name }: Tool): boolean => name !== '';
/** The budget pays for tools that are chosen or in use. */
const isPaid = ({ state }: Tool): boolean => state === 'chosen' || state === 'inUse';

/** The register of tools, by what they are for. */
export function ToolsTab() {
  return <PickTab pick="staffing-tools.pick" Picker={ToolsDialog} Content={Tools} />;
}

function Tools({ words, tools }: PickTabParts) {
  const all = usePlan((plan) => plan.staffing.tools);
  const parts = useThingParts(words);
  const columns = useMemo(() => toolColumns(parts, tools), [parts, tools]);
  const sheet = usePurposes(all, tools);
  const footer = usePaidTotal(all, isPaid, 'staffing-tools.total');
  return (
    <>
      <ToolGuide tools={tools} />
      <ThingSheet
        kind="tool"
        commands={toolCommands}
        blank={BLANK}
        {...{ ...sheet, columns, footer, hasName }}
        like={({ purpose }) => ({ purpose })}
        onAdd={addTool}
      />
    </>
  );
}

/** Tools in the order they stand in, with the purposes they stand under. */
function usePurposes(found: readonly Tool[], tools: CatalogText) {
  return useMemo(() => {
    const { rows, heads } = toolGroups(found);
    const groups: WorksheetGroups<Tool> = {
      of: purposeOf,
      heads: heads.map((id) => ({ id, head: purposeName(id, tools), cells: {} })),
    };
    return { rows, ...(heads.length > 0 && { groups }) };
  }, [found, tools]);
}
