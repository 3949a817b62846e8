import { tierOf } from '../catalog/budget-first';
import type { Budget, BudgetLine, Scenario } from '../plan/types';

type Lines = readonly Pick<BudgetLine, 'id' | 'catalog'>[];

/**
 * The lean and the full scenario a budget lacks, as copies of the one that is the plan: lean leaves out the typical
 * lines that can wait, full brings back those only it has. `ids` are those they get.
 */
export function leanAndFull(
  { lines, scenarios, settings }: Pick<Budget, 'lines' | 'scenarios' | 'settings'>,
  ids: Readonly<Record<'lean' | 'full', string>>,
): readonly Scenario[] {
  const model = scenarios.find(({ id }) => id === settings.scenario) ?? scenarios[0];
  if (!model) return [];
  const { leftOut } = model.assumptions;
  const waits = refsOf(lines, (tier) => tier !== 'lean');
  const onlyFull = new Set(refsOf(lines, (tier) => tier === 'full'));
  const wanted = {
    lean: [...leftOut, ...waits.filter((ref) => !leftOut.includes(ref))],
    full: leftOut.filter((ref) => !onlyFull.has(ref)),
  };
  return (['lean', 'full'] as const)
    .filter((kind) => !scenarios.some((one) => one.kind === kind))
    .map((kind) => ({
      ...{ id: ids[kind], kind, name: '', note: '' },
      assumptions: {
        ...model.assumptions,
        contingency: { ...model.assumptions.contingency },
        leftOut: wanted[kind],
      },
    }));
}

/** New typical lines are left out where they do not belong: by their tier and the kind of each scenario. */
export function withoutHigherTiers(scenarios: readonly Scenario[], added: Lines): readonly Scenario[] {
  const waits = refsOf(added, (tier) => tier !== 'lean');
  const onlyFull = refsOf(added, (tier) => tier === 'full');
  return scenarios.map((scenario) => {
    if (scenario.kind === 'full') return scenario;
    const { assumptions } = scenario;
    const more = scenario.kind === 'lean' ? waits : onlyFull;
    return { ...scenario, assumptions: { ...assumptions, leftOut: [...assumptions.leftOut, ...more] } };
  });
}

function refsOf(lines: Lines, isWanted: (tier: ReturnType<typeof tierOf>) => boolean): readonly string[] {
  return lines.filter(({ catalog }) => isWanted(tierOf(catalog))).map(({ id }) => `line:${id}`);
}

/** Lines a scenario leaves out that another one has. */
export function leftOutBeyond<Line extends Pick<BudgetLine, 'id'>>(
  lines: readonly Line[],
  { assumptions }: Scenario,
  other: Scenario | undefined,
): readonly Line[] {
  const kept = other?.assumptions.leftOut ?? [];
  return lines.filter(({ id }) => {
    const ref = `line:${id}`;
    return assumptions.leftOut.includes(ref) && !kept.includes(ref);
  });
}
