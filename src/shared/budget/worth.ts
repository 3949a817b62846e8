import type { Ratio } from '../money/ratio';
import { scaleBy } from '../money/round';

/** Half of the whole numbers that are exact, so that costs can be added to it or taken from it. */
const LARGEST_SUM = 2 ** 52;

/** An amount at a rate, in whole minor units of the plan's currency; null where it is too large to be counted. */
export type WorthOf = (amount: number, rate: Ratio) => number | null;

/**
 * Brings the amounts of one list into the plan's currency. Too large is also an amount with which all that were
 * counted before would come to more than `LARGEST_SUM`: every sum of amounts of the list is exact.
 */
export function worthWithin(): WorthOf {
  let total = 0;
  return (amount, rate) => {
    const worth = scaleBy(amount, rate);
    if (!worth.ok || total + worth.value > LARGEST_SUM) return null;
    total += worth.value;
    return worth.value;
  };
}
