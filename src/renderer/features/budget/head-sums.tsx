import type { Costs, Phase } from '@shared/budget';
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
  const sums = phaseSums(costs);
  const entries = [
    [t('budget.start_up'), sums.startUp],
    [t('budget.sustainment'), sums.sustainment],
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

function phaseSums({ lines }: Costs): Readonly<Record<Phase, number>> {
  const sums = { startUp: 0, sustainment: 0 };
  for (const { parts } of lines)
    for (const { phase, months } of parts) for (const amount of months) sums[phase] += amount;
  return sums;
}
