import { assert } from '../core/assert';
import { nthSmallest } from '../core/nth-smallest';
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
  let [all, largest] = [0, 0];
  for (const weight of weights) {
    assert(Number.isSafeInteger(weight) && weight >= 0, 'a weight is a whole number, zero or more');
    all += weight;
    if (weight > largest) largest = weight;
  }
  if (all === 0) return err({ type: 'noWeight' });
  // Most amounts of a budget are small enough for plain numbers, and BigInt costs many times as much.
  if (all > EXACT || largest * Math.abs(total) > EXACT) return ok(splitExactly(total, weights));
  if (total >= 0) return ok(splitSmall(total, weights, all));
  return ok(splitSmall(-total, weights, all).map((part) => 0 - part));
}

/** Half of the numbers that are exact: a product and one weight more still are. */
const EXACT = 2 ** 52;

function splitExactly(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const shares = weights.map((weight) => BigInt(total) * BigInt(weight));
  return roundTogether(shares, all).map(Number);
}

/** As `roundTogether` does, for a total of zero or more and products that plain numbers hold. */
function splitSmall(total: number, weights: readonly number[], all: number): number[] {
  const rests = new Float64Array(weights.length);
  let missing = total;
  const parts = weights.map((weight, index) => {
    const product = total * weight;
    // The quotient may have been rounded up to a whole number that it does not reach.
    const near = Math.floor(product / all);
    const part = near * all > product ? near - 1 : near;
    rests[index] = product - part * all;
    missing -= part;
    return part;
  });
  if (missing > 0) raiseLargest(parts, rests, missing);
  return parts;
}

/** One unit more for so many parts with the largest rests, the first of equal ones first. */
function raiseLargest(parts: number[], rests: Float64Array, count: number): void {
  const least = nthSmallest(rests.slice(), rests.length - count);
  let equal = count;
  for (let index = 0; index < rests.length; index += 1) if ((rests[index] ?? 0) > least) equal -= 1;
  for (let index = 0; index < parts.length; index += 1) {
    const rest = rests[index] ?? 0;
    if (rest < least || (rest === least && equal === 0)) continue;
    if (rest === least) equal -= 1;
    parts[index] = (parts[index] ?? 0) + 1;
  }
}
