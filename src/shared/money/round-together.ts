import { divideRounded } from './round';

/**
 * Rounds the fractions `numerators[i] / denominator` to whole numbers that add up to their rounded sum, by the
 * method of largest remainders: each is rounded down, and what is missing goes one unit each to the largest
 * remainders, the first of equal ones first. Every part is less than one unit from its exact value, and exact
 * zeros stay zero. The opposite of all numerators gives the opposite of all parts when their sum is not zero.
 *
 * @example roundTogether([100n, 100n, 100n], 3n) // [34n, 33n, 33n]
 */
export function roundTogether(numerators: readonly bigint[], denominator: bigint): bigint[] {
  const whole = numerators.reduce((total, numerator) => total + numerator, 0n);
  if (whole < 0n) return roundUpLargest(numerators.map(negate), denominator).map(negate);
  return roundUpLargest(numerators, denominator);
}

function roundUpLargest(numerators: readonly bigint[], denominator: bigint): bigint[] {
  const parts = numerators.map((numerator, index) => {
    const rest = ((numerator % denominator) + denominator) % denominator;
    return { index, rest, part: (numerator - rest) / denominator };
  });
  const whole = numerators.reduce((total, numerator) => total + numerator, 0n);
  const down = parts.reduce((total, { part }) => total + part, 0n);
  const missing = Number(divideRounded(whole, denominator) - down);
  const largestFirst = parts.toSorted((a, b) => compare(b.rest, a.rest) || a.index - b.index);
  const raised = new Set(largestFirst.slice(0, missing).map(({ index }) => index));
  return parts.map(({ index, part }) => (raised.has(index) ? part + 1n : part));
}

function negate(value: bigint): bigint {
  return -value;
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
