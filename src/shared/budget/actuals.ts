import { monthOf } from '../money/month';
import type { Spending } from '../plan/types';
import { placeOf } from './horizon';
import { totalOf } from './part-sums';
import type { RateTable } from './rate-table';
import type { BudgetProblem, Costs, Horizon } from './types';
import { worthWithin } from './worth';

/** What a line was to cost, has cost, and will cost, in minor units of the plan's currency. */
export interface LineActuals {
  readonly ref: string;
  /** Over the whole horizon. */
  readonly planned: number;
  /** Up to the status month, that month included. */
  readonly plannedToDate: number;
  /** Paid up to the status month, that month included. */
  readonly spent: number;
  /** Ordered and not paid by then: commitments of any day, and payments dated after the status month. */
  readonly committed: number;
  /** Planned after the status month. */
  readonly remaining: number;
  /** Of `remaining`, what commitments do not cover already; of a line nothing was recorded on, its whole plan. */
  readonly toCome: number;
  /** Planned up to the status month and neither paid nor committed. Not in the forecast. */
  readonly notSpent: number;
  /** `spent`, `committed` and `toCome`. */
  readonly forecast: number;
  /** Forecast less plan: above zero where more is spent than planned. */
  readonly variance: number;
}

export interface Actuals {
  /** Last month that counts as past, by its place in the horizon; null while no payment has been recorded. */
  readonly statusMonth: number | null;
  /** One a line, then those of spendings whose line is no longer there. */
  readonly lines: readonly LineActuals[];
  readonly total: Omit<LineActuals, 'ref'>;
  /** Payments of all lines up to the status month, by month; those of before the plan in its first. */
  readonly paid: Float64Array;
  /** Of `paid`, payments of before the plan. */
  readonly before: number;
  /** Plan of the lines nothing was recorded on, up to the status month, by month. */
  readonly unrecorded: Float64Array;
  /** Payments dated after the status month, which stand among what is committed. */
  readonly later: number;
  readonly problems: readonly BudgetProblem[];
}

interface Books {
  readonly horizon: Horizon;
  readonly rates: RateTable;
  /** `statusMonthsOf(...).spending` */
  readonly statusMonth: number | null;
}

/**
 * Spending against plan with the forecast at completion, cut at the status month. The forecast is what was paid up to
 * then, what is committed, and what the plan has still to come. A commitment is counted once: it covers first what
 * was planned by then and not paid, then the plan to come. What was planned by then and is neither paid nor committed
 * may be late or saved, which nobody can know but the team: it is not in the forecast, and stands apart in `notSpent`.
 * A line that nothing was ever recorded on counts as planned, in past months too: its books are not kept here.
 * Without a payment nothing is past, and the forecast is the plan, or the commitments where they are more.
 */
export function actualsOf(spendings: readonly Spending[], costs: Costs, books: Books): Actuals {
  const { statusMonth } = books;
  const records = recordsOf(spendings, books);
  const months = new Map(costs.lines.map(({ line, months: amounts }) => [line.ref, amounts]));
  const refs = [...new Set([...months.keys(), ...records.booked.keys()])];
  const recorded = new Set(spendings.map(({ line }) => line));
  const lines = refs.map((ref) => {
    const booked = records.booked.get(ref) ?? (recorded.has(ref) ? NOTHING : null);
    return lineActuals(ref, { months: months.get(ref) ?? null, booked, statusMonth });
  });
  const unrecorded = planOf(
    costs.lines.filter(({ line }) => !recorded.has(line.ref)),
    books,
  );
  const { paid, before, later, problems } = records;
  return { statusMonth, lines, total: lines.reduce(plus, EMPTY), paid, before, unrecorded, later, problems };
}

/** What lines were to cost up to the status month, by month. */
function planOf(lines: Costs['lines'], { horizon, statusMonth }: Books): Float64Array {
  const sums = new Float64Array(horizon.months);
  const past = Math.min(sums.length, (statusMonth ?? -1) + 1);
  for (const { months } of lines)
    for (let place = 0; place < past; place += 1) sums[place] = (sums[place] ?? 0) + (months[place] ?? 0);
  return sums;
}

interface Booked {
  readonly spent: number;
  readonly committed: number;
}

const NOTHING: Booked = { spent: 0, committed: 0 };

interface Records extends Pick<Actuals, 'paid' | 'before' | 'later' | 'problems'> {
  readonly booked: ReadonlyMap<string, Booked>;
}

function recordsOf(spendings: readonly Spending[], { horizon, rates, statusMonth }: Books): Records {
  const problems: BudgetProblem[] = [];
  const booked = new Map<string, Booked>();
  const paid = new Float64Array(horizon.months);
  const worthOf = worthWithin();
  let [before, later] = [0, 0];
  for (const { id, line, on, kind, amount, currency } of spendings) {
    const rate = rates.onDay(currency, on);
    const worth = rate === null ? null : worthOf(amount, rate);
    const ref = `spending:${id}`;
    if (rate === null) problems.push({ type: 'missingRate', ref, currency });
    else if (worth === null) problems.push({ type: 'tooLarge', ref });
    else {
      const place = placeOf(horizon.first, monthOf(on));
      const isPast = kind === 'spent' && statusMonth !== null && place <= statusMonth;
      const { spent, committed } = booked.get(line) ?? NOTHING;
      const to = isPast ? { spent: spent + worth } : { committed: committed + worth };
      booked.set(line, { spent, committed, ...to });
      const at = Math.max(0, place);
      if (isPast && at < paid.length) paid[at] = (paid[at] ?? 0) + worth;
      if (isPast && place < 0) before += worth;
      if (kind === 'spent' && !isPast) later += worth;
    }
  }
  return { booked, paid, before, later, problems };
}

interface LineState {
  readonly months: Float64Array | null;
  /** Null where nothing was recorded. */
  readonly booked: Booked | null;
  readonly statusMonth: number | null;
}

function lineActuals(ref: string, { months, booked, statusMonth }: LineState): LineActuals {
  const past = statusMonth === null ? 0 : statusMonth + 1;
  const amounts = months ?? new Float64Array(0);
  const planned = totalOf(amounts);
  const remaining = totalOf(amounts, past);
  const plannedToDate = planned - remaining;
  if (booked === null) {
    const nothing = { spent: 0, committed: 0, notSpent: 0, variance: 0 };
    return { ref, planned, plannedToDate, remaining, ...nothing, toCome: planned, forecast: planned };
  }
  const { spent, committed } = booked;
  const unpaid = Math.max(0, plannedToDate - spent);
  const ahead = Math.max(0, committed - unpaid);
  const toCome = Math.max(0, remaining - ahead);
  const forecast = spent + committed + toCome;
  return {
    ...{ ref, planned, plannedToDate, spent, committed, remaining, toCome, forecast },
    notSpent: Math.max(0, unpaid - committed),
    variance: forecast - planned,
  };
}

const EMPTY: Actuals['total'] = {
  ...{ planned: 0, plannedToDate: 0, spent: 0, committed: 0 },
  ...{ remaining: 0, toCome: 0, notSpent: 0, forecast: 0, variance: 0 },
};

function plus(sum: Actuals['total'], line: Actuals['total']): Actuals['total'] {
  return {
    planned: sum.planned + line.planned,
    plannedToDate: sum.plannedToDate + line.plannedToDate,
    spent: sum.spent + line.spent,
    committed: sum.committed + line.committed,
    remaining: sum.remaining + line.remaining,
    toCome: sum.toCome + line.toCome,
    notSpent: sum.notSpent + line.notSpent,
    forecast: sum.forecast + line.forecast,
    variance: sum.variance + line.variance,
  };
}
