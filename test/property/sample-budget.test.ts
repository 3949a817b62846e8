import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviceFor, adviceOn } from '@shared/advice';
import { budgetOf, totalOf, type BudgetResult } from '@shared/budget';
import { parseDay, type Day } from '@shared/core/day';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import { shiftDays } from '@shared/plan/shift-days';
import type { Plan } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';

/** The sample shows what national teams die of: a start somebody pays for, and a third year nobody has promised. */
describe('the budget of the sample', () => {
  const plan = samplePlan();
  const result = resultOf(plan);
  const advice = [...adviceFor(plan), ...adviceOn(plan, parseDay('2026-11-08') as Day)];

  it('counts every line, and leaves no more to be mended than it is to show', () => {
    expect(result.problems).toEqual([]);
    expect(result.costs.lines.filter(({ state }) => state === 'uncounted')).toEqual([]);
    const money = advice.filter(({ where: { screen } }) => screen === 'budget' || screen === 'staffing');
    // Most posts are not filled at launch, so that some skills hang on those that are.
    expect(money.map(({ rule }) => rule).sort()).toEqual(['cliff', 'onlyAsked', 'singleHolder', 'uncovered']);
  });

  it('has a cliff in year 3, which the checks name with the day, the sources and how much is open', () => {
    const [cliff] = advice.filter(({ rule }) => rule === 'cliff');
    expect(cliff).toMatchObject({ severity: 'warning', where: { screen: 'budget', section: 'src-fund' } });
    expect(cliff?.values).toMatchObject({ day: '2028-06-30', percent: 68 });
    expect(result.cliffs).toMatchObject([{ year: 3, sources: ['src-fund', 'src-donor'], before: 0 }]);
  });

  it('has later years that are secured in part and requested in part', () => {
    const { months } = result.costs;
    const [costs, open, unsecured] = [months, result.funding.uncovered, result.secured.uncovered].map(
      (amounts) => totalOf(amounts, 26),
    );
    expect(open).toBeGreaterThan(0);
    expect(unsecured).toBeGreaterThan(open ?? 0);
    expect(costs).toBeGreaterThan(unsecured ?? 0);
  });

  it('costs what its concept of operations says', () => {
    const parts = result.costs.lines.flatMap((line) => line.parts);
    const startUp = parts
      .filter(({ phase }) => phase === 'startUp')
      .reduce((sum, part) => sum + totalOf(part.months), 0);
    const said = plan.documents.conops.narrative['resources']?.before;
    expect(said).toContain(`Start-up costs of ${millions(startUp)} million`);
    for (const year of [3, 4]) {
      const cost = totalOf(result.costs.months, year * 12 - 10, year * 12 + 2);
      expect(said).toContain(`${millions(cost)} million a year from the third year`);
    }
  });

  it('is paid in its start-up and falls in year 3 in whatever week somebody opens it', () => {
    const weeks = Array.from({ length: 53 }, (_, week) => week);
    const wrong = weeks.filter((week) => !isAsMeant(resultOf(shiftDays(plan, week * 7))));
    expect(wrong).toEqual([]);
  });
});

function isAsMeant({ funding, secured, cliffs, problems }: BudgetResult): boolean {
  const isPaid = [funding, secured].every(
    ({ uncovered, uncoveredByPhase }) => uncoveredByPhase.startUp === 0 && totalOf(uncovered, 0, 24) === 0,
  );
  return isPaid && problems.length === 0 && cliffs.length === 1 && cliffs[0]?.year === 3;
}

function resultOf(plan: Plan): BudgetResult {
  return budgetOf(plan, timelineOf(plan));
}

/** Minor units of a currency with two decimals, in millions with one. */
function millions(amount: number): string {
  return (amount / 100_000_000).toFixed(1);
}

function samplePlan(): Plan {
  const file = parsePlanFile(readFileSync('assets/samples/sample.csirtplan', 'utf8'));
  if (!file.ok) throw new Error('The sample cannot be read.');
  return file.value.plan;
}
