import { useMemo } from 'react';
import type { LineFunding } from '@shared/budget';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Translate } from '@shared/i18n/ui-words';
import type { Allocation, FundingSource } from '@shared/plan/types';
import { useBudget } from '../../state/budget';
import { usePlan } from '../../state/document-store';
import { useMoney, type MoneyTexts } from '../../state/money';
import { useWords } from '../../ui/words';
import type { ShareRow } from './funding-share-row';
import { paysForText } from './pays-for';
import { useLineName } from './use-line-rows';

/** The lines of the budget with the shares that sources pay of them, and what is to be remarked on a share. */
export function useShareRows(words: CatalogText): readonly ShareRow[] {
  const { t } = useWords();
  const money = useMoney(t);
  const sources = usePlan((plan) => plan.budget.sources);
  const allocations = usePlan((plan) => plan.budget.allocations);
  const { costs, funding } = useBudget();
  const lineName = useLineName(words);
  return useMemo(() => {
    const paying = new Map(funding.lines.map((line) => [line.ref, line]));
    const shares = sharesByLine(allocations);
    return costs.lines.map(({ line, total }) => {
      const found = paying.get(line.ref);
      return {
        ...{ ref: line.ref, name: lineName(line), cost: total, shares: shares.get(line.ref) ?? {} },
        uncovered: found?.uncoveredTotal ?? 0,
        against: found ? againstOf(found, sources, { t, words, money }) : {},
      };
    });
  }, [costs, funding, sources, allocations, money, t, words, lineName]);
}

/** By line, what each source pays of it in basis points. */
function sharesByLine(
  allocations: readonly Allocation[],
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const byLine = new Map<string, Record<string, number>>();
  for (const { line, source, share } of allocations) {
    const shares = byLine.get(line) ?? {};
    shares[source] = (shares[source] ?? 0) + share;
    byLine.set(line, shares);
  }
  return byLine;
}

interface Tools {
  readonly t: Translate;
  readonly words: CatalogText;
  readonly money: MoneyTexts;
}

/** By source, what it pays of a line against its conditions, in words. */
function againstOf(
  { paidBy }: LineFunding,
  sources: readonly FundingSource[],
  { t, words, money }: Tools,
): Readonly<Record<string, string>> {
  const texts = paidBy.flatMap(({ source: id, against }) => {
    const source = sources.find((one) => one.id === id);
    if (!source || against === 0) return [];
    const terms = paysForText(source, { t, words });
    const amount = money.show(against);
    return [[id, t('budget-funding.share_against', { name: source.name, terms, amount })] as const];
  });
  return Object.fromEntries(texts);
}
