import { splitByWeights } from '../money/split';
import type { FundingSource } from '../plan/types';
import { placeOf } from './horizon';
import type { RateTable } from './rate-table';
import type { BudgetProblem, Horizon } from './types';
import { worthWithin } from './worth';

/** Money that comes in a month of the horizon, or outside of it. */
export interface Payment {
  readonly place: number;
  readonly amount: number;
  /** Whether it has come. */
  readonly received: boolean;
}

/** A source in the plan's currency. Places are months of the horizon and may lie outside of it. */
export interface SourceMoney {
  readonly source: FundingSource;
  /** The whole it gives, or has given where that is more. */
  readonly amount: number;
  /** Its months: `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** When its money comes, what has come in place of what was planned. */
  readonly payments: readonly Payment[];
  /** When its money was to come by its rhythm, whatever has come. */
  readonly terms: readonly Payment[];
}

/**
 * The sources of a plan in its currency, in order, and what is wrong with them. A source without a rate, or beyond
 * exact sums, gives nothing.
 */
export function sourceMoney(
  sources: readonly FundingSource[],
  horizon: Horizon,
  rates: RateTable,
): { readonly sources: readonly SourceMoney[]; readonly problems: readonly BudgetProblem[] } {
  const problems: BudgetProblem[] = [];
  const worthOf = worthWithin();
  const list = sources.map((source): SourceMoney => {
    const ref = `source:${source.id}`;
    const worth = (amount: number, day: string): number => {
      const { currency } = source;
      const rate = rates.onDay(currency, day);
      const worthThen = rate === null ? null : worthOf(amount, rate);
      if (rate === null) problems.push({ type: 'missingRate', ref, currency });
      else if (worthThen === null) problems.push({ type: 'tooLarge', ref });
      return worthThen ?? 0;
    };
    const from = placeOf(horizon.first, source.from);
    const planned = worth(source.amount, `${source.from}-01`);
    const receipts = source.receipts.map(({ on, amount }) => ({
      place: placeOf(horizon.first, on.slice(0, 7)),
      amount: worth(amount, on),
      received: true,
    }));
    const received = receipts.reduce((sum, { amount }) => sum + amount, 0);
    const terms = scheduleOf(source, planned, from);
    const payments = [...receipts, ...stillToCome(terms, received)];
    const to = from + source.months;
    return { source, amount: Math.max(planned, received), from, to, payments, terms };
  });
  return { sources: list, problems: distinct(problems) };
}

type Payments = readonly Payment[];

const PAYMENT_STEPS = { atStart: 240, monthly: 1, quarterly: 3, yearly: 12 } as const;

/** The whole amount at the beginning of each period, in proportion to its months; the payments add up to it. */
function scheduleOf({ months, payment }: FundingSource, amount: number, from: number): Payments {
  const step = PAYMENT_STEPS[payment];
  const places = Array.from({ length: Math.ceil(months / step) }, (_, index) => index * step);
  const parts = splitByWeights(
    amount,
    places.map((place) => Math.min(step, months - place)),
  );
  const amounts = parts.ok ? parts.value : [];
  return places.map((place, index) => ({
    place: from + place,
    amount: amounts[index] ?? 0,
    received: false,
  }));
}

/** Planned payments without what has been received, which takes the place of the earliest. */
function stillToCome(planned: Payments, received: number): Payments {
  let open = received;
  return planned.flatMap(({ place, amount }) => {
    const come = Math.min(open, amount);
    open -= come;
    return amount > come ? [{ place, amount: amount - come, received: false }] : [];
  });
}

function distinct(problems: readonly BudgetProblem[]): readonly BudgetProblem[] {
  return problems.filter(
    ({ type, ref }, index) => problems.findIndex((one) => one.type === type && one.ref === ref) === index,
  );
}
