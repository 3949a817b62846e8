import { expect, it } from 'vitest';
import { percentOf } from './index';

it.each([
  [366, 1_000, 37],
  [364, 1_000, 36],
  [9_999, 10_000, 99],
  [1, 10_000, 1],
  [0, 10_000, 0],
  [10_000, 10_000, 100],
  [0, 0, 0],
])('%i of %i is %i percent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});
