import { Title } from '@mantine/core';
import type { SimulationResult } from '@shared/schedule';
import { useWords } from '../../ui/words';
import panel from './panels.module.css';
import classes from './risk-result.module.css';
import { usePercent } from './risk-words';
import { useTaskNames } from './task-words';
import { useTimelineState } from './use-timeline';

/** The ten tasks that drive the day, and how often every task is critical. */
export function RiskDrivers({ result }: { readonly result: SimulationResult }) {
  const { t } = useWords();
  const name = useNameOf();
  const percent = usePercent();
  if (!name) return null;
  const often = Object.entries(result.criticality)
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a);
  return (
    <>
      <section className={panel.part}>
        <Title order={3}>{t('timeline-risk.drivers')}</Title>
        <p className={panel.dim}>
          {result.drivers.length > 0 ? t('timeline-risk.drivers_help') : t('timeline-risk.drivers_none')}
        </p>
        {result.drivers.length > 0 && <DriverTable result={result} name={name} />}
      </section>
      <details>
        <summary className={classes.summary}>{t('timeline-risk.criticality')}</summary>
        <p className={panel.dim}>{t('timeline-risk.criticality_help')}</p>
        <div className={panel.scroll} tabIndex={0} role="region" aria-label={t('timeline-risk.criticality')}>
          <table className={panel.table}>
            <thead>
              <tr>
                <th scope="col">{t('timeline-risk.column_task')}</th>
                <th scope="col" className={panel.number}>
                  {t('timeline-risk.column_criticality')}
                </th>
              </tr>
            </thead>
            <tbody>
              {often.map(([id, share]) => (
                <tr key={id}>
                  <th scope="row" dir="auto">
                    {name(id)}
                  </th>
                  <td className={panel.number}>{percent(share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

interface DriverTableProps {
  readonly result: SimulationResult;
  readonly name: (id: string) => string;
}

function DriverTable({ result, name }: DriverTableProps) {
  const { t } = useWords();
  const percent = usePercent();
  return (
    <table className={panel.table}>
      <thead>
        <tr>
          <th scope="col">{t('timeline-risk.column_task')}</th>
          <th scope="col">{t('timeline-risk.column_strength')}</th>
          <th scope="col" className={panel.number}>
            {t('timeline-risk.column_criticality')}
          </th>
        </tr>
      </thead>
      <tbody>
        {result.drivers.map(({ taskId, correlation }) => (
          <tr key={taskId}>
            <th scope="row" dir="auto">
              {name(taskId)}
            </th>
            <td>
              <span className={classes.strengthCell}>
                <span
                  aria-hidden
                  className={classes.strength}
                  style={{ inlineSize: `${String(Math.max(2, correlation * 100))}px` }}
                />
                {correlation.toFixed(2)}
              </span>
            </td>
            <td className={panel.number}>{percent(result.criticality[taskId] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names of tasks by id; a task that is gone since the runs has its id alone. */
function useNameOf(): ((id: string) => string) | null {
  const state = useTimelineState();
  const nameOf = useTaskNames();
  return (
    nameOf &&
    ((id) => {
      const row = state.byId.get(id);
      return row ? `${row.wbs} ${nameOf(row.task)}` : id;
    })
  );
}
