import { useWords } from '../../ui/words';
import classes from './panels.module.css';

interface DurationChange {
  readonly id: string;
  readonly name: string;
  /** Working days. */
  readonly before: number;
  readonly after: number;
  /** What makes the difference, where there is more than one cause. */
  readonly why: string | null;
}

interface LengthTableProps {
  readonly label: string;
  readonly rows: readonly DurationChange[];
}

/** Durations as they are and as they would be. */
export function LengthTable({ label, rows }: LengthTableProps) {
  const { t } = useWords();
  const hasWhy = rows.some((row) => row.why !== null);
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('timeline-length.column_task')}</th>
            <th scope="col" className={classes.number}>
              {t('timeline-length.column_before')}
            </th>
            <th scope="col" className={classes.number}>
              {t('timeline-length.column_after')}
            </th>
            <th scope="col" className={classes.number}>
              {t('timeline-length.column_change')}
            </th>
            {hasWhy && <th scope="col">{t('timeline-length.column_why')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" dir="auto">
                {row.name}
              </th>
              <td className={classes.number}>{t('timeline-length.working_days', { count: row.before })}</td>
              <td className={classes.number}>{t('timeline-length.working_days', { count: row.after })}</td>
              <td className={classes.number}>{signed(row.after - row.before)}</td>
              {hasWhy && <td>{row.why}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** With a sign of its own: a change without one reads as a total. */
function signed(days: number): string {
  return days > 0 ? `+${String(days)}` : `−${String(-days)}`;
}
