import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { tableOf, unpricedLines } from '@shared/budget';
import { useBudget } from '../../state/budget';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { goTo, useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { nextUnpriced } from './next-unpriced';
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
      <Unpriced />
    </dl>
  );
}

/** How many lines the sums lack for want of a price, and the way to them, one after the other. */
function Unpriced() {
  const { t } = useWords();
  const budget = usePlan((plan) => plan.budget);
  const count = useMemo(() => unpricedLines(budget).length, [budget]);
  if (count === 0) return null;
  const lines = t('budget.no_prices_lines', { count });
  const next = () => {
    const { selection } = useSession.getState();
    const id = nextUnpriced(budget, selection?.kind === 'budgetLine' ? selection.id : null);
    if (id !== null) goTo({ screen: 'budget', section: 'lines' }, { kind: 'budgetLine', id });
  };
  return (
    <div>
      <dt>{t('budget.no_prices')}</dt>
      <dd>
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-label={t('budget.no_prices_next', { lines })}
          onClick={next}
        >
          {lines}
        </Anchor>
      </dd>
    </div>
  );
}
