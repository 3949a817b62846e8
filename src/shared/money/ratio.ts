import { assert } from '../core/assert';

/**
 * An exact fraction `n / d` with `d` above zero. Rates and factors stay fractions until the one rounding at the end.
 */
export type Ratio = { readonly n: bigint; readonly d: bigint };

const DECIMAL = /^(\d{1,12})(?:\.(\d{1,12}))?$/;

export const ONE: Ratio = { n: 1n, d: 1n };

/** The fraction `n / d` in lowest terms. A number below the line that is not above zero is a bug. */
export function ratio(n: bigint, d: bigint): Ratio {
  assert(d > 0n, 'a fraction needs a denominator above zero');
  const common = greatestDivisor(n, d);
  return { n: n / common, d: d / common };
}

/**
 * Reads a decimal as plan files hold it: ASCII digits, a point, at most 12 digits before and after it, no sign.
 * "130.25" is 521/4 exactly. Answers null for anything else.
 */
export function parseDecimal(text: string): Ratio | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const fraction = match[2] ?? '';
  return ratio(BigInt(`${match[1] ?? ''}${fraction}`), tenTo(fraction.length));
}

/** The product of two fractions. */
export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.n, a.d * b.d);
}

/** One divided by the fraction, which must be above zero. */
export function invert(value: Ratio): Ratio {
  return ratio(value.d, value.n);
}

/** Ten to the power of a whole number that is zero or more. */
export function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}
