import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { infrastructureCommands } from '@shared/commands/staffing';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { NEW_INFRASTRUCTURE } from '@shared/plan/staffing-defaults';
import type { InfrastructureItem } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select, useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { Worksheet } from '../../ui/worksheet/worksheet';
import { infrastructureColumns, itemNamed, type InfrastructurePatch } from './infrastructure-columns';
import { InfrastructureDialog } from './infrastructure-dialog';
import { useMoney } from '../../state/money';
import { removeThings } from './thing-edits';
import { refusalOf } from './staffing-words';
import { useTeamWords, type TeamWords } from './use-team-words';
import { useThingParts } from './use-thing-parts';
import classes from './staffing.module.css';

const BLANK: InfrastructureItem = { ...NEW_INFRASTRUCTURE, id: '' };
const idOf = ({ id }: InfrastructureItem): string => id;

/** Systems and rooms the team works with. */
export function InfrastructureTab() {
  const { t } = useWords();
  const words = useTeamWords();
  const tools = useCatalogText('tools');
  const [picking, setPicking] = useState(false);
  if (!words || !tools) return null;
  return (
    <div className={classes.column}>
      <div className={classes.bar}>
        <Button size="xs" variant="default" onClick={() => setPicking(true)}>
          {t('staffing-infrastructure.pick')}
        </Button>
      </div>
      <InfrastructureSheet words={words} tools={tools} />
      {picking && <InfrastructureDialog tools={tools} onClose={() => setPicking(false)} />}
    </div>
  );
}

function InfrastructureSheet({ words, tools }: { readonly words: TeamWords; readonly tools: CatalogText }) {
  const { t } = useWords();
  const rows = usePlan((plan) => plan.staffing.infrastructure);
  const parts = useThingParts(words);
  const columns = useMemo(() => infrastructureColumns(parts, tools), [parts, tools]);
  const footer = useTotals(rows);
  const selected = useSession(({ selection }) =>
    selection?.kind === 'infrastructure' ? selection.id : null,
  );
  const write = (block: {
    readonly changes: readonly { readonly id: string; readonly patch: InfrastructurePatch }[];
    readonly added: readonly (readonly InfrastructurePatch[])[];
  }): string | null => {
    const entries = block.added.map((patches) =>
      patches.reduce<InfrastructureItem>((row, patch) => ({ ...row, ...patch }), { ...BLANK, id: newId() }),
    );
    if (entries.some(({ name, item }) => name === '' && item === null))
      return t('staffing-infrastructure.name_needed');
    return refusalOf(dispatch(infrastructureCommands.change, { changes: block.changes, entries }), t);
  };
  return (
    <Worksheet
      label={t('staffing-infrastructure.sheet')}
      {...{ columns, rows, rowId: idOf, footer, selected }}
      onSelect={(id) => select({ kind: 'infrastructure', id })}
      onEdit={(changes) => write({ changes, added: [] })}
      apply={(row, patch) => ({ ...row, ...patch })}
      paste={{ blank: BLANK, onPaste: write }}
      onRemove={(ids) => removeThings('infrastructure', ids)}
      empty={<Empty />}
      add={{
        label: t('staffing-infrastructure.add_label'),
        placeholder: t('staffing-infrastructure.add_hint'),
        button: t('staffing.add'),
        onAdd: (text) => addItem(text, tools),
      }}
    />
  );
}

/** Adds an item by name: that of the catalog, or the team's own. */
function addItem(text: string, tools: CatalogText): string | null {
  const item = itemNamed(text, tools);
  const entry = { ...BLANK, id: newId(), item, name: item === null ? text.trim() : '' };
  return dispatch(infrastructureCommands.add, { entries: [entry] }).ok ? entry.id : null;
}

/** What the budget pays for: all but what the host provides. */
function useTotals(rows: readonly InfrastructureItem[]) {
  const { t } = useWords();
  const money = useMoney(t);
  return useMemo(() => {
    const paid = rows.filter(({ state }) => state !== 'byHost');
    const sum = (key: 'oneOff' | 'yearly'): string =>
      money.bare(paid.reduce((total, row) => total + row[key], 0));
    return [
      {
        id: 'all',
        head: t('staffing-infrastructure.total', { count: paid.length }),
        cells: { oneOff: sum('oneOff'), yearly: sum('yearly') },
      },
    ];
  }, [rows, money, t]);
}

function Empty() {
  const { t } = useWords();
  return (
    <div className={classes.empty}>
      <h2>{t('staffing-infrastructure.empty_title')}</h2>
      <p>{t('staffing-infrastructure.empty_why')}</p>
    </div>
  );
}
