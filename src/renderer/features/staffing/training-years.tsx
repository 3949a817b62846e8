import { useMemo } from 'react';
import { formatMonthFor } from '@shared/i18n/format';
import { trainingYears, type HeldTraining, type TrainingYear } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import { ScrollPart } from './scroll-part';
import { whomText } from './training-whom';
import type { TeamWords } from './use-team-words';
import { useNumbers } from './use-numbers';
import classes from './staffing.module.css';

/** The training plan of each calendar year: what takes place when and for whom, its days and its cost. */
export function TrainingYears({ words }: { readonly words: TeamWords }) {
  const { t } = useWords();
  const plan = usePlan();
  const years = useMemo(() => trainingYears(plan), [plan]);
  const undated = plan.staffing.training.filter(({ start }) => start.day === null && start.task === null);
  return (
    <ScrollPart label={t('staffing-training.view_years')}>
      <h2 className={classes.heading}>{t('staffing-training.years_title')}</h2>
      <p className={classes.quiet}>{t('staffing-training.years_lead')}</p>
      {undated.length > 0 && (
        <p className={classes.quiet}>{t('staffing-training.years_undated', { count: undated.length })}</p>
      )}
      <table className={classes.table}>
        <caption className="visually-hidden">{t('staffing-training.years_title')}</caption>
        <Head />
        {years.map((year) => (
          <Year key={year.year} year={year} words={words} />
        ))}
      </table>
    </ScrollPart>
  );
}

function Head() {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('staffing-training.year')}</th>
        <th scope="col">{t('staffing-training.col_title')}</th>
        <th scope="col">{t('staffing-training.col_whom')}</th>
        <th scope="col" data-align="end">
          {t('staffing-training.post_days')}
        </th>
        <th scope="col" data-align="end">
          {t('staffing-training.year_cost')}
        </th>
      </tr>
    </thead>
  );
}

interface YearProps {
  readonly year: TrainingYear;
  readonly words: TeamWords;
}

/** The sums of a year, then what they are made of. */
function Year({ year: { year, times, postDays, cost, held }, words }: YearProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const number = useNumbers();
  return (
    <tbody>
      <tr data-strong>
        <th scope="rowgroup">{year}</th>
        <td colSpan={2}>{t('staffing-training.year_times', { count: times, n: number(times) })}</td>
        <td data-align="end">{number(postDays)}</td>
        <td data-align="end">{money.show(cost)}</td>
      </tr>
      {held.map((one) => (
        <Held key={`${one.id} ${one.month}`} held={one} words={words} />
      ))}
    </tbody>
  );
}

function Held({ held, words }: { readonly held: HeldTraining; readonly words: TeamWords }) {
  const { t, language } = useWords();
  const money = useMoney(t);
  const number = useNumbers();
  const entry = usePlan((plan) => plan.staffing.training.find(({ id }) => id === held.id));
  if (entry === undefined) return null;
  return (
    <tr>
      <td className={classes.whole}>{formatMonthFor(language, `${held.month}-01`)}</td>
      <th scope="row" dir="auto">
        {entry.title}
      </th>
      <td>{whomText(entry, words, t)}</td>
      <td data-align="end">{number(held.postDays)}</td>
      <td data-align="end">{money.show(held.cost)}</td>
    </tr>
  );
}
