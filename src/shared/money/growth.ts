import { assert } from '../core/assert';
import { monthsBetween, type Month } from './month';
import { ratio, type Ratio } from './ratio';

/**
 * Growth of prices or salaries: prices are those of `base`, and every 12 months from it they step by
 * `yearlyBasisPoints` (hundredths of a percent; negative when they fall, but above -10,000).
 */
export type Growth = { readonly base: Month; readonly yearlyBasisPoints: number };

const WHOLE = 10_000;

/**
 * The exact factor on prices of the base month in `month`, compounded once per full 12 months: with 500 basis
 * points it is 1 in months 0 to 11, 1.05 in 12 to 23, 1.1025 in 24 to 35. Months before the base have factor 1:
 * a price known today is not made cheaper backwards.
 */
export function growthFactor(growth: Growth, month: Month): Ratio {
  const points = growth.yearlyBasisPoints;
  assert(Number.isSafeInteger(points) && points > -WHOLE, 'growth is whole basis points above -100 %');
  const steps = Math.max(0, Math.floor(monthsBetween(growth.base, month) / 12));
  return ratio(BigInt(WHOLE + points) ** BigInt(steps), BigInt(WHOLE) ** BigInt(steps));
}
