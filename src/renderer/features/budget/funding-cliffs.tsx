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
  const { t } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const result = useBudget();
  const { funding, promised, costs, cash } = result;
  const cliffs = cliffsAhead(
    result,
    useToday((state) => state.today),
  );
  const namesOf = useNames();
  if (costs.total === 0) return <p className={classes.note}>{t('budget-funding.no_costs')}</p>;
  if (promised.uncoveredTotal === 0) return <p className={classes.note}>{t('budget-funding.all_covered')}</p>;
  return (
    <div role="status" className={classes.cliffs}>
      {cliffs.map((cliff) => (
        <CliffText key={cliff.month} cliff={cliff} />
      ))}
      <p className={classes.note}>
        {t('budget-funding.uncovered_sum', {
          amount: money.show(promised.uncoveredTotal),
          total: money.show(costs.total),
        })}{' '}
        {promised.uncoveredTotal > funding.uncoveredTotal &&
          t('budget-funding.asked_sum', {
            asked: money.show(promised.uncoveredTotal - funding.uncoveredTotal),
            sources: namesOf(askedOf(funding)),
          })}{' '}
        {cash.firstBelowZero !== null &&
          t('budget-funding.account_below', { month: monthText(cash.firstBelowZero) })}
      </p>
    </div>
  );
}

/** Names of sources by their ids, each in quotation marks. */
function useNames(): (ids: readonly string[]) => string {
  const { t, language } = useWords();
  const sources = usePlan((plan) => plan.budget.sources);
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  const nameOf = (id: string): string => sources.find((source) => source.id === id)?.name ?? '';
  return (ids) => list.format(ids.map((id) => t('budget-funding.name_quoted', { name: nameOf(id) })));
}

/** One cliff: when, what brings it about, and how much has no payer then. */
function CliffText({ cliff }: { readonly cliff: Cliff }) {
  const { t } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const namesOf = useNames();
  const { month, sources, usedUp, uncovered, asked, percent, year } = cliff;
  const ending = sources.filter((id) => !usedUp.includes(id));
  return (
    <p className={classes.cliff}>
      <strong>{t('budget-funding.cliff_title', { month: monthText(month), year })}</strong>{' '}
      {ending.length > 0 && `${t('budget-funding.cliff_ends', { sources: namesOf(ending) })} `}
      {usedUp.length > 0 && `${t('budget-funding.cliff_used_up', { sources: namesOf(usedUp) })} `}
      {t('budget-funding.cliff_text', { amount: money.show(uncovered), percent })}
      {asked > 0 && ` ${t('budget-funding.cliff_asked', { asked: money.show(asked) })}`}
    </p>
  );
}

/** Sources that would pay, and of whom nobody has promised anything. */
function askedOf({ sources }: Funding): readonly string[] {
  return sources
    .filter(({ source, paid }) => paid > 0 && !isPromisedSource(source))
    .map(({ source }) => source.id);
}
