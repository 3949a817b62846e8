import type { CashFlow } from '@shared/budget';
import type { UiKey } from '@shared/i18n/ui-words';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import { useMonthText } from './month-text';
import classes from './funding.module.css';

/** Income, costs and the account at the end of each month, and whether they are recorded or planned. */
export function CashTable({ cash }: { readonly cash: CashFlow }) {
  const { t } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const { currency } = money;
  const { income, costs, position, record } = cash;
  const basisOf = (place: number): UiKey => {
    if (place < record.costs) return 'budget-funding.basis_recorded';
    return place < record.income ? 'budget-funding.basis_received' : 'budget-funding.basis_planned';
  };
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('budget-funding.cash_table')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('budget-funding.cash_month')}</th>
            <th scope="col">{t('budget-funding.cash_income', { currency })}</th>
            <th scope="col">{t('budget-funding.cash_costs', { currency })}</th>
            <th scope="col">{t('budget-funding.cash_position', { currency })}</th>
            <th scope="col">{t('budget-funding.cash_basis_col')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(position, (amount, place) => (
            <tr key={place}>
              <th scope="row">{monthText(place)}</th>
              <td>{money.bare(income[place] ?? 0)}</td>
              <td>{money.bare(costs[place] ?? 0)}</td>
              <td data-open={amount < 0 || undefined}>{money.bare(amount)}</td>
              <td>{t(basisOf(place))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
