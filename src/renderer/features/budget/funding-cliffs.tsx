import { cliffsAhead, isPromisedSource, type Funding } from '@shared/budget';
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
  const { funding, promised, costs } = result;
  const cliffs = cliffsAhead(
    result,
    useToday((state) => state.today),
  );
  const names = usePlan((plan) => plan.budget.sources);
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  const nameOf = (id: string): string => names.find((source) => source.id === id)?.name ?? '';
  if (costs.total === 0) return <p className={classes.note}>{t('budget-funding.no_costs')}</p>;
  if (promised.uncoveredTotal === 0) return <p className={classes.note}>{t('budget-funding.all_covered')}</p>;
  return (
    <div role="status" className={classes.cliffs}>
      {cliffs.map(({ month, sources, uncovered, asked, percent, year }) => (
        <p key={month} className={classes.cliff}>
          <strong>{t('budget-funding.cliff_title', { month: monthText(month), year })}</strong>{' '}
          {t('budget-funding.cliff_text', {
            sources: list.format(sources.map(nameOf)),
            amount: money.show(uncovered),
            percent,
          })}
          {asked > 0 && ` ${t('budget-funding.cliff_asked', { asked: money.show(asked) })}`}
        </p>
      ))}
      <p className={classes.note}>
        {t('budget-funding.uncovered_sum', {
          amount: money.show(promised.uncoveredTotal),
          total: money.show(costs.total),
        })}{' '}
        {promised.uncoveredTotal > funding.uncoveredTotal &&
          t('budget-funding.asked_sum', {
            asked: money.show(promised.uncoveredTotal - funding.uncoveredTotal),
            sources: list.format(askedOf(funding).map(nameOf)),
          })}
      </p>
    </div>
  );
}

/** Sources that would pay, and of whom nobody has promised anything. */
function askedOf({ sources }: Funding): readonly string[] {
  return sources
    .filter(({ source, paid }) => paid > 0 && !isPromisedSource(source))
    .map(({ source }) => source.id);
}
