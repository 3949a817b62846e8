import { tableOf, type ScenarioRow } from '@shared/budget';
import { COST_PHASES } from '@shared/plan/budget';
import { useBudget } from '../../state/budget';
import { useWords } from '../../ui/words';
import { StackedFigure } from './cost-figure';
import { PHASE_WORDS } from './line-words';
import { scenarioName } from './scenario-words';

/** What each scenario costs to start and to keep, as columns beside each other. */
export function ScenarioFigure({ rows }: { readonly rows: readonly ScenarioRow[] }) {
  const { t } = useWords();
  const { horizon } = useBudget();
  const tables = rows.map(({ costs }) => tableOf(costs, horizon, { rows: 'phase', columns: 'all' }));
  const series = COST_PHASES.map((phase) => ({
    id: phase,
    name: t(PHASE_WORDS[phase]),
    amounts: tables.map((table) => table.rows.find(({ key }) => key === phase)?.total ?? 0),
  }));
  return (
    <StackedFigure
      title={t('budget.scenarios_figure')}
      names={rows.map(({ scenario }) => scenarioName(scenario, t))}
      {...{ series }}
      withTable
    />
  );
}
