import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { TOOL_PURPOSES } from '@shared/catalog/tools-purposes';
import { toolCommands } from '@shared/commands/staffing';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { NEW_TOOL } from '@shared/plan/staffing-defaults';
import type { Tool } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select, useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { Worksheet } from '../../ui/worksheet/worksheet';
import type { WorksheetGroups } from '../../ui/worksheet/worksheet-types';
import { useMoney } from '../../state/money';
import { refusalOf } from './staffing-words';
import { removeThings } from './thing-edits';
import { purposeName, toolColumns } from './tool-columns';
import { addTool, type ToolPatch } from './tool-edits';
import { ToolGuide } from './tool-guidance';
import { ToolsDialog } from './tools-dialog';
import { useTeamWords, type TeamWords } from './use-team-words';
import { useThingParts } from './use-thing-parts';
import classes from './staffing.module.css';

const BLANK: Tool = { ...NEW_TOOL, id: '', name: '' };
const idOf = ({ id }: Tool): string => id;
const purposeOf = ({ purpose }: Tool): string => purpose ?? '';

/** The register of tools, by what they are for. */
export function ToolsTab() {
  const { t } = useWords();
  const words = useTeamWords();
  const tools = useCatalogText('tools');
  const [picking, setPicking] = useState(false);
  if (!words || !tools) return null;
  return (
    <div className={classes.column}>
      <div className={classes.bar}>
        <Button size="xs" variant="default" onClick={() => setPicking(true)}>
          {t('staffing-tools.pick')}
        </Button>
      </div>
      <ToolGuide tools={tools} />
      <ToolSheet words={words} tools={tools} />
      {picking && <ToolsDialog tools={tools} onClose={() => setPicking(false)} />}
    </div>
  );
}

function ToolSheet({ words, tools }: { readonly words: TeamWords; readonly tools: CatalogText }) {
  const { t } = useWords();
  const rows = usePlan((plan) => plan.staffing.tools);
  const parts = useThingParts(words);
  const columns = useMemo(() => toolColumns(parts, tools), [parts, tools]);
  const groups = usePurposes(rows, tools);
  const footer = useTotals(rows);
  const selected = useSession(({ selection }) => (selection?.kind === 'tool' ? selection.id : null));
  const write = (block: {
    readonly changes: readonly { readonly id: string; readonly patch: ToolPatch }[];
    readonly added: readonly (readonly ToolPatch[])[];
  }): string | null => {
    const entries = block.added.map((patches) =>
      patches.reduce<Tool>((row, patch) => ({ ...row, ...patch }), { ...BLANK, id: newId() }),
    );
    if (entries.some(({ name }) => name === '')) return t('staffing-tools.name_needed');
    return refusalOf(dispatch(toolCommands.change, { changes: block.changes, entries }), t);
  };
  return (
    <Worksheet
      label={t('staffing-tools.sheet')}
      {...{ columns, rows, rowId: idOf, groups, footer, selected }}
      onSelect={(id) => select({ kind: 'tool', id })}
      onEdit={(changes) => write({ changes, added: [] })}
      apply={(row, patch) => ({ ...row, ...patch })}
      paste={{ blank: BLANK, like: ({ purpose }) => ({ purpose }), onPaste: write }}
      onRemove={(ids) => removeThings('tool', ids)}
      empty={<Empty />}
      add={{
        label: t('staffing-tools.add_label'),
        placeholder: t('staffing-tools.add_hint'),
        button: t('staffing.add'),
        onAdd: addTool,
      }}
    />
  );
}

/** Purposes in the order of the catalog, then those this version does not know; tools without one come last. */
function usePurposes(rows: readonly Tool[], tools: CatalogText): WorksheetGroups<Tool> {
  return useMemo(() => {
    const used = new Set(rows.flatMap(({ purpose }) => purpose ?? []));
    const known = TOOL_PURPOSES.map(({ id }) => id);
    const unknown = [...used].filter((id) => !known.includes(id));
    const heads = [...known.filter((id) => used.has(id)), ...unknown];
    return { of: purposeOf, heads: heads.map((id) => ({ id, head: purposeName(id, tools), cells: {} })) };
  }, [rows, tools]);
}

/** What the budget pays for: tools that are chosen or in use. */
function useTotals(rows: readonly Tool[]) {
  const { t } = useWords();
  const money = useMoney(t);
  return useMemo(() => {
    const paid = rows.filter(({ state }) => state === 'chosen' || state === 'inUse');
    const sum = (key: 'oneOff' | 'yearly'): string =>
      money.bare(paid.reduce((total, row) => total + row[key], 0));
    return [
      {
        id: 'all',
        head: t('staffing-tools.total', { count: paid.length }),
        cells: { oneOff: sum('oneOff'), yearly: sum('yearly') },
      },
    ];
  }, [rows, money, t]);
}

function Empty() {
  const { t } = useWords();
  return (
    <div className={classes.empty}>
      <h2>{t('staffing-tools.empty_title')}</h2>
      <p>{t('staffing-tools.empty_why')}</p>
    </div>
  );
}
