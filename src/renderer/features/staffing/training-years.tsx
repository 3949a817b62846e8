import { useMemo } from 'react';
import { trainingYears } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { useMoney } from '../../state/money';
import { useNumbers } from './use-numbers';
import { ScrollPart } from './scroll-part';
import classes from './staffing.module.css';

/** Days and cost of training by calendar year. */
export function TrainingYears() {
  const { t } = useWords();
  const money = useMoney(t);
  const number = useNumbers();
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
        <thead>
          <tr>
            <th scope="col">{t('staffing-training.year')}</th>
            <th scope="col" data-align="end">
              {t('staffing-training.times')}
            </th>
            <th scope="col" data-align="end">
              {t('staffing-training.post_days')}
            </th>
            <th scope="col" data-align="end">
              {t('staffing-training.year_cost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, times, postDays, cost }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td data-align="end">{number(times)}</td>
              <td data-align="end">{number(postDays)}</td>
              <td data-align="end">{money.show(cost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollPart>
  );
}
