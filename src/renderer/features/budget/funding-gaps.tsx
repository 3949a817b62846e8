import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { useBudget } from '../../state/budget';
import { useMoney } from '../../state/money';
import { select } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { useMonthText } from './month-text';
import { useLineName } from './use-line-rows';
import classes from './funding.module.css';

/** Rows that are shown before "more". */
const SHORT = 8;

/** The lines that nobody has promised to pay in full, the largest gap first. */
export function FundingGaps({ words }: { readonly words: CatalogText }) {
  const { t } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const { funding, promised, costs } = useBudget();
  const [all, setAll] = useState(false);
  const lineName = useLineName(words);
  const byRef = new Map(costs.lines.map((cost) => [cost.line.ref, cost]));
  const openToAll = new Map(funding.lines.map((line) => [line.ref, line.uncoveredTotal]));
  const gaps = promised.lines
    .filter(({ uncoveredTotal }) => uncoveredTotal > 0)
    .toSorted((a, b) => b.uncoveredTotal - a.uncoveredTotal);
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="funding-gaps">
      <h2 id="funding-gaps">{t('budget-funding.gaps')}</h2>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('budget-funding.gaps')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('budget.col_name')}</th>
              <th scope="col">{t('budget-funding.gap_open', { currency: money.currency })}</th>
              <th scope="col">{t('budget-funding.gap_asked', { currency: money.currency })}</th>
              <th scope="col">{t('budget-funding.gap_of', { currency: money.currency })}</th>
              <th scope="col">{t('budget-funding.gap_from')}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? gaps : gaps.slice(0, SHORT)).map(({ ref, uncovered, uncoveredTotal }) => {
              const cost = byRef.get(ref);
              return (
                <tr key={ref}>
                  <th scope="row">
                    <button
                      type="button"
                      className={classes.link}
                      onClick={() => select({ kind: 'budgetLine', id: ref })}
                    >
                      <bdi>{cost ? lineName(cost.line) : ref}</bdi>
                    </button>
                  </th>
                  <td>{money.bare(uncoveredTotal)}</td>
                  <td>{money.bare(Math.max(0, uncoveredTotal - (openToAll.get(ref) ?? 0)))}</td>
                  <td>{money.bare(cost?.total ?? 0)}</td>
                  <td>{monthText(uncovered.findIndex((amount) => amount > 0))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {gaps.length > SHORT && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? t('budget-funding.fewer') : t('budget-funding.more', { count: gaps.length - SHORT })}
        </Button>
      )}
    </section>
  );
}
