import type { FinishBin } from '@shared/timeline';
import { useWords } from '../../ui/words';
import panel from './panels.module.css';
import { usePercent } from './risk-words';
import { useDayWords } from './task-words';

/** The chart in figures. */
export function RiskTable({ bins }: { readonly bins: readonly FinishBin[] }) {
  const { t } = useWords();
  const day = useDayWords();
  const percent = usePercent();
  return (
    <div className={panel.scroll} tabIndex={0} role="region" aria-label={t('timeline-risk.chart_title')}>
      <table className={panel.table}>
        <thead>
          <tr>
            <th scope="col">{t('timeline-risk.column_days')}</th>
            <th scope="col" className={panel.number}>
              {t('timeline-risk.column_share')}
            </th>
            <th scope="col" className={panel.number}>
              {t('timeline-risk.column_by_then')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, share, byThen }) => (
            <tr key={from}>
              <th scope="row">
                {from === to ? day(from) : t('timeline-risk.days', { from: day(from), to: day(to) })}
              </th>
              <td className={panel.number}>{percent(share)}</td>
              <td className={panel.number}>{percent(byThen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
