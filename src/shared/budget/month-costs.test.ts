import { expect, it } from 'vitest';
import {
  aLine,
  anInfrastructureItem,
  aPosition,
  aTool,
  aTraining,
  planWithMoney,
} from '@test/builders/budget-parts';
import { LINE_NOT_SET } from '../plan/budget-defaults';
import { EMPTY_BUDGET, EMPTY_TIMELINE, NEW_TASK } from '../plan/defaults';
import type { Assumptions, Budget, Plan, Staffing } from '../plan/types';
import { timelineOf } from '../timeline';
import { budgetOf, formulaOf, spansOf, tableOf, totalOf } from './index';

const [scenario] = EMPTY_BUDGET.scenarios;
const assuming = (change: Partial<Assumptions>): Partial<Budget> => ({
  scenarios: scenario ? [{ ...scenario, assumptions: { ...scenario.assumptions, ...change } }] : [],
});
const resultOf = (plan: Plan) => budgetOf(plan, timelineOf(plan));
const costs = (staffing: Partial<Staffing>, budget: Partial<Budget> = {}) => {
  const result = resultOf(planWithMoney(staffing, budget));
  const one = (ref: string) => {
    const found = result.costs.lines.find(({ line }) => line.ref === ref);
    expect(found, ref).toBeDefined();
    return [...(found?.months ?? [])];
  };
  return { ...result, one };
};
const grade = { id: 'grade-1', name: 'G1', yearly: 1_000_000 };

it('pays a post from its month to its month, its share, with on-costs, and a year adds up to the year', () => {
  const post = aPosition({
    grade: 'grade-1',
    share: 50,
    start: { day: '2027-03-15', task: null },
    end: '2028-02-01',
  });
  const months = costs({ grades: [grade], positions: [post] }, assuming({ onCost: 2_001 })).one(
    'position:position-1',
  );
  // Half of 1,000,000 with 20.01 % on top is 600,050 a year: the first two months of a plan year have a cent more.
  expect(months.slice(0, 4)).toEqual([0, 0, 50_004, 50_004]);
  expect(months.slice(9, 15)).toEqual([50_004, 50_004, 50_004, 50_005, 50_005, 0]);
  const whole = costs(
    { grades: [grade], positions: [aPosition({ grade: 'grade-1' })] },
    assuming({ onCost: 2_001 }),
  );
  expect(totalOf(whole.costs.months, 0, 12)).toBe(1_200_100);
});

it('counts what stands above the grade, nothing for what others pay, and says where a salary is missing', () => {
  const positions = [
    aPosition({ id: 'own', grade: 'grade-1', salary: 2_400_000 }),
    aPosition({ id: 'host', grade: 'grade-1', paidElsewhere: true }),
    aPosition({ id: 'open' }),
  ];
  const { one, costs: all, problems } = costs({ grades: [grade], positions });
  expect(one('position:own')[0]).toBe(200_000);
  expect(all.lines.map(({ state, total }) => [state, total > 0])).toEqual([
    ['counted', true],
    ['paidElsewhere', false],
    ['counted', false],
  ]);
  expect(problems).toEqual([{ type: 'noSalary', ref: 'position:open' }]);
});

it('feeds training, tools in use and infrastructure of its own, and not what others provide', () => {
  const { costs: all, one } = costs({
    training: [aTraining({ cost: 500, yearly: true, start: { day: '2027-02-01', task: null } })],
    tools: [
      aTool({ state: 'candidate', oneOff: 1 }),
      aTool({ id: 'used', state: 'inUse', oneOff: 700, yearly: 30 }),
    ],
    infrastructure: [
      anInfrastructureItem({ id: 'room', item: 'premises', oneOff: 9 }),
      anInfrastructureItem({ id: 'host', state: 'byHost', oneOff: 9 }),
    ],
  });
  expect(all.lines.map(({ line, total }) => [line.ref, line.category, total])).toEqual([
    ['training:training-1', 'training', 2_500],
    ['tool:used', 'software', 850],
    ['infrastructure:room', 'premises', 9],
  ]);
  expect([one('training:training-1')[1], one('training:training-1')[13], one('tool:used')[0]]).toEqual([
    500, 500, 730,
  ]);
  const natures = all.lines[1]?.parts.map(({ phase, nature, months }) => [phase, nature, totalOf(months)]);
  // Full operation is promised for January 2029: two payments of upkeep before, three after.
  expect(natures).toEqual([
    ['startUp', 'capital', 700],
    ['startUp', 'running', 60],
    ['sustainment', 'running', 90],
  ]);
});

it('spreads a one-off cost, says what lies outside, and repeats by rhythm until its end', () => {
  const lines = [
    aLine({ id: 'spread', unitCost: 100, months: 3 }),
    aLine({ id: 'early', unitCost: 100, months: 4, start: { ...LINE_NOT_SET, day: '2026-12-31' } }),
    aLine({ id: 'quarter', kind: 'recurring', rhythm: 'quarter', unitCost: 7, until: '2027-09' }),
    aLine({
      id: 'year',
      kind: 'recurring',
      rhythm: 'year',
      unitCost: 7,
      start: { ...LINE_NOT_SET, day: '2026-03-01' },
    }),
  ];
  const { one, problems } = costs({}, { lines });
  expect(one('line:spread').slice(0, 4)).toEqual([34, 33, 33, 0]);
  expect(one('line:early').slice(0, 4)).toEqual([25, 25, 25, 0]);
  expect(problems).toEqual([{ type: 'outside', ref: 'line:early', amount: 25 }]);
  expect(one('line:quarter').slice(0, 12)).toEqual([7, 0, 0, 7, 0, 0, 7, 0, 0, 0, 0, 0]);
  // The rhythm goes on from before the plan: every March.
  expect(one('line:year').flatMap((amount, month) => (amount > 0 ? [month] : []))).toEqual([
    2, 14, 26, 38, 50,
  ]);
});

it('rounds a payment once: quantity, share, price level, tax and the rise of each year', () => {
  const line = aLine({
    ...{ kind: 'recurring', rhythm: 'year', unitCost: 33_333, quantity: 15_000, share: 3_333 },
    ...{ taxed: true, index: 'inflation' },
  });
  const { one } = costs({}, { lines: [line], ...assuming({ prices: 9_000, tax: 1_900, inflation: 250 }) });
  const exact = 333.33 * 1.5 * 0.3333 * 0.9 * 1.19;
  expect(one('line:line-1').filter((amount) => amount > 0)).toEqual(
    [0, 1, 2, 3, 4].map((year) => Math.round(exact * 1.025 ** year * 100)),
  );
});

it('converts at the rate of each month, says what only a later day knows, and counts nothing without one', () => {
  const lines = [
    aLine({ id: 'usd', currency: 'USD', kind: 'recurring', rhythm: 'month', unitCost: 1_000 }),
    aLine({ id: 'jpy', currency: 'JPY', unitCost: 1_000 }),
    aLine({ id: 'gbp', currency: 'GBP', unitCost: 1_000 }),
    // Paid once its rate holds, or for nothing.
    aLine({ id: 'march', currency: 'USD', unitCost: 1_000, start: { ...LINE_NOT_SET, day: '2027-03-01' } }),
    aLine({ id: 'free', currency: 'USD', kind: 'recurring', unitCost: 0 }),
  ];
  const rates = [
    { id: 'r1', from: 'USD', on: '2027-02-10', rate: '0.9' },
    { id: 'r2', from: 'USD', on: '2027-04-01', rate: '0.8' },
    { id: 'r3', from: 'JPY', on: '2020-01-01', rate: '0.006' },
  ];
  const { one, problems } = costs({}, { lines, rates });
  expect(one('line:usd').slice(0, 5)).toEqual([900, 900, 900, 800, 800]);
  expect(one('line:jpy')[0]).toBe(600);
  expect(problems).toEqual([
    { type: 'laterRate', ref: 'line:usd', currency: 'USD' },
    { type: 'missingRate', ref: 'line:gbp', currency: 'GBP' },
  ]);
});

it('refuses what no number can hold and counts the rest', () => {
  const lines = [
    aLine({ id: 'huge', unitCost: 1_000_000_000_000, quantity: 10_000_000_000 }),
    aLine({ unitCost: 5 }),
  ];
  const { costs: all, problems } = costs({}, { lines });
  expect(problems).toEqual([{ type: 'tooLarge', ref: 'line:huge' }]);
  expect([all.total, all.lines[0]?.state]).toEqual([5, 'uncounted']);
});

it('begins with a task on the day the schedule gives it, or with the plan where it gives none', () => {
  const task = {
    ...NEW_TASK,
    id: 't1',
    name: 'Buy',
    constraint: { type: 'snet' as const, day: '2027-05-10' },
  };
  const line = aLine({ unitCost: 100, start: { ...LINE_NOT_SET, task: 't1' } });
  const plan = planWithMoney({}, { lines: [line] });
  const scheduled = { ...plan, timeline: { ...EMPTY_TIMELINE, tasks: [task] } };
  const result = resultOf(scheduled);
  expect(result.costs.months.indexOf(100)).toBe(4);
  const circle = {
    ...scheduled,
    timeline: { ...scheduled.timeline, tasks: [{ ...task, parent: 't1' }] },
  };
  const lost = resultOf(circle);
  expect(lost.costs.months[0]).toBe(100);
  expect(lost.problems).toEqual([{ type: 'unscheduled', ref: 'line:line-1' }]);
});

it('adds the reserve of a category to its own phases and natures, and leaves out what the scenario leaves out', () => {
  const lines = [
    aLine({ id: 'a', unitCost: 1_005, nature: 'capital' }),
    aLine({ id: 'b', unitCost: 300, phase: 'sustainment' }),
    aLine({ id: 'c', unitCost: 9_999, category: 'travel' }),
  ];
  const { costs: all } = costs(
    {},
    { lines, ...assuming({ contingency: { equipment: 1_000 }, leftOut: ['line:c'] }) },
  );
  const reserve = all.lines.at(-1);
  expect(reserve?.line.ref).toBe('contingency:equipment');
  expect(reserve?.parts.map(({ phase, nature, months }) => [phase, nature, months[0]])).toEqual([
    ['startUp', 'capital', 101],
    ['sustainment', 'running', 30],
  ]);
  expect(all.lines.map(({ state }) => state)).toEqual(['counted', 'counted', 'leftOut', 'counted']);
  expect(all.total).toBe(1_436);
});

it('cuts the horizon by the fiscal calendar', () => {
  const { horizon } = resultOf(
    planWithMoney(
      {},
      {},
      { timeline: { ...EMPTY_TIMELINE, settings: { ...EMPTY_TIMELINE.settings, fiscalYearStart: 4 } } },
    ),
  );
  expect(spansOf(horizon, 'year').map(({ first, last }) => `${first} ${last}`)).toEqual([
    '2027-01 2027-03',
    '2027-04 2028-03',
    '2028-04 2029-03',
    '2029-04 2030-03',
    '2030-04 2031-03',
    '2031-04 2031-12',
  ]);
  expect(
    spansOf(horizon, 'quarter')
      .map(({ quarter }) => quarter)
      .slice(0, 5),
  ).toEqual([4, 1, 2, 3, 4]);
});

it('lists categories in the order of the worksheet', () => {
  const lines = ['travel', 'mine', 'staff'].map((category) => aLine({ id: category, category, unitCost: 1 }));
  const result = resultOf(planWithMoney({}, { lines }));
  const table = tableOf(result.costs, result.horizon, { rows: 'category', columns: 'all' });
  expect(table.rows.map(({ key, cells }) => [key, ...cells])).toEqual([
    ['staff', 1],
    ['travel', 1],
    ['mine', 1],
  ]);
});

it('says how a cost comes about, without the factors that change nothing', () => {
  const line = aLine({
    kind: 'recurring',
    rhythm: 'quarter',
    currency: 'USD',
    share: 5_000,
    taxed: true,
    unit: 'seats',
  });
  const budget = {
    lines: [line],
    ...assuming({ tax: 1_900, inflation: 200, contingency: { equipment: 500 } }),
  };
  const { costs: all, horizon } = costs({}, budget);
  const context = { horizon, currency: 'EUR', assumptions: budget.scenarios?.[0]?.assumptions };
  const { assumptions } = context;
  if (!assumptions) throw new Error('No scenario.');
  expect(all.lines.map((cost) => formulaOf(cost.line, { ...context, assumptions }))).toEqual([
    [
      {
        type: 'cost',
        factors: [
          { type: 'quantity', value: 10_000, unit: 'seats' },
          { type: 'unitCost', amount: 120_000, currency: 'USD' },
          { type: 'share', points: 5_000 },
          { type: 'tax', points: 1_900 },
          { type: 'rate', from: 'USD', to: 'EUR' },
        ],
        timing: { type: 'quarterly', from: '2027-01', to: null, countedFrom: null },
      },
    ],
    [{ type: 'reserve', points: 500, category: 'equipment' }],
  ]);
});

it('says from which month a line counts that begins before the plan', () => {
  const early = aLine({ kind: 'recurring', rhythm: 'month', start: { ...LINE_NOT_SET, day: '2020-01-01' } });
  const { costs: all, horizon } = costs({}, { lines: [early], ...assuming({}) });
  if (!scenario) throw new Error('No scenario.');
  const context = { horizon, currency: 'EUR', assumptions: scenario.assumptions };
  expect(all.lines.flatMap((cost) => formulaOf(cost.line, context))).toMatchObject([
    { timing: { type: 'monthly', from: '2020-01', countedFrom: '2027-01' } },
  ]);
});

it('counts a typed line by date as start-up until full operation and as sustainment from then on', () => {
  const monthly = { kind: 'recurring', rhythm: 'month', unitCost: 100 } as const;
  const result = resultOf(
    planWithMoney(
      {},
      {
        lines: [
          aLine({ ...monthly, id: 'dated', phase: 'byDate' }),
          aLine({ ...monthly, id: 'fixed', phase: 'sustainment' }),
        ],
      },
    ),
  );
  const turn = result.horizon.sustainmentFrom;
  const sums = result.costs.lines.map(({ parts }) =>
    parts.map(({ phase, months }) => [phase, totalOf(months, 0, turn), totalOf(months, turn)]),
  );
  const after = (result.horizon.months - turn) * 100;
  expect(turn).toBeGreaterThan(0);
  expect(sums).toEqual([
    [
      ['startUp', turn * 100, 0],
      ['sustainment', 0, after],
    ],
    [['sustainment', turn * 100, after]],
  ]);
});

it('begins a line with the position it names, on a day or with a task', () => {
  const task = {
    ...NEW_TASK,
    id: 't1',
    name: 'Hire',
    constraint: { type: 'snet' as const, day: '2027-05-10' },
  };
  const from = (position: string) => ({ ...LINE_NOT_SET, position });
  const plan = planWithMoney(
    {
      positions: [
        aPosition({ id: 'dated', start: { day: '2027-03-15', task: null } }),
        aPosition({ id: 'tasked', start: { day: null, task: 't1' } }),
      ],
    },
    {
      lines: [aLine({ id: 'a', start: from('dated') }), aLine({ id: 'b', start: from('tasked') })],
    },
  );
  const result = resultOf({ ...plan, timeline: { ...EMPTY_TIMELINE, tasks: [task] } });
  const paidIn = (ref: string): number | undefined =>
    result.costs.lines.find(({ line }) => line.ref === ref)?.months.findIndex((amount) => amount > 0);
  expect([paidIn('line:a'), paidIn('line:b')]).toEqual([2, 4]);
});
