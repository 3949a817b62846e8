import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { drawOrgChart, orgOrder, type OrgPost } from '@shared/document/figures/org-chart';
import { usePlan } from '../../state/document-store';
import { SvgFigure } from '../../ui/svg-figure';
import { useWords } from '../../ui/words';
import type { TeamWords } from './use-team-words';
import { ScrollPart } from './scroll-part';
import classes from './staffing.module.css';

/** Who reports to whom, as a figure; the same as a table for a screen reader. */
export function OrgChart({ words }: { readonly words: TeamWords }) {
  const { t, dir } = useWords();
  const scheme = useComputedColorScheme('light');
  const positions = usePlan((plan) => plan.staffing.positions);
  const posts = useMemo(
    () =>
      positions.map(({ id, person, share, reportsTo }): OrgPost => {
        const who = person === null ? t('staffing.chart_open') : words.personName(person);
        const note = share === 100 ? who : t('staffing.chart_part', { who, share });
        return { id, name: words.positions.get(id) ?? '', note, reportsTo, isOpen: person === null };
      }),
    [positions, words, t],
  );
  const svg = useMemo(
    () => drawOrgChart({ posts, fontSize: 12, scheme, dir, alt: t('staffing.chart_alt') }).svg,
    [posts, scheme, dir, t],
  );
  return (
    <ScrollPart label={t('staffing.view_chart')}>
      <p className={classes.quiet}>{t('staffing.chart_help')}</p>
      <div aria-hidden>
        <SvgFigure svg={svg} />
      </div>
      <table className="visually-hidden">
        <caption>{t('staffing.chart_alt')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staffing.col_title')}</th>
            <th scope="col">{t('staffing.col_person')}</th>
            <th scope="col">{t('staffing.col_reportsTo')}</th>
          </tr>
        </thead>
        <tbody>
          {orgOrder(posts).map(({ post }) => (
            <tr key={post.id}>
              <th scope="row">{post.name}</th>
              <td>{post.note}</td>
              <td>
                {post.reportsTo === null
                  ? t('staffing.reports_to_nobody')
                  : (words.positions.get(post.reportsTo) ?? '')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollPart>
  );
}
