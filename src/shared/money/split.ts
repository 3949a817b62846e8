import { assert } from '../core/assert';
import { err, ok, type Result } from '../core/result';
import { roundTogether } from './round-together';

/** Weights that say nothing about how to split: none at all, or all zero. */
export type SplitError = { readonly type: 'noWeight' };

/**
 * Splits minor units into `parts` (1 or more) as even as whole units allow; the parts add up to `total`. What
 * cannot be shared goes one unit each to the first parts: 100 in 3 is 34, 33, 33 and -100 is -34, -33, -33.
 */
export function splitEven(total: number, parts: number): number[] {
  assert(Number.isSafeInteger(total), 'an amount is a whole number of minor units');
  assert(Number.isSafeInteger(parts) && parts >= 1, 'split into one part or more');
  const rest = Math.abs(total % parts);
  const each = (total - (total % parts)) / parts;
  const first = total < 0 ? each - 1 : each + 1;
  const split = new Array<number>(parts).fill(each);
  return split.fill(first, 0, rest);
}

/**
 * Splits minor units in proportion to whole `weights` (zero or more) by largest remainder, the first of equal
 * remainders first. The parts add up to `total`, and a part of weight zero is zero. `noWeight` where nothing
 * has a weight.
 *
 * @example splitByWeights(1000, [1, 1, 1]) // 334, 333, 333
 */
export function splitByWeights(total: number, weights: readonly number[]): Result<number[], SplitError> {
  assert(Number.isSafeInteger(total), 'an amount is a whole number of minor units');
  assert(
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
    'a weight is a whole number, zero or more',
  );
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (all === 0n) return err({ type: 'noWeight' });
  const shares = weights.map((weight) => BigInt(total) * BigInt(weight));
  return ok(roundTogether(shares, all).map(Number));
}
