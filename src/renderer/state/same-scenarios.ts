import { sameAsPlan, type ScenarioTable } from '@shared/budget';
import type { Translate } from '@shared/i18n/ui-words';
import type { Budget, Scenario } from '@shared/plan/types';

interface Given {
  readonly lines: Budget['lines'];
  readonly nameOf: (scenario: Scenario) => string;
  readonly t: Translate;
}

/** Which scenarios cost what the plan costs, and why: equal figures in a comparison look like a mistake. */
export function sameScenarioNotes(
  table: Pick<ScenarioTable, 'rows'>,
  { lines, nameOf, t }: Given,
): readonly string[] {
  const same = sameAsPlan(table, lines);
  return (['noPrice', 'nothing'] as const).flatMap((reason) => {
    const names = same.filter(({ why }) => why === reason).map(({ scenario }) => nameOf(scenario));
    if (names.length === 0) return [];
    const values = { names: names.join(', ') };
    return [
      reason === 'noPrice' ? t('budget.scenario_same_price', values) : t('budget.scenario_same', values),
    ];
  });
}
