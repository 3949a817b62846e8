import { expect, it } from 'vitest';
import { aLine, anAllocation, aSource, planWithMoney } from '@test/builders/budget-parts';
import { LINE_NOT_SET } from '../plan/budget-defaults';
import type { Budget, BudgetLine, FundingSource } from '../plan/types';
import { EMPTY_BUDGET } from '../plan/defaults';
import { timelineOf } from '../timeline';
import { budgetOf, expectedOf, scenariosOf, totalOf } from './index';

const SETTINGS = { ...EMPTY_BUDGET.settings, years: 3 };
const resultOf = (budget: Partial<Budget>) => {
  const plan = planWithMoney({}, { settings: SETTINGS, ...budget });
  return budgetOf(plan, timelineOf(plan));
};
const monthly = (change: Partial<BudgetLine>): BudgetLine =>
  aLine({ kind: 'recurring', rhythm: 'month', unitCost: 100, phase: 'sustainment', ...change });
const source = (id: string, change: Partial<FundingSource>): FundingSource =>
  aSource({ id, name: id, ...change });
const paid = (result: ReturnType<typeof resultOf>) =>
  result.funding.sources.map((one) => [one.source.id, one.paid, one.left, one.missing, one.endsAt]);

it('lets secured money pay first, by what it may pay for, in its months, until it has run out', () => {
  const result = resultOf({
    lines: [monthly({ id: 'rent', category: 'premises' }), monthly({ id: 'trips', category: 'travel' })],
    sources: [
      source('any', { amount: 10_000, months: 36 }),
      source('rooms', { amount: 500, months: 36, state: 'secured', categories: ['premises'] }),
      source('late', { amount: 9_999, from: '2029-07', months: 6 }),
    ],
  });
  // Rooms pays the first five rents. Any pays the rest of both, so that nothing is left for late.
  expect(paid(result)).toEqual([
    ['any', 6_700, 3_300, 0, 36],
    ['rooms', 500, 0, 0, 5],
    ['late', 0, 9_999, 0, 36],
  ]);
  expect(result.funding.uncoveredTotal).toBe(0);
  expect(result.secured.uncoveredTotal).toBe(6_700);
  expect(result.funding.lines.map(({ ref, paidBy }) => [ref, paidBy])).toEqual([
    [
      'line:rent',
      [
        { source: 'any', amount: 3_100, against: 0 },
        { source: 'rooms', amount: 500, against: 0 },
      ],
    ],
    ['line:trips', [{ source: 'any', amount: 3_600, against: 0 }]],
  ]);
});

it('lets a promise pay before a hope that stands first in the plan', () => {
  const result = resultOf({
    lines: [monthly({})],
    sources: [
      source('hope', { amount: 10_000, months: 36, state: 'identified' }),
      source('word', { amount: 1_000, months: 36 }),
    ],
  });
  expect(paid(result).map(([id, amount]) => [id, amount])).toEqual([
    ['hope', 2_600],
    ['word', 1_000],
  ]);
  expect(result.promised.sources).toMatchObject([{ paid: 1_000 }]);
  expect(result.promised.uncoveredTotal).toBe(2_600);
});

it('shares what is short in proportion, whatever the order of the lines', () => {
  const lines = [monthly({ id: 'a', unitCost: 300 }), monthly({ id: 'b', unitCost: 100 })];
  const sources = [source('s', { amount: 100, months: 36 })];
  const open = (list: readonly BudgetLine[]) =>
    new Map(
      resultOf({ lines: list, sources }).funding.lines.map(({ ref, uncovered }) => [ref, uncovered[0]]),
    );
  expect(open(lines)).toEqual(
    new Map([
      ['line:a', 225],
      ['line:b', 75],
    ]),
  );
  expect(open(lines.toReversed())).toEqual(open(lines));
});

it('pays by hand what was allocated, as far as the money goes', () => {
  const result = resultOf({
    settings: { ...SETTINGS, allocation: 'byHand' },
    lines: [monthly({ id: 'line-1', unitCost: 101 }), monthly({ id: 'other' })],
    sources: [source('source-1', { amount: 100, months: 2 }), source('two', { amount: 5_000, months: 36 })],
    allocations: [anAllocation(), anAllocation({ id: 'x', source: 'two', line: 'line:line-1' })],
  });
  expect(paid(result)).toEqual([
    ['source-1', 100, 0, 2, 2],
    // 50 of 101 in two months, 51 in the others, rounded alone.
    ['two', 50 * 2 + 51 * 34, 5_000 - 1_834, 0, 36],
  ]);
  const open = result.funding.lines.map(({ uncovered }) => [...uncovered].slice(0, 3));
  expect(open).toEqual([
    [0, 2, 50],
    [100, 100, 100],
  ]);
  expect(result.funding.uncoveredByPhase).toEqual({ startUp: 0, sustainment: result.funding.uncoveredTotal });
});

it('lets each of three thirds pay the same by hand, with the others and without them', () => {
  const shares = { secured: 3_333, promised: 3_333, requested: 3_334 } as const;
  const states = ['secured', 'promised', 'requested'] as const;
  const result = resultOf({
    settings: { ...SETTINGS, allocation: 'byHand' },
    lines: [monthly({ id: 'line-1' })],
    // Up to 33.33, 66.66 and 100 of 100: secured money has the second share and pays from 33 to 67.
    sources: states.map((state) => source(state, { state, amount: 99_999, months: 36 })),
    allocations: (['promised', 'secured', 'requested'] as const).map((id) =>
      anAllocation({ id, source: id, line: 'line:line-1', share: shares[id] }),
    ),
  });
  expect(paid(result).map(([id, amount]) => [id, amount])).toEqual([
    ['secured', 34 * 36],
    ['promised', 33 * 36],
    ['requested', 33 * 36],
  ]);
  const open = [result.secured, result.promised, result.funding].map((one) => one.uncoveredTotal);
  expect(open).toEqual([66 * 36, 33 * 36, 0]);
});

it('follows the account: opening, payments by rhythm, received in place of planned, and its lowest point', () => {
  const receipts = [{ id: 'r', on: '2027-02-20', amount: 500, note: '' }];
  const { cash, expectedIncome, expectedCash, sources } = resultOf({
    settings: { ...SETTINGS, opening: 50 },
    lines: [monthly({ until: '2027-06' })],
    sources: [source('s', { amount: 1_200, months: 12, payment: 'quarterly', probability: 50, receipts })],
  });
  // 300 a quarter was planned; 500 came in February instead of the first and most of the second.
  expect([...cash.income].slice(0, 12)).toEqual([0, 500, 0, 100, 0, 0, 300, 0, 0, 300, 0, 0]);
  expect([...cash.position].slice(0, 7)).toEqual([-50, 350, 250, 250, 150, 50, 350]);
  expect([cash.lowest, cash.firstBelowZero]).toEqual([{ month: 0, amount: -50 }, 0]);
  expect([...expectedIncome].slice(0, 7)).toEqual([0, 500, 0, 50, 0, 0, 150]);
  expect([...expectedCash.position].slice(0, 7)).toEqual([-50, 350, 250, 200, 100, 0, 150]);
  expect(sources.map(expectedOf)).toEqual([500 + 50 + 150 + 150]);
});

it('shares a year that is cut short in proportion to its months', () => {
  const { cash } = resultOf({ sources: [source('s', { amount: 1_800, months: 18, payment: 'yearly' })] });
  expect([...cash.income].flatMap((amount, month) => (amount > 0 ? [[month, amount]] : []))).toEqual([
    [0, 1_200],
    [12, 600],
  ]);
});

it('lets a source pay by rule no more than its rhythm has brought by then, and keeps what is left', () => {
  const pays = (cost: number, change: Partial<FundingSource>) => {
    const lines = [monthly({ unitCost: cost })];
    const [one] = resultOf({ lines, sources: [source('s', { amount: 6_000, months: 60, ...change })] })
      .funding.sources;
    return one ? { pays: [...one.pays], left: one.left, endsAt: one.endsAt } : null;
  };
  const year = (amount: number, months: number) =>
    Array.from({ length: 12 }, (_, month) => (month < months ? amount : 0));
  // 1,200 a year is four months of 300: of the 6,000 those of the fourth and fifth year are left.
  expect(pays(300, { payment: 'yearly' })).toEqual({
    ...{ pays: [...year(300, 4), ...year(300, 4), ...year(300, 4)], left: 2_400, endsAt: 36 },
  });
  // All at the beginning: there for twenty months.
  expect(pays(300, {})).toEqual({
    ...{ pays: [...year(300, 12), ...year(300, 8), ...year(0, 0)], left: 0, endsAt: 20 },
  });
  // What a month does not need is there in the next: 50 of 100 is kept, and 300 fall due from July on.
  const lines = [
    monthly({ unitCost: 50 }),
    monthly({ id: 'more', unitCost: 250, start: { ...LINE_NOT_SET, day: '2027-07-01' } }),
  ];
  const { funding } = resultOf({
    lines,
    sources: [source('s', { amount: 3_600, months: 36, payment: 'monthly' })],
  });
  expect([...(funding.sources[0]?.pays ?? [])].slice(0, 10)).toEqual([
    50, 50, 50, 50, 50, 50, 300, 200, 100, 100,
  ]);
});

it('counts money that has come early, and does not wait for money that comes late', () => {
  const lines = [monthly({ unitCost: 100, until: '2027-06' })];
  const pays = (on: string, amount: number) => {
    const receipts = [{ id: 'r', on, amount, note: '' }];
    const sources = [source('s', { amount: 400, months: 12, payment: 'quarterly', receipts })];
    return [...(resultOf({ lines, sources }).funding.sources[0]?.pays ?? [])].slice(0, 6);
  };
  expect(pays('2027-02-10', 300)).toEqual([100, 100, 100, 0, 0, 0]);
  expect(pays('2027-05-10', 100)).toEqual([100, 0, 0, 100, 0, 0]);
});

it('ends a source that gives all at once when it is used up, also where more has come than was planned', () => {
  const receipts = [{ id: 'all', on: '2027-03-05', amount: 1_300, note: '' }];
  const sources = [source('s', { amount: 1_200, months: 36, receipts })];
  const result = resultOf({ lines: [monthly({})], sources });
  expect(paid(result)).toEqual([['s', 1_300, 0, 0, 13]]);
  expect(result.cliffs).toMatchObject([{ month: 13, usedUp: ['s'] }]);
});

it('ends a source that comes bit by bit with its months, however short each bit is', () => {
  const sources = [source('s', { amount: 2_400, months: 24, payment: 'yearly' })];
  const { cliffs } = resultOf({ lines: [monthly({ unitCost: 300 })], sources });
  // Four of twelve months are paid in each of its two years, none in the third.
  expect(cliffs).toEqual([
    {
      month: 24,
      sources: ['s'],
      usedUp: [],
      uncovered: 3_600,
      asked: 0,
      before: 2_400,
      percent: 100,
      year: 3,
    },
  ]);
});

it('sees the cliff where a source ends and nobody follows', () => {
  const lines = [monthly({ id: 'a' }), monthly({ id: 'b', category: 'staff' })];
  const donor = source('donor', { amount: 100_000, months: 24, categories: ['staff'] });
  const ministry = source('ministry', { amount: 100_000, months: 36, categories: ['equipment'] });
  const { cliffs } = resultOf({ lines, sources: [donor, ministry] });
  expect(cliffs).toEqual([
    {
      month: 24,
      sources: ['donor'],
      usedUp: [],
      uncovered: 1_200,
      asked: 0,
      before: 0,
      percent: 50,
      year: 3,
    },
  ]);
  const follower = source('next', { amount: 100_000, from: '2029-01', months: 12 });
  expect(resultOf({ lines, sources: [donor, ministry, follower] }).cliffs).toEqual([]);
});

it('puts scenarios beside the one that is the plan, with their people', () => {
  const [first] = EMPTY_BUDGET.scenarios;
  if (!first) throw new Error('No scenario.');
  const lean = { ...first, id: 'lean', assumptions: { ...first.assumptions, prices: 5_000 } };
  const plan = planWithMoney({}, { settings: SETTINGS, lines: [monthly({})], scenarios: [first, lean] });
  const { rows } = scenariosOf(plan, timelineOf(plan));
  expect(rows.map(({ isPlan, years, total, difference }) => [isPlan, years, total, difference])).toEqual([
    [true, [1_200, 1_200, 1_200], 3_600, 0],
    [false, [600, 600, 600], 1_800, -1_800],
  ]);
});

it('answers the same object for the same plan, and another once anything it rests on has changed', () => {
  const plan = planWithMoney({}, { lines: [monthly({})], sources: [source('s', {})] });
  const schedule = timelineOf(plan);
  expect(budgetOf(plan, schedule)).toBe(budgetOf({ ...plan }, schedule));
  const later = { ...plan, identity: { ...plan.identity, startDay: '2028-01-01' } };
  expect(budgetOf(later, timelineOf(later)).horizon.first).toBe('2028-01');
  expect(totalOf(budgetOf(plan, schedule).costs.months)).toBe(6_000);
});
