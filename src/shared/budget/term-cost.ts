import type { Ratio } from '../money/ratio';
import { splitEven } from '../money/split';
import type { Prices } from './price-factors';
import type { RateTable } from './rate-table';
import type { CostTerm } from './types';

/** Where a term writes its payments: `add` takes minor units for a place of the horizon. */
export interface TermWriter {
  readonly months: number;
  readonly prices: Prices;
  readonly rates: RateTable;
  readonly add: (place: number, amount: number) => void;
}

export type TermFault = 'missingRate' | 'tooLarge';

/** What came of it: a fault, or what of a one-off cost lies outside of the horizon, in minor units. */
export interface TermOutcome {
  readonly fault: TermFault | null;
  readonly outside: number;
}

const FINE: TermOutcome = { fault: null, outside: 0 };
const fault = (type: TermFault): TermOutcome => ({ fault: type, outside: 0 });

/**
 * Writes what a term costs in each month. A payment is rounded once and everything above it is a sum: a one-off
 * cost has the price of its first month and is spread evenly, a recurring one has the price of the month it is
 * paid in, a salary is worked out for each year of the plan and spread evenly over its twelve months.
 */
export function writeTerm(term: CostTerm, writer: TermWriter): TermOutcome {
  if (term.unitCost === 0 || term.quantity === 0 || term.share === 0) return FINE;
  const { ratios } = writer.rates.monthly(term.currency);
  if (term.kind === 'oneOff') return writeOneOff(term, ratios, writer);
  return writeRepeated(term, ratios, writer);
}

type Ratios = readonly (Ratio | null)[];

function writeOneOff(term: CostTerm, ratios: Ratios, { months, prices, add }: TermWriter): TermOutcome {
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
    add(from + at, part);
    inside += part;
  }
  return { fault: null, outside: total - inside };
}

/** Payments keep their rhythm from the first one, also where that lies before the plan. */
function writeRepeated(term: CostTerm, ratios: Ratios, { months, prices, add }: TermWriter): TermOutcome {
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
      [year, known, amount] = [ofYear, rate, next];
    }
    add(place, kind === 'salary' ? monthOfYear(amount, place % 12) : amount);
  }
  return FINE;
}

/** A month's part of a yearly amount that is split evenly, the first months having what cannot be shared. */
function monthOfYear(yearly: number, month: number): number {
  const rest = yearly % 12;
  return (yearly - rest) / 12 + (month < rest ? 1 : 0);
}
