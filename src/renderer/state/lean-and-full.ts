import { leanAndFull, leftOutBeyond } from '@shared/budget';
import type { Translate } from '@shared/i18n/ui-words';
import type { Budget, Scenario } from '@shared/plan/types';
import { newId } from './new-id';

/** The lean and the full scenario a budget lacks, each with a note that names the lines in which it differs. */
export function tierScenarios(budget: Budget, t: Translate): readonly Scenario[] {
  const { lines, scenarios, settings } = budget;
  const plan = scenarios.find(({ id }) => id === settings.scenario);
  return leanAndFull(budget, { lean: newId(), full: newId() }).map((scenario) => {
    const isLean = scenario.kind === 'lean';
    const differing =
      isLean || !plan ? leftOutBeyond(lines, scenario, plan) : leftOutBeyond(lines, plan, scenario);
    const names = differing.map(({ name }) => name).join(', ');
    if (names === '') return { ...scenario, note: t('budget.tier_note_same') };
    const note = isLean
      ? t('budget.tier_note_lean', { lines: names })
      : t('budget.tier_note_full', { lines: names });
    return { ...scenario, note };
  });
}
