import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sum, sumBy } from './sum';

it('passes the largest amount on the way and comes back exactly', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(sum([most, 2, -most])).toEqual({ ok: true, value: 2 });
  expect(sum([most, 1])).toEqual({ ok: false, error: { type: 'tooLarge' } });
  expect(sum([])).toEqual({ ok: true, value: 0 });
});

it('rolls up by a key in the order the keys appear', () => {
  const lines = [
    { category: 'staff', amount: 500 },
    { category: 'travel', amount: 70 },
    { category: 'staff', amount: -20 },
  ];
  const totals = sumBy(lines, { key: ({ category }) => category, amount: ({ amount }) => amount });
  expect(totals.ok ? [...totals.value] : totals).toEqual([
    ['staff', 480],
    ['travel', 70],
  ]);
});

it('refuses a group that is too large', () => {
  const items = [Number.MAX_SAFE_INTEGER, 1];
  expect(sumBy(items, { key: () => 'all', amount: (item) => item })).toEqual({
    ok: false,
    error: { type: 'tooLarge' },
  });
});

it('keeps the sum of all in any roll-up', () => {
  const item = fc.record({ group: fc.nat(5), amount: fc.integer({ min: -1e12, max: 1e12 }) });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const groups = sumBy(items, { key: ({ group }) => group, amount: ({ amount }) => amount });
      const all = sum(items.map(({ amount }) => amount));
      expect(groups.ok && sum([...groups.value.values()])).toEqual(all);
    }),
  );
});
