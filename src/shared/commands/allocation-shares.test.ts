import { expect, it } from 'vitest';
import { aLine, aSource, anAllocation, planWithMoney } from '@test/builders/budget-parts';
import { setShares, type ShareEntry } from './allocation-shares';

const PLAN = planWithMoney(
  {},
  {
    lines: [aLine({ id: 'rent' }), aLine({ id: 'trips' })],
    sources: [aSource({ id: 'donor' }), aSource({ id: 'state' })],
    allocations: [
      anAllocation({ id: 'a1', source: 'donor', line: 'line:rent', share: 4_000 }),
      anAllocation({ id: 'a2', source: 'donor', line: 'line:rent', share: 1_000 }),
    ],
  },
);
const one = (id: string, change: Partial<ShareEntry>): ShareEntry => ({
  ...{ id, source: 'donor', line: 'line:rent', share: 5_000 },
  ...change,
});

it('sets several shares at once, each source having one for a line, and takes out what is set to nothing', () => {
  const set = setShares.run(PLAN, {
    shares: [one('n1', { share: 6_000 }), one('n2', { source: 'state', share: 4_000 })],
  });
  expect(set.ok && set.value.budget.allocations).toEqual([
    { id: 'a1', source: 'donor', line: 'line:rent', share: 6_000 },
    { id: 'n2', source: 'state', line: 'line:rent', share: 4_000 },
  ]);
  const none = setShares.run(PLAN, { shares: [one('n1', { share: 0 })] });
  expect(none.ok && none.value.budget.allocations).toEqual([]);
});

it('refuses more than the whole of a line, and sources and lines that are not there', () => {
  const refusal = (share: ShareEntry) => {
    const result = setShares.run(PLAN, { shares: [share] });
    return result.ok ? null : result.error;
  };
  expect(refusal(one('n', { source: 'state', share: 5_001 }))).toEqual({ type: 'invalid', field: 'share' });
  expect(refusal(one('n', { source: 'x' }))).toMatchObject({ type: 'notFound', id: 'x' });
  expect(refusal(one('n', { line: 'line:x' }))).toMatchObject({ type: 'notFound', id: 'line:x' });
});
