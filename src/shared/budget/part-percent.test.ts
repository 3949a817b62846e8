import { expect, it } from 'vitest';
import { partPercent } from './part-percent';

it('rounds to whole percent, with 0 for nothing alone and 100 for all alone', () => {
  expect([364, 365, 366].map((part) => partPercent(part, 1_000))).toEqual([36, 37, 37]);
  expect([0, 1, 999, 1_000].map((part) => partPercent(part, 1_000))).toEqual([0, 1, 99, 100]);
  expect(partPercent(0, 0)).toBe(0);
});
