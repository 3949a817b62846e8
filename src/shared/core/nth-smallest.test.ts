import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthSmallest } from './nth-smallest';

it('is the value that a sort puts at the place, also among equal ones', () => {
  const lists = fc.array(fc.oneof(fc.nat(3), fc.nat(1_000_000)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(lists, fc.nat(), (list, number) => {
      const place = number % list.length;
      const sorted = list.toSorted((a, b) => a - b);
      expect(nthSmallest(Float64Array.from(list), place)).toBe(sorted[place]);
    }),
  );
});

it('refuses a place that is not there', () => {
  expect(() => nthSmallest(Float64Array.of(1, 2), 2)).toThrow('within');
  expect(() => nthSmallest(Float64Array.of(), 0)).toThrow('within');
});
