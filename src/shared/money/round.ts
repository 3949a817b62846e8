import { assert } from '../core/assert';
import { err, ok, type Result } from '../core/result';
import type { Ratio } from './ratio';

/**
 * What money can answer when a sum or product leaves the whole numbers that a plan file can hold exactly
 * (Number.MAX_SAFE_INTEGER minor units, about 90 trillion dollars).
 */
export type AmountError = { readonly type: 'tooLarge' };

/** A calculated number of minor units as an amount, or `tooLarge`. */
export function toAmount(units: bigint): Result<number, AmountError> {
  const amount = Number(units);
  return Number.isSafeInteger(amount) ? ok(amount) : err({ type: 'tooLarge' });
}

/**
 * `n / d` as the nearest whole number, halves away from zero: 5/2 is 3 and -5/2 is -3, so that an expense and
 * its reversal round to opposite amounts. `d` is above zero.
 */
export function divideRounded(n: bigint, d: bigint): bigint {
  assert(d > 0n, 'divide by a number above zero');
  const whole = n / d;
  const rest = n % d;
  const twice = 2n * (rest < 0n ? -rest : rest);
  if (twice < d) return whole;
  return n < 0n ? whole - 1n : whole + 1n;
}

/**
 * `amount` x `numerator` / `denominator` in minor units, rounded once, halves away from zero. All three are
 * whole numbers, the denominator above zero: 333 cents x 15 % is `scale(333, 15, 100)` = 50.
 */
export function scale(amount: number, numerator: number, denominator: number): Result<number, AmountError> {
  const exact = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  assert(exact && Number.isSafeInteger(amount), 'scale takes whole numbers');
  assert(denominator > 0, 'scale takes a denominator above zero');
  const product = amount * numerator;
  const size = Math.abs(product);
  // Most products of a budget are small, and BigInt costs several times as much.
  if (size > EXACT) return toAmount(divideRounded(BigInt(amount) * BigInt(numerator), BigInt(denominator)));
  const whole = Math.round(size / denominator);
  return ok(product < 0 && whole > 0 ? -whole : whole);
}

/**
 * Up to here a quotient of whole numbers is rounded as the fraction it stands for: a fraction that is no half is
 * further from it than the quotient can be off.
 */
const EXACT = 2 ** 52;

/** `amount` minor units times an exact factor, rounded once, halves away from zero. */
export function scaleBy(amount: number, factor: Ratio): Result<number, AmountError> {
  assert(Number.isSafeInteger(amount), 'an amount is a whole number of minor units');
  const [n, d] = [Number(factor.n), Number(factor.d)];
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return scale(amount, n, d);
  return toAmount(divideRounded(BigInt(amount) * factor.n, factor.d));
}
