import { cliffsAhead, isPromisedSource, type Cliff, type Funding } from '@shared/budget';
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
  const { funding, promised, costs, cash } = result;
  const cliffs = cliffsAhead(
    result,
    useToday((state) => state.today),
  );
  const names = usePlan((plan) => plan.budget.sources);
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  const nameOf = (id: string): string =>
    t('budget-funding.name_quoted', { name: names.find((source) => source.id === id)?.name ?? '' });
  const because = ({ sources, usedUp }: Cliff): string => {
    const [used, ended] = [usedUp, sources.filter((id) => !usedUp.includes(id))].map((ids) =>
      list.format(ids.map(nameOf)),
    );
    return [
      ended ? t('budget-funding.cliff_ends', { sources: ended }) : '',
      used ? t('budget-funding.cliff_used_up', { sources: used }) : '',
    ].join(' ');
  };
  if (costs.total === 0) return <p className={classes.note}>{t('budget-funding.no_costs')}</p>;
  if (promised.uncoveredTotal === 0) return <p className={classes.note}>{t('budget-funding.all_covered')}</p>;
  return (
    <div role="status" className={classes.cliffs}>
      {cliffs.map((cliff) => {
        const { month, uncovered, asked, percent, year } = cliff;
        return (
          <p key={month} className={classes.cliff}>
            <strong>{t('budget-funding.cliff_title', { month: monthText(month), year })}</strong>{' '}
            {because(cliff)} {t('budget-funding.cliff_text', { amount: money.show(uncovered), percent })}
            {asked > 0 && ` ${t('budget-funding.cliff_asked', { asked: money.show(asked) })}`}
          </p>
        );
      })}
      <p className={classes.note}>
        {t('budget-funding.uncovered_sum', {
          amount: money.show(promised.uncoveredTotal),
          total: money.show(costs.total),
        })}{' '}
        {promised.uncoveredTotal > funding.uncoveredTotal &&
          t('budget-funding.asked_sum', {
            asked: money.show(promised.uncoveredTotal - funding.uncoveredTotal),
            sources: list.format(askedOf(funding).map(nameOf)),
          })}{' '}
        {cash.firstBelowZero !== null &&
          t('budget-funding.account_below', { month: monthText(cash.firstBelowZero) })}
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
