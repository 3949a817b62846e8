import { cliffsAhead } from '@shared/budget';
import { useBudget } from '../../state/budget';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { useToday } from '../../state/today';
import { useWords } from '../../ui/words';
import { useMonthText } from './month-text';
import classes from './funding.module.css';

/** Where funding falls away, in words; says so too when it does not. */
export function FundingCliffs() {
  const { t, language } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const result = useBudget();
  const { funding, costs } = result;
  const cliffs = cliffsAhead(
    result,
    useToday((state) => state.today),
  );
  const names = usePlan((plan) => plan.budget.sources);
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  const nameOf = (id: string): string => names.find((source) => source.id === id)?.name ?? '';
  if (costs.total === 0) return <p className={classes.note}>{t('budget-funding.no_costs')}</p>;
  if (funding.uncoveredTotal === 0) return <p className={classes.note}>{t('budget-funding.all_covered')}</p>;
  return (
    <div role="status" className={classes.cliffs}>
      {cliffs.map(({ month, sources, uncovered, percent, year }) => (
        <p key={month} className={classes.cliff}>
          <strong>{t('budget-funding.cliff_title', { month: monthText(month), year })}</strong>{' '}
          {t('budget-funding.cliff_text', {
            sources: list.format(sources.map(nameOf)),
            amount: money.show(uncovered),
            percent,
          })}
        </p>
      ))}
      <p className={classes.note}>
        {t('budget-funding.uncovered_sum', {
          amount: money.show(funding.uncoveredTotal),
          total: money.show(costs.total),
        })}
      </p>
    </div>
  );
}
