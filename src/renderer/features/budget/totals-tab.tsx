import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { tableOf, type BudgetTable } from '@shared/budget';
import type { UiKey } from '@shared/i18n/ui-words';
import { useBudget } from '../../state/budget';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import { CostFigure } from './cost-figure';
import { FiscalStart } from './fiscal-start';
import { SpanHead } from './span-head';
import { TOTAL_COLUMNS, TOTAL_ROWS, useTotals, type TotalColumns, type TotalRows } from './totals-store';
import { useRowName } from './use-row-name';
import classes from './totals.module.css';

const ROW_WORDS = {
  category: 'budget.by_category',
  stage: 'budget.by_stage',
  nature: 'budget.by_nature',
  phase: 'budget.by_phase',
} as const satisfies Record<TotalRows, UiKey>;

const COLUMN_WORDS = {
  year: 'budget.by_year',
  quarter: 'budget.by_quarter',
  month: 'budget.by_month',
} as const satisfies Record<TotalColumns, UiKey>;

/** What everything costs, rolled up as one wants to see it; rows and columns add up to the same sum. */
export function TotalsTab() {
  const { t } = useWords();
  const { costs, horizon } = useBudget();
  const { rows, columns } = useTotals();
  const nameOf = useRowName(rows);
  const table = useMemo(() => tableOf(costs, horizon, { rows, columns }), [costs, horizon, rows, columns]);
  const years = useMemo(() => tableOf(costs, horizon, { rows, columns: 'year' }), [costs, horizon, rows]);
  if (costs.lines.length === 0) return <p>{t('budget.totals_empty')}</p>;
  if (!nameOf) return null;
  return (
    <div className={classes.totals}>
      <div className={classes.tools}>
        <NativeSelect
          size="xs"
          label={t('budget.totals_rows')}
          className={classes.inline ?? ''}
          value={rows}
          data={TOTAL_ROWS.map((value) => ({ value, label: t(ROW_WORDS[value]) }))}
          onChange={(event) => {
            const wanted = event.currentTarget.value;
            useTotals.setState({ rows: TOTAL_ROWS.find((known) => known === wanted) ?? 'category' });
          }}
        />
        <NativeSelect
          size="xs"
          label={t('budget.totals_columns')}
          className={classes.inline ?? ''}
          value={columns}
          data={TOTAL_COLUMNS.map((value) => ({ value, label: t(COLUMN_WORDS[value]) }))}
          onChange={(event) => {
            const wanted = event.currentTarget.value;
            useTotals.setState({ columns: TOTAL_COLUMNS.find((known) => known === wanted) ?? 'year' });
          }}
        />
        {columns !== 'month' && <FiscalStart />}
      </div>
      <TotalsTable table={table} head={t(ROW_WORDS[rows])} nameOf={nameOf} />
      <CostFigure table={years} nameOf={nameOf} withTable={columns !== 'year'} />
    </div>
  );
}

interface TotalsTableProps {
  readonly table: BudgetTable;
  /** What the rows are. */
  readonly head: string;
  readonly nameOf: (key: string) => string;
}

function TotalsTable({ table, head, nameOf }: TotalsTableProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const caption = t('budget.totals_caption', { currency: money.currency });
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {table.spans.map((span) => (
              <SpanHead key={span.first} span={span} />
            ))}
            <th scope="col" data-sum="end">
              {t('budget.totals_sum', { currency: money.currency })}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells, total }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              {table.spans.map(({ first }, index) => (
                <td key={first}>{money.bare(cells[index] ?? 0)}</td>
              ))}
              <td data-sum="end">{money.bare(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('budget.grand_total')}</th>
            {table.spans.map(({ first }, index) => (
              <td key={first}>{money.bare(table.columns[index] ?? 0)}</td>
            ))}
            <td data-sum="end">{money.bare(table.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
