import { growthFactor } from '../money/growth';
import type { Ratio } from '../money/ratio';
import { divideRounded } from '../money/round';
import type { Assumptions } from '../plan/types';
import { monthOfPlace } from './horizon';
import type { CostTerm, Horizon, PriceIndex } from './types';

const WHOLE = 10_000;
const WHOLE_BIG = BigInt(WHOLE);
const INDEXES: readonly PriceIndex[] = ['none', 'inflation', 'salary'];

/** Works out what one payment is in a month. One per scenario: it remembers its factors. */
export interface Prices {
  /**
   * One payment of a term at a place of the horizon, in minor units of the plan's currency (a year of it for a
   * salary): unit cost x quantity x share x assumptions x rate, exact, rounded once. Null when it is too large.
   */
  readonly payment: (term: CostTerm, place: number, rate: Ratio) => number | null;
}

/** Prices under the assumptions of a scenario: price level or salaries and on-costs, tax, growth. */
export function pricesOf(assumptions: Assumptions, horizon: Horizon): Prices {
  const grown = growthOf(assumptions, horizon);
  const byRate = new Map<Ratio, (Factor | undefined)[]>();
  const factor = (term: CostTerm, year: number, rate: Ratio): Factor => {
    const known = byRate.get(rate) ?? [];
    byRate.set(rate, known);
    const slot = (year * INDEXES.length + INDEXES.indexOf(term.index)) * 3 + kindSlot(term);
    const found = known[slot] ?? factorOf(rate, grown(term.index, year), partsOf(term, assumptions));
    known[slot] = found;
    return found;
  };
  return {
    payment: (term, place, rate) => {
      const year = term.index === 'none' ? 0 : Math.floor(place / 12);
      return amountOf(term, factor(term, year, rate));
    },
  };
}

/** How far prices or salaries have risen in a year of the plan, from 0; each is worked out once, whatever the rate. */
function growthOf(assumptions: Assumptions, horizon: Horizon): (index: PriceIndex, year: number) => Ratio {
  const known: Record<PriceIndex, Ratio[]> = { none: [], inflation: [], salary: [] };
  return (index, year) => {
    const growth = { base: horizon.first, yearlyBasisPoints: yearlyPoints(index, assumptions) };
    const grown = known[index][year] ?? growthFactor(growth, monthOfPlace(horizon, year * 12));
    known[index][year] = grown;
    return grown;
  };
}

function kindSlot({ kind, taxed }: CostTerm): number {
  if (kind === 'salary') return 0;
  return taxed ? 1 : 2;
}

/** Not in lowest terms: reducing every product would cost more than all else here. */
function factorOf(rate: Ratio, grown: Ratio, parts: readonly number[]): Factor {
  let [n, d] = [rate.n * grown.n, rate.d * grown.d];
  for (const points of parts) [n, d] = [n * BigInt(points), d * WHOLE_BIG];
  return { n, d, near: Number(n) / Number(d) };
}

/** What a term is multiplied with beside growth, in basis points. */
export function partsOf({ kind, taxed }: CostTerm, assumptions: Assumptions): readonly number[] {
  const { salaries, onCost, prices, tax } = assumptions;
  if (kind === 'salary') return [salaries, WHOLE + onCost];
  return taxed ? [prices, WHOLE + tax] : [prices];
}

/** Rise a year of what an index follows, in basis points. */
export function yearlyPoints(index: PriceIndex, { inflation, salaryGrowth }: Assumptions): number {
  return { none: 0, inflation, salary: salaryGrowth }[index];
}

/** A fraction with the number nearest to it. */
interface Factor extends Ratio {
  readonly near: number;
}

/** A product of a few numbers is off by less than this part of itself: seven roundings of 2^-53 each. */
const OFF = 8 * 2 ** -53;

/**
 * The exact product rounded once, halves up (no factor is below zero). Where the nearest number is safely away from
 * a half, it rounds to the same as the exact fraction; else the fraction itself decides, at many times the cost.
 */
function amountOf({ unitCost, quantity, share }: CostTerm, factor: Factor): number | null {
  const estimate = ((unitCost * quantity * share) / (WHOLE * WHOLE)) * factor.near;
  const toHalf = Math.abs(estimate - Math.floor(estimate) - 0.5);
  if (toHalf > estimate * OFF && estimate * OFF < 0.25) return Math.round(estimate);
  const exact = BigInt(unitCost) * BigInt(quantity) * BigInt(share) * factor.n;
  const amount = Number(divideRounded(exact, factor.d * WHOLE_BIG * WHOLE_BIG));
  return Number.isSafeInteger(amount) ? amount : null;
}
