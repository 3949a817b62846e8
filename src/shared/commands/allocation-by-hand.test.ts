import { expect, it } from 'vitest';
import { aLine, aSource, anAllocation, planWithMoney } from '@test/builders/budget-parts';
import { payByHand } from './allocation-by-hand';

const PLAN = planWithMoney(
  {},
  {
    lines: [aLine({ id: 'rent' })],
    sources: [aSource({ id: 'donor' }), aSource({ id: 'state' })],
  },
);
const half = anAllocation({ id: 'a1', source: 'donor', line: 'line:rent', share: 5_000 });

it('sets who pays by hand and the shares of lines in one step', () => {
  const set = payByHand.run(PLAN, { shares: [half] });
  expect(set.ok && set.value.budget.settings.allocation).toBe('byHand');
  expect(set.ok && set.value.budget.allocations).toEqual([half]);
});

it('refuses more than the whole of a line, and sources and lines that are not there', () => {
  const refusal = (change: Partial<typeof half>) => {
    const result = payByHand.run(PLAN, { shares: [half, { ...half, id: 'a2', ...change }] });
    return result.ok ? null : result.error;
  };
  expect(refusal({ source: 'state', share: 5_001 })).toEqual({ type: 'invalid', field: 'share' });
  expect(refusal({ id: half.id, source: 'state', share: 1 })).toEqual({ type: 'invalid', field: 'id' });
  expect(refusal({ source: 'x' })).toMatchObject({ type: 'notFound', id: 'x' });
  expect(refusal({ line: 'line:x' })).toMatchObject({ type: 'notFound', id: 'line:x' });
});
