import { growthFactor } from '../money/growth';
import { multiply, ONE, ratio, type Ratio } from '../money/ratio';
import { divideRounded, scaleBy } from '../money/round';
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
  const byRate = new Map<Ratio, (Ratio | undefined)[]>();
  const factor = (term: CostTerm, year: number, rate: Ratio): Ratio => {
    const known = byRate.get(rate) ?? [];
    byRate.set(rate, known);
    const slot = (year * INDEXES.length + INDEXES.indexOf(term.index)) * 3 + kindSlot(term);
    const found = known[slot] ?? multiply(rate, factorOf(term, { assumptions, horizon, year }));
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

function kindSlot({ kind, taxed }: CostTerm): number {
  if (kind === 'salary') return 0;
  return taxed ? 1 : 2;
}

interface At {
  readonly assumptions: Assumptions;
  readonly horizon: Horizon;
  /** Year of the plan, from 0. */
  readonly year: number;
}

function factorOf(term: CostTerm, { assumptions, horizon, year }: At): Ratio {
  const parts = partsOf(term, assumptions);
  const level = parts.reduce((product, part) => multiply(product, partOf(part)), ONE);
  const points = yearlyPoints(term.index, assumptions);
  const growth = { base: horizon.first, yearlyBasisPoints: points };
  return multiply(level, growthFactor(growth, monthOfPlace(horizon, year * 12)));
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

const partOf = (points: number): Ratio => ratio(BigInt(points), WHOLE_BIG);

function amountOf({ unitCost, quantity, share }: CostTerm, factor: Ratio): number | null {
  const base = (unitCost * quantity) / WHOLE;
  if (share === WHOLE && quantity % WHOLE === 0 && Number.isSafeInteger(base)) {
    const amount = scaleBy(base, factor);
    return amount.ok ? amount.value : null;
  }
  const exact = BigInt(unitCost) * BigInt(quantity) * BigInt(share) * factor.n;
  const amount = Number(divideRounded(exact, factor.d * WHOLE_BIG * WHOLE_BIG));
  return Number.isSafeInteger(amount) ? amount : null;
}
