import type { Ratio } from '../money/ratio';
import { splitEven } from '../money/split';
import type { PartSums } from './part-sums';
import type { Prices } from './price-factors';
import type { RateTable } from './rate-table';
import type { CostTerm, Nature, Phase } from './types';

/** What a term is worked out with. */
export interface TermWork {
  readonly months: number;
  readonly prices: Prices;
  readonly rates: RateTable;
  /** Where its payments are added up. */
  readonly target: TermTarget;
}

/** Takes the payments of a term in minor units: those before the turn are start-up, the others sustainment. */
export class TermTarget {
  readonly #sums: PartSums;
  readonly #nature: Nature;
  readonly #phase: Phase | null;
  /** First month that is sustainment. */
  readonly #turn: number;
  #before: Float64Array | null = null;
  #after: Float64Array | null = null;

  constructor(sums: PartSums, { nature, phase }: Pick<CostTerm, 'nature' | 'phase'>, turn: number) {
    this.#sums = sums;
    this.#nature = nature;
    this.#phase = phase;
    this.#turn = turn;
  }

  /** Adds a payment in a place of the horizon. */
  add(place: number, amount: number): void {
    const months =
      place < this.#turn
        ? (this.#before ??= this.#months('startUp'))
        : (this.#after ??= this.#months('sustainment'));
    months[place] = (months[place] ?? 0) + amount;
  }

  #months(byDate: Phase): Float64Array {
    return this.#sums.monthsOf({ phase: this.#phase ?? byDate, nature: this.#nature });
  }
}

export type TermFault = 'missingRate' | 'tooLarge';

/** What came of it: a fault, or how it was counted. */
export interface TermOutcome {
  readonly fault: TermFault | null;
  /** What of a one-off cost lies outside of the horizon, in minor units. */
  readonly outside: number;
  /** First month whose rate was needed, by its place in the horizon; null where nothing was paid. */
  readonly ratedFrom: number | null;
}

const NOTHING_PAID: TermOutcome = { fault: null, outside: 0, ratedFrom: null };
const fault = (type: TermFault): TermOutcome => ({ ...NOTHING_PAID, fault: type });

/**
 * Writes what a term costs in each month. A payment is rounded once and everything above it is a sum: a one-off
 * cost has the price of its first month and is spread evenly, a recurring one has the price of the month it is
 * paid in, a salary is worked out for each year of the plan and spread evenly over its twelve months.
 */
export function writeTerm(term: CostTerm, work: TermWork): TermOutcome {
  if (term.unitCost === 0 || term.quantity === 0 || term.share === 0) return NOTHING_PAID;
  const { ratios } = work.rates.monthly(term.currency);
  if (term.kind === 'oneOff') return writeOneOff(term, ratios, work);
  return writeRepeated(term, ratios, work);
}

type Ratios = readonly (Ratio | null)[];

function writeOneOff(term: CostTerm, ratios: Ratios, { months, prices, target }: TermWork): TermOutcome {
  const { from, step } = term;
  const place = Math.min(Math.max(from, 0), months - 1);
  const rate = ratios[place] ?? null;
  if (rate === null) return fault('missingRate');
  const total = prices.payment(term, place, rate);
  if (total === null) return fault('tooLarge');
  let inside = 0;
  const parts = splitEven(total, step);
  for (let at = Math.max(0, -from); at < step && from + at < months; at += 1) {
    const part = parts[at] ?? 0;
    target.add(from + at, part);
    inside += part;
  }
  return { fault: null, outside: total - inside, ratedFrom: place };
}

/** Payments keep their rhythm from the first one, also where that lies before the plan. */
function writeRepeated(term: CostTerm, ratios: Ratios, { months, prices, target }: TermWork): TermOutcome {
  const { from, step, kind } = term;
  const last = Math.min(term.to, months - 1);
  const begin = from >= 0 ? from : from + Math.ceil(-from / step) * step;
  let year = -1;
  let known: Ratio | null = null;
  let amount = 0;
  for (let place = begin; place <= last; place += step) {
    const rate = ratios[place] ?? null;
    if (rate === null) return fault('missingRate');
    const ofYear = Math.floor(place / 12);
    if (ofYear !== year || rate !== known) {
      const next = prices.payment(term, place, rate);
      if (next === null) return fault('tooLarge');
      year = ofYear;
      known = rate;
      amount = next;
    }
    target.add(place, kind === 'salary' ? monthOfYear(amount, place % 12) : amount);
  }
  return begin > last ? NOTHING_PAID : { ...NOTHING_PAID, ratedFrom: begin };
}

/** A month's part of a yearly amount that is split evenly, the first months having what cannot be shared. */
function monthOfYear(yearly: number, month: number): number {
  const rest = yearly % 12;
  return (yearly - rest) / 12 + (month < rest ? 1 : 0);
}
