import { monthOfPlace, type BudgetResult, type CostTerm, type Horizon } from '@shared/budget';
import { minorDigits } from '@shared/money/currency';
import { growthFactor } from '@shared/money/growth';
import { findRate } from '@shared/money/rates';
import { divideRounded } from '@shared/money/round';
import type { Assumptions, Plan } from '@shared/plan/types';

interface Known {
  readonly plan: Pick<Plan, 'identity' | 'budget'>;
  readonly horizon: Horizon;
  readonly assumptions: Assumptions;
}

/**
 * What the lines of a worksheet cost by month, payment by payment with exact fractions, in minor units; null for a
 * line that cannot be counted because a rate is missing. Slow, and shares nothing with the engine but rates, the
 * growth of a year and the rounding of a fraction, which are tested by themselves.
 */
export function plainCosts(known: Known, { base }: Pick<BudgetResult, 'base'>): Map<string, bigint[] | null> {
  const { leftOut } = known.assumptions;
  return new Map(
    base.worksheet.lines.map(({ ref, terms, paidElsewhere }) => [
      ref,
      paidElsewhere || leftOut.includes(ref) ? nothing(known) : sumOf(terms, known),
    ]),
  );
}

const nothing = ({ horizon }: Known): bigint[] => new Array<bigint>(horizon.months).fill(0n);

function sumOf(terms: readonly CostTerm[], known: Known): bigint[] | null {
  const sums = nothing(known);
  for (const term of terms) {
    if (term.unitCost === 0 || term.quantity === 0 || term.share === 0) continue;
    for (let place = 0; place < known.horizon.months; place += 1) {
      const amount = monthOf(term, place, known);
      if (amount === null) return null;
      sums[place] = (sums[place] ?? 0n) + amount;
    }
    if (term.kind === 'oneOff' && payment(term, firstPlace(term, known), known) === null) return null;
  }
  return sums;
}

const firstPlace = ({ from }: CostTerm, { horizon }: Known): number =>
  Math.min(Math.max(from, 0), horizon.months - 1);

/** What a term costs in one month; null without a rate. */
function monthOf(term: CostTerm, place: number, known: Known): bigint | null {
  const passed = place - term.from;
  if (term.kind === 'oneOff') {
    if (passed < 0 || passed >= term.step) return 0n;
    return partOf(payment(term, firstPlace(term, known), known), passed, term.step);
  }
  if (passed < 0 || place > term.to || passed % term.step !== 0) return 0n;
  const whole = payment(term, place, known);
  return term.kind === 'salary' ? partOf(whole, place % 12, 12) : whole;
}

/** One of so many even parts; what cannot be shared goes one unit each to the first. */
function partOf(whole: bigint | null, index: number, parts: number): bigint | null {
  if (whole === null) return null;
  const rest = whole % BigInt(parts);
  return whole / BigInt(parts) + (BigInt(index) < rest ? 1n : 0n);
}

function payment(term: CostTerm, place: number, { plan, horizon, assumptions }: Known): bigint | null {
  const to = plan.identity.currency;
  const rates = plan.budget.rates.map((rate) => ({ ...rate, to }));
  const on = `${monthOfPlace(horizon, place)}-01`;
  const rate = findRate(rates, { from: term.currency, to, on, planCurrency: to });
  if (!rate.ok) return null;
  const yearlyBasisPoints = { none: 0, inflation: assumptions.inflation, salary: assumptions.salaryGrowth };
  const grown = growthFactor(
    { base: horizon.first, yearlyBasisPoints: yearlyBasisPoints[term.index] },
    monthOfPlace(horizon, place),
  );
  const [level, onTop] =
    term.kind === 'salary'
      ? [assumptions.salaries, assumptions.onCost]
      : [assumptions.prices, term.taxed ? assumptions.tax : 0];
  const points = [term.quantity, term.share, level, 10_000 + onTop].reduce(
    (product, part) => product * BigInt(part),
    BigInt(term.unitCost),
  );
  const exact = points * rate.value.ratio.n * grown.n * 10n ** BigInt(minorDigits(to));
  const below = rate.value.ratio.d * grown.d * 10n ** BigInt(minorDigits(term.currency));
  return divideRounded(exact, below * 10_000n ** 4n);
}
