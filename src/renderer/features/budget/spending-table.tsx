import type { LineActuals } from '@shared/budget';
import type { UiKey } from '@shared/i18n/ui-words';
import { useBudget } from '../../state/budget';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import { useMonthText } from './month-text';
import classes from './funding.module.css';

type Sums = Omit<LineActuals, 'ref'>;

/** The comparison first; what it is made of follows, and may have to be scrolled to. */
const HEADS = [
  'budget-funding.plan_whole',
  'budget-funding.forecast',
  'budget-funding.variance',
  'budget-funding.plan_to_date',
  'budget-funding.spending_spent',
  'budget-funding.spending_committed',
  'budget-funding.plan_to_come',
  'budget-funding.not_spent',
  'budget-funding.forecast_with_late',
] as const satisfies readonly UiKey[];

/** Spent and committed against plan by line, with what the line will have cost in the end. */
export function SpendingTable({ nameOf }: { readonly nameOf: (ref: string) => string }) {
  const { t } = useWords();
  const { currency } = useMoney(t);
  const { actuals } = useBudget();
  const { lines, total } = actuals;
  return (
    <section aria-labelledby="spending-plan">
      <h2 id="spending-plan">{t('budget-funding.against_plan', { currency })}</h2>
      <StatusNote />
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
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
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

/** Which months are past and by what, how the forecast comes about, and what was paid after those months. */
function StatusNote() {
  const { t } = useWords();
  const { show } = useMoney(t);
  const monthText = useMonthText();
  const { actuals } = useBudget();
  const hasStatusDay = usePlan(({ timeline }) => timeline.settings.statusDay !== null);
  const { statusMonth, later } = actuals;
  if (statusMonth === null) {
    const ahead = later > 0 ? ` ${t('budget-funding.spent_ahead_sum', { amount: show(later) })}` : '';
    return <p className={classes.note}>{`${t('budget-funding.status_none')}${ahead}`}</p>;
  }
  const month = monthText(statusMonth);
  return (
    <>
      <p className={classes.note}>
        {t(hasStatusDay ? 'budget-funding.status_by_day' : 'budget-funding.status_by_record', { month })}{' '}
        {t('budget-funding.forecast_rule')}
      </p>
      {later > 0 && (
        <p className={classes.note}>{t('budget-funding.spent_later', { month, amount: show(later) })}</p>
      )}
    </>
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
  const { planned, plannedToDate, spent, committed, toCome, forecast, variance, notSpent } = sums;
  return (
    <tr data-row={isTotal ? 'need' : undefined}>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{bare(planned)}</td>
      <td>{bare(forecast)}</td>
      <td data-open={variance > 0 || undefined}>{bare(variance)}</td>
      {[plannedToDate, spent, committed, toCome, notSpent, forecast + notSpent].map((amount, index) => (
        <td key={index}>{bare(amount)}</td>
      ))}
    </tr>
  );
}
