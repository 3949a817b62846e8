import { useMemo } from 'react';
import { formatMonthFor } from '@shared/i18n/format';
import { skillGapsIn, skillsAtLaunch } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import type { TeamWords } from './use-team-words';
import { ScrollPart } from './scroll-part';
import classes from './staffing.module.css';

/** Skills that are missing, by date, and those at launch that rest on one person. */
export function GapsView({ words }: { readonly words: TeamWords }) {
  const { t, language } = useWords();
  const plan = usePlan();
  const spans = useMemo(() => skillGapsIn(plan), [plan]);
  const month = (text: string): string => formatMonthFor(language, `${text}-01`);
  return (
    <ScrollPart label={t('staffing.view_gaps')}>
      <h2 className={classes.heading}>{t('staffing.gaps_title')}</h2>
      <p className={classes.quiet}>{t('staffing.gaps_lead')}</p>
      {spans.length === 0 ? (
        <p>{t('staffing.gaps_none')}</p>
      ) : (
        <table className={classes.table}>
          <caption className="visually-hidden">{t('staffing.gaps_title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('staffing.skill')}</th>
              <th scope="col">{t('staffing.gap_from')}</th>
              <th scope="col">{t('staffing.gap_to')}</th>
              <th scope="col" data-align="end">
                {t('staffing.gap_missing')}
              </th>
            </tr>
          </thead>
          <tbody>
            {spans.map(({ skill, fromMonth, toMonth, missing }) => (
              <tr key={`${skill} ${fromMonth}`}>
                <th scope="row">{words.skillName(skill)}</th>
                <td>{month(fromMonth)}</td>
                <td>{month(toMonth)}</td>
                <td data-align="end">{missing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <SingleHolders words={words} />
    </ScrollPart>
  );
}

/** Skills at launch that rest on one person, and whom. */
function SingleHolders({ words }: { readonly words: TeamWords }) {
  const { t } = useWords();
  const plan = usePlan();
  const single = useMemo(
    () => [...skillsAtLaunch(plan).values()].filter(({ hasSingleHolder }) => hasSingleHolder),
    [plan],
  );
  return (
    <>
      <h2 className={classes.heading}>{t('staffing.single_title')}</h2>
      {single.length === 0 ? (
        <p>{t('staffing.single_none')}</p>
      ) : (
        <>
          <p className={classes.quiet}>{t('staffing.single_lead')}</p>
          <ul className={classes.notes}>
            {single.map(({ skill, holders }) => (
              <li key={skill}>
                {t('staffing.single_line', {
                  skill: words.skillName(skill),
                  holder: holders.map((id) => words.positions.get(id) ?? '').join(', '),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
