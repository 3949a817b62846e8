import { tableOf } from '@shared/budget';
import { useBudget } from '../../state/budget';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import classes from './budget.module.css';

/** Start-up and sustainment side by side: a team must be able to pay for both. */
export function HeadSums() {
  const { t } = useWords();
  const money = useMoney(t);
  const { costs, horizon } = useBudget();
  if (costs.lines.length === 0) return <>{t('budget.lead_empty')}</>;
  const { rows } = tableOf(costs, horizon, { rows: 'phase', columns: 'all' });
  const sumOf = (phase: 'startUp' | 'sustainment'): number =>
    rows.find(({ key }) => key === phase)?.total ?? 0;
  const entries = [
    [t('budget.start_up'), sumOf('startUp')],
    [t('budget.sustainment'), sumOf('sustainment')],
    [t('budget.whole_years', { count: horizon.months / 12 }), costs.total],
  ] as const;
  return (
    <dl className={classes.head}>
      {entries.map(([label, amount]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{money.show(amount)}</dd>
        </div>
      ))}
    </dl>
  );
}
