import { describe, expect, it } from 'vitest';
import {
  aLine,
  anAllocation,
  aPosition,
  aScenario,
  aSource,
  aSpending,
  planWithMoney,
} from '@test/builders/budget-parts';
import { aTask } from '@test/builders/plan-parts';
import { EMPTY_BUDGET, EMPTY_STAFFING, PLAIN_ASSUMPTIONS } from '../plan/defaults';
import type { Assumptions, Budget, CoverKind, Plan } from '../plan/types';
import { coversOf } from '../staffing';
import { timelineOf } from '../timeline';
import { budgetOf } from './budget-of';
import { moneyChecks } from './index';
import { linesOfPaidPosts } from './salaries-twice';
import { totalOf } from './part-sums';

/**
 * 3.00 an hour on call and six hours of calls a month at one and a half times the salary. Full operation is promised
 * for January 2029, 24 months after the start.
 */
function planOf(chosen: CoverKind | null, budget: Partial<Budget> = {}, assumed: Partial<Assumptions> = {}) {
  const cover = { ...EMPTY_STAFFING.settings.cover, onCallHour: 300, callHours: 6, callPay: 150, chosen };
  const scenario = aScenario({ id: 'mine', assumptions: { ...PLAIN_ASSUMPTIONS, ...assumed } });
  return planWithMoney(
    {
      settings: { ...EMPTY_STAFFING.settings, cover },
      positions: [aPosition({ role: 'incidentHandler', salary: 5_200_000 })],
    },
    {
      settings: { ...EMPTY_BUDGET.settings, years: 4, scenario: 'mine' },
      ...{ scenarios: [scenario], ...budget },
    },
  );
}

const resultOf = (plan: Plan) => budgetOf(plan, timelineOf(plan));
const lineOf = (plan: Plan) => resultOf(plan).costs.lines.find(({ line }) => line.ref === 'cover:onCall');

describe('pay for being on call in the budget', () => {
  it('is a line of staff from the month the team begins to serve in, month by month', () => {
    const cost = lineOf(planOf('onCall'));
    expect(cost?.line).toMatchObject({ origin: 'cover', category: 'staff', catalog: 'onCallPay' });
    expect(cost?.parts.map(({ phase, nature }) => [phase, nature])).toEqual([['sustainment', 'running']]);
    const [before, first, second] = [0, 24, 36].map((from) =>
      totalOf(cost?.months ?? new Float64Array(0), from, from === 0 ? 24 : from + 12),
    );
    // 20,022.86 of allowance and 2,700.00 of calls a year.
    expect([before, first, second]).toEqual([0, 2_272_286, 2_272_286]);
  });

  it('begins at the gate to service where the timeline has one, as start-up until full operation', () => {
    const tasks = [
      aTask({ id: 'c', kind: 'fixed', gate: 'c', start: '2027-07-01', finish: '2027-07-01' }),
      aTask({ id: 'd', kind: 'fixed', gate: 'd', start: '2028-01-03', finish: '2028-01-03' }),
    ];
    const known = planOf('onCall');
    const plan = { ...known, timeline: { ...known.timeline, tasks } };
    const cost = lineOf(plan);
    expect(cost?.months.findIndex((amount) => amount > 0)).toBe(6);
    expect(cost?.parts.map(({ phase }) => phase)).toEqual(['startUp', 'sustainment']);
  });

  it('costs in a year what the calculator says, at level and on-costs of the scenario', () => {
    const plan = planOf('onCall', {}, { salaries: 9_000, onCost: 2_000 });
    const covers = coversOf(plan, { netHours: 1656, hoursADay: 8, steps: [] });
    const row = covers.ok ? covers.value.rows.find(({ kind }) => kind === 'onCall') : undefined;
    const months = lineOf(plan)?.months ?? new Float64Array(0);
    // 22,722.86 x 0.9 x 1.2
    expect(row?.onCall?.cost).toBe(2_454_069);
    expect(totalOf(months, 24, 36)).toBe(2_454_069);
    const grown = lineOf(planOf('onCall', {}, { salaryGrowth: 1_000, inflation: 300 }));
    // 22,722.86 x 1.1 x 1.1, two years after the start.
    expect(totalOf(grown?.months ?? months, 24, 36)).toBe(2_749_466);
  });

  it('is no line where the chosen hours have nobody on call, or nothing is said', () => {
    expect(lineOf(planOf('extended'))).toBeUndefined();
    expect(lineOf(planOf(null))).toBeUndefined();
    const plan = planOf('onCall');
    const { settings } = EMPTY_STAFFING;
    const unsaid = { ...settings, cover: { ...settings.cover, chosen: 'onCall' as const } };
    expect(lineOf({ ...plan, staffing: { ...plan.staffing, settings: unsaid } })).toBeUndefined();
  });

  it('stays at no cost where money was spent on it or a source pays it, whatever hours are chosen now', () => {
    const spent = { spendings: [aSpending({ line: 'cover:onCall' })] };
    const paid = { sources: [aSource()], allocations: [anAllocation({ line: 'cover:onCall' })] };
    for (const budget of [spent, paid])
      expect(lineOf(planOf('extended', budget))).toMatchObject({ state: 'counted', total: 0 });
  });
});

it('is told beside a typed line for the same', () => {
  const lines = [aLine({ id: 'typed', category: 'staff', catalog: 'onCallPay' })];
  const twice = (chosen: CoverKind) => {
    const plan = planOf(chosen, { lines });
    const result = resultOf(plan);
    expect(linesOfPaidPosts(plan, result.costs).includes('onCallPay')).toBe(chosen === 'onCall');
    return moneyChecks(plan, result).filter(({ id }) => id === 'salariesTwice');
  };
  expect(twice('onCall')).toMatchObject([{ lines: ['line:typed'] }]);
  expect(twice('extended')).toEqual([]);
  const known = planOf('onCall');
  const unpaid = { ...known, staffing: { ...known.staffing, positions: [] } };
  expect(linesOfPaidPosts(unpaid, resultOf(unpaid).costs)).toEqual(['onCallPay']);
});
