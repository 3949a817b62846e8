import type { CashFlow } from '@shared/budget';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import { useMonthText } from './month-text';
import classes from './funding.module.css';

/** Income, costs and the account at the end of each month. */
export function CashTable({ cash }: { readonly cash: CashFlow }) {
  const { t } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const { currency } = money;
  const { income, costs, position } = cash;
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('budget-funding.cash_table')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('budget-funding.cash_month')}</th>
            <th scope="col">{t('budget-funding.cash_income', { currency })}</th>
            <th scope="col">{t('budget-funding.cash_costs', { currency })}</th>
            <th scope="col">{t('budget-funding.cash_position', { currency })}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(position, (amount, place) => (
            <tr key={place}>
              <th scope="row">{monthText(place)}</th>
              <td>{money.bare(income[place] ?? 0)}</td>
              <td>{money.bare(costs[place] ?? 0)}</td>
              <td data-open={amount < 0 || undefined}>{money.bare(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
