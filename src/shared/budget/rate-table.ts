import { minorDigits } from '../money/currency';
import { findRate, type DatedRate } from '../money/rates';
import { multiply, ONE, ratio, tenTo, type Ratio } from '../money/ratio';
import type { Plan } from '../plan/types';
import { monthOfPlace } from './horizon';
import type { Horizon } from './types';

/**
 * What a minor unit of a currency is worth in minor units of the plan's currency, by month of the horizon. The
 * rate of a month is the one that holds on its first day; the fraction is the same object while it stays.
 */
export interface MonthlyRates {
  readonly ratios: readonly (Ratio | null)[];
  /** So many months from the first have only the rate of a later day. */
  readonly laterMonths: number;
}

interface RateOfDay {
  readonly ratio: Ratio | null;
  /** Whether only a rate of a later day is known. */
  readonly later: boolean;
}

export interface RateTable {
  readonly monthly: (currency: string) => MonthlyRates;
  /** The rate on a day `YYYY-MM-DD`; null where none is known. */
  readonly onDay: (currency: string, day: string) => Ratio | null;
}

/** The exchange rates of a plan, ready for its months. Each currency is worked out when it is first asked for. */
export function rateTable(plan: Pick<Plan, 'identity' | 'budget'>, horizon: Horizon): RateTable {
  const to = plan.identity.currency;
  const rates = plan.budget.rates.map(({ from, on, rate }): DatedRate => ({ from, to, on, rate }));
  const known = new Map<string, MonthlyRates>();
  const find = (currency: string, on: string): RateOfDay => {
    const found = findRate(rates, { from: currency, to, on, planCurrency: to });
    if (!found.ok) return { ratio: null, later: false };
    const minor = ratio(tenTo(minorDigits(to)), tenTo(minorDigits(currency)));
    return { ratio: multiply(found.value.ratio, minor), later: found.value.later };
  };
  const monthly = (currency: string): MonthlyRates => {
    const made = known.get(currency) ?? byMonth(rates, horizon, (on) => find(currency, on));
    known.set(currency, made);
    return made;
  };
  return {
    monthly: (currency) => (currency === to ? sameCurrency(horizon.months) : monthly(currency)),
    onDay: (currency, day) => (currency === to ? ONE : find(currency, day).ratio),
  };
}

/** Looks a rate up only in months in which one begins to hold. */
function byMonth(
  rates: readonly DatedRate[],
  horizon: Horizon,
  find: (on: string) => RateOfDay,
): MonthlyRates {
  const ratios: (Ratio | null)[] = [];
  let laterMonths = 0;
  let begun = -1;
  let current: RateOfDay = { ratio: null, later: false };
  for (let place = 0; place < horizon.months; place += 1) {
    const on = `${monthOfPlace(horizon, place)}-01`;
    const count = rates.filter((entry) => entry.on <= on).length;
    if (count !== begun) {
      current = find(on);
      begun = count;
    }
    ratios.push(current.ratio);
    if (current.later) laterMonths = place + 1;
  }
  return { ratios, laterMonths };
}

const same = new Map<number, MonthlyRates>();

function sameCurrency(months: number): MonthlyRates {
  const found = same.get(months) ?? { ratios: new Array<Ratio>(months).fill(ONE), laterMonths: 0 };
  same.set(months, found);
  return found;
}
