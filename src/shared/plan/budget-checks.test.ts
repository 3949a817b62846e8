import { describe, expect, it } from 'vitest';
import {
  aLine,
  aPosition,
  aScenario,
  aSource,
  aSpending,
  anAllocation,
  planWithMoney,
} from '@test/builders/budget-parts';
import { LINE_NOT_SET } from './budget-defaults';
import { crossChecks } from './cross-checks';
import { EMPTY_BUDGET, PLAIN_ASSUMPTIONS } from './defaults';
import type { Allocation, Budget, FundingSource } from './types';

function faultsOf(budget: Partial<Budget>): readonly unknown[] {
  return crossChecks(planWithMoney({ positions: [aPosition()] }, budget));
}

const MONEY = { lines: [aLine()], sources: [aSource()] };
const LATER = aSource({ id: 'source-2', from: '2028-01' });

describe('the checks of the budget', () => {
  it('find nothing where everything named is there, nor in a currency without a rate', () => {
    const lines = [aLine({ currency: 'XAF' })];
    const allocations = [
      anAllocation(),
      anAllocation({ id: 'a2', line: 'position:position-1' }),
      anAllocation({ id: 'a3', line: 'contingency:equipment', share: 10_000 }),
    ];
    expect(faultsOf({ ...MONEY, lines, allocations, spendings: [aSpending()] })).toEqual([]);
  });

  it('find a line that is not there, wherever one is named', () => {
    const line = 'tool:gone';
    const found = faultsOf({
      ...MONEY,
      allocations: [anAllocation({ line })],
      spendings: [aSpending({ line })],
      scenarios: [
        ...EMPTY_BUDGET.scenarios,
        aScenario({ assumptions: { ...PLAIN_ASSUMPTIONS, leftOut: [line] } }),
      ],
    });
    expect(found).toEqual(
      [
        'allocations.allocation-1.line',
        'spendings.spending-1.line',
        'scenarios.lean.assumptions.leftOut',
      ].map((place) => ({ type: 'unknownLine', id: line, where: `budget.${place}` })),
    );
  });

  it('find a source, a stakeholder, a task, a person and a scenario that are not there', () => {
    const found = faultsOf({
      settings: { ...EMPTY_BUDGET.settings, scenario: 'dream' },
      lines: [aLine({ start: { ...LINE_NOT_SET, task: 'gone' }, owner: 'stranger' })],
      sources: [aSource({ stakeholder: 'nobody' })],
      allocations: [anAllocation({ source: 'source-9' })],
    });
    expect(found).toEqual([
      { type: 'unknownPerson', id: 'stranger', where: 'budget.lines.line-1.owner' },
      { type: 'unknownTask', id: 'gone', where: 'budget.lines.line-1.start' },
      { type: 'unknownStakeholder', id: 'nobody', where: 'budget.sources.source-1' },
      { type: 'unknownSource', id: 'source-9', where: 'budget.allocations.allocation-1.source' },
      { type: 'unknownScenario', id: 'dream', where: 'budget.settings.scenario' },
    ]);
  });

  it('find a position that is not there as the start of a line', () => {
    const start = { ...LINE_NOT_SET, position: 'gone' };
    expect(faultsOf({ lines: [aLine({ start })] })).toEqual([
      { type: 'unknownPosition', id: 'gone', where: 'budget.lines.line-1.start' },
    ]);
  });

  it('find ids that stand twice in a list', () => {
    const receipt = { id: 'r', on: '2027-01-01', amount: 1, note: '' };
    expect(faultsOf({ sources: [aSource({ receipts: [receipt, receipt] })] })).toEqual([
      { type: 'duplicateId', id: 'r', where: 'budget.sources.source-1.receipts' },
    ]);
    expect(faultsOf({ lines: [aLine(), aLine()] })).toEqual([
      { type: 'duplicateId', id: 'line-1', where: 'budget.lines' },
    ]);
  });
});

describe('the shares of a line that sources pay', () => {
  const over = [{ type: 'overAllocated', id: 'line:line-1', where: 'budget.allocations' }];
  const shares = (...list: readonly (readonly [string, number])[]): readonly Allocation[] =>
    list.map(([source, share], index) => anAllocation({ id: `a${index}`, source, share }));
  const paidBy = (sources: readonly FundingSource[], allocations: readonly Allocation[]) =>
    faultsOf({ ...MONEY, sources, allocations });

  it('may be the whole, and not more', () => {
    const both = [aSource(), aSource({ id: 'source-2' })];
    expect(paidBy(both, shares(['source-1', 6_000], ['source-2', 4_000]))).toEqual([]);
    expect(paidBy(both, shares(['source-1', 6_000], ['source-2', 4_001]))).toEqual(over);
  });

  it('count apart when one source follows the other', () => {
    const both = [aSource(), LATER];
    expect(paidBy(both, shares(['source-1', 10_000], ['source-2', 10_000]))).toEqual([]);
  });

  it('count together in a single month that both sources pay in', () => {
    const both = [aSource({ months: 13 }), LATER];
    expect(paidBy(both, shares(['source-1', 10_000], ['source-2', 1]))).toEqual(over);
  });

  it('of another line do not count', () => {
    const allocations = [
      anAllocation({ share: 10_000 }),
      anAllocation({ id: 'a2', line: 'position:position-1', share: 10_000 }),
    ];
    expect(paidBy([aSource()], allocations)).toEqual([]);
  });
});
