import type { LineActuals } from '@shared/budget';
import { useBudget } from '../../state/budget';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import { useMonthText } from './month-text';
import classes from './funding.module.css';

type Sums = Omit<LineActuals, 'ref'>;

/** Spent and committed against plan by line, with what the line will have cost in the end. */
export function SpendingTable({ nameOf }: { readonly nameOf: (ref: string) => string }) {
  const { t } = useWords();
  const { currency } = useMoney(t);
  const monthText = useMonthText();
  const { actuals, horizon } = useBudget();
  const { statusMonth, lines, total } = actuals;
  const isInside = statusMonth !== null && statusMonth >= 0 && statusMonth < horizon.months;
  return (
    <section aria-labelledby="spending-plan">
      <h2 id="spending-plan">{t('budget-funding.against_plan', { currency })}</h2>
      {isInside && (
        <p className={classes.note}>{t('budget-funding.status_month', { month: monthText(statusMonth) })}</p>
      )}
      <div
        className={classes.scroll}
        tabIndex={0}
        role="group"
        aria-label={t('budget-funding.against_plan', { currency })}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('budget.col_name')}</th>
              <th scope="col">{t('budget-funding.plan_whole')}</th>
              <th scope="col">{t('budget-funding.plan_to_date')}</th>
              <th scope="col">{t('budget-funding.spending_spent')}</th>
              <th scope="col">{t('budget-funding.spending_committed')}</th>
              <th scope="col">{t('budget-funding.forecast')}</th>
              <th scope="col">{t('budget-funding.variance')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ ref, ...sums }) => (
              <ActualsRow key={ref} name={nameOf(ref)} sums={sums} />
            ))}
            <ActualsRow name={t('budget.grand_total')} sums={total} isTotal />
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ActualsRowProps {
  readonly name: string;
  readonly sums: Sums;
  readonly isTotal?: boolean;
}

function ActualsRow({ name, sums, isTotal = false }: ActualsRowProps) {
  const { t } = useWords();
  const { bare } = useMoney(t);
  const { planned, plannedToDate, spent, committed, forecast, variance } = sums;
  return (
    <tr data-row={isTotal ? 'need' : undefined}>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {[planned, plannedToDate, spent, committed, forecast].map((amount, index) => (
        <td key={index}>{bare(amount)}</td>
      ))}
      <td data-open={variance > 0 || undefined}>{bare(variance)}</td>
    </tr>
  );
}
