import { useMemo } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { select, useSession } from '../../state/session-store';
import { Worksheet } from '../../ui/worksheet/worksheet';
import { useWords } from '../../ui/words';
import { writeShares } from './funding-edits';
import { shareColumns, shareRowId, withSharePatch } from './funding-share-row';
import { useShareRows } from './use-share-rows';

/** Which source pays which part of a line, in percent. */
export function FundingShares({ words }: { readonly words: CatalogText }) {
  const { t } = useWords();
  const money = useMoney(t);
  const sources = usePlan((plan) => plan.budget.sources);
  const selected = useSession(({ selection }) => (selection?.kind === 'budgetLine' ? selection.id : null));
  const columns = useMemo(() => shareColumns(t, money, sources), [t, money, sources]);
  const rows = useShareRows(words);
  const sum = (key: 'cost' | 'uncovered'): string => money.bare(rows.reduce((all, row) => all + row[key], 0));
  const cells = { cost: sum('cost'), uncovered: sum('uncovered') };
  return (
    <Worksheet
      label={t('budget-funding.shares_grid')}
      {...{ columns, rows, selected }}
      rowId={shareRowId}
      apply={withSharePatch}
      footer={[{ id: 'all', head: t('budget.grand_total'), cells }]}
      onSelect={(id) => select({ kind: 'budgetLine', id })}
      onEdit={(changes) => writeShares(t, changes)}
    />
  );
}
