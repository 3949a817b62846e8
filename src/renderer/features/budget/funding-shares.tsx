import { useMemo } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { useBudget } from '../../state/budget';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { select, useSession } from '../../state/session-store';
import { Worksheet } from '../../ui/worksheet/worksheet';
import { useWords } from '../../ui/words';
import { writeShares } from './funding-edits';
import { shareColumns, shareRowId, withSharePatch } from './funding-share-row';
import { lineName } from './use-line-rows';

/** Which source pays which part of a line, in percent. */
export function FundingShares({ words }: { readonly words: CatalogText }) {
  const { t } = useWords();
  const money = useMoney(t);
  const sources = usePlan((plan) => plan.budget.sources);
  const allocations = usePlan((plan) => plan.budget.allocations);
  const { costs, funding } = useBudget();
  const selected = useSession(({ selection }) => (selection?.kind === 'budgetLine' ? selection.id : null));
  const columns = useMemo(() => shareColumns(t, money, sources), [t, money, sources]);
  const rows = useMemo(() => {
    const uncovered = new Map(funding.lines.map((line) => [line.ref, line.uncoveredTotal]));
    return costs.lines.map(({ line, total }) => {
      const shares: Record<string, number> = {};
      for (const { source, share } of allocations.filter((one) => one.line === line.ref))
        shares[source] = (shares[source] ?? 0) + share;
      return {
        ...{ ref: line.ref, name: lineName(line, { t, words }), cost: total, shares },
        uncovered: uncovered.get(line.ref) ?? 0,
      };
    });
  }, [costs, funding, allocations, t, words]);
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
