import { monthOf } from '../money/month';
import { scaleBy } from '../money/round';
import type { Plan, Spending } from '../plan/types';
import { placeOf } from './horizon';
import { totalOf } from './part-sums';
import type { RateTable } from './rate-table';
import type { BudgetProblem, Costs, Horizon } from './types';

/** What a line was to cost, has cost, and will cost, in minor units of the plan's currency. */
export interface LineActuals {
  readonly ref: string;
  /** Over the whole horizon. */
  readonly planned: number;
  /** Up to the status month, that month included. */
  readonly plannedToDate: number;
  readonly spent: number;
  readonly committed: number;
  /** Planned after the status month. */
  readonly remaining: number;
  /** Spent, and what is still to come: the remaining plan, or what is committed where that is more. */
  readonly forecast: number;
  /** Forecast less plan: above zero where more is spent than planned. */
  readonly variance: number;
}

export interface Actuals {
  /** Last month that counts as past, by its place in the horizon; null while nothing has been recorded. */
  readonly statusMonth: number | null;
  /** One a line, then those of spendings whose line is no longer there. */
  readonly lines: readonly LineActuals[];
  readonly total: Omit<LineActuals, 'ref'>;
  readonly problems: readonly BudgetProblem[];
}

/**
 * Spending against plan with the forecast at completion. The status month is that of the timeline's status day,
 * else of the last spending; without either nothing is past and the forecast is the plan.
 */
export function actualsOf(
  plan: Pick<Plan, 'budget' | 'timeline'>,
  costs: Costs,
  { horizon, rates }: { readonly horizon: Horizon; readonly rates: RateTable },
): Actuals {
  const { spendings } = plan.budget;
  const statusMonth = statusMonthOf(plan, horizon);
  const problems: BudgetProblem[] = [];
  const booked = bookedByLine(spendings, rates, problems);
  const months = new Map(costs.lines.map(({ line, months: amounts }) => [line.ref, amounts]));
  const refs = [...new Set([...months.keys(), ...booked.keys()])];
  const lines = refs.map((ref) =>
    lineActuals(ref, { months: months.get(ref) ?? null, booked: booked.get(ref) ?? NOTHING, statusMonth }),
  );
  return { statusMonth, lines, total: lines.reduce(plus, EMPTY), problems };
}

function statusMonthOf(
  { budget, timeline }: Pick<Plan, 'budget' | 'timeline'>,
  horizon: Horizon,
): number | null {
  const days = budget.spendings.map(({ on }) => on).toSorted();
  const day = timeline.settings.statusDay ?? days.at(-1) ?? null;
  return day === null ? null : placeOf(horizon.first, monthOf(day));
}

interface Booked {
  readonly spent: number;
  readonly committed: number;
}

const NOTHING: Booked = { spent: 0, committed: 0 };

function bookedByLine(
  spendings: readonly Spending[],
  rates: RateTable,
  problems: BudgetProblem[],
): ReadonlyMap<string, Booked> {
  const booked = new Map<string, Booked>();
  for (const { id, line, on, kind, amount, currency } of spendings) {
    const rate = rates.onDay(currency, on);
    const worth = rate === null ? null : scaleBy(amount, rate);
    const ref = `spending:${id}`;
    if (worth === null) problems.push({ type: 'missingRate', ref, currency });
    else if (!worth.ok) problems.push({ type: 'tooLarge', ref });
    else {
      const known = booked.get(line) ?? NOTHING;
      booked.set(line, { ...known, [kind]: known[kind] + worth.value });
    }
  }
  return booked;
}

interface LineState {
  readonly months: Float64Array | null;
  readonly booked: Booked;
  readonly statusMonth: number | null;
}

function lineActuals(ref: string, { months, booked, statusMonth }: LineState): LineActuals {
  const past = statusMonth === null ? 0 : statusMonth + 1;
  const amounts = months ?? new Float64Array(0);
  const planned = totalOf(amounts);
  const remaining = totalOf(amounts, past);
  const forecast = booked.spent + Math.max(remaining, booked.committed);
  return {
    ...{ ref, planned, plannedToDate: planned - remaining, ...booked, remaining, forecast },
    variance: forecast - planned,
  };
}

const EMPTY: Actuals['total'] = {
  ...{ planned: 0, plannedToDate: 0, spent: 0, committed: 0 },
  ...{ remaining: 0, forecast: 0, variance: 0 },
};

function plus(sum: Actuals['total'], line: Actuals['total']): Actuals['total'] {
  return {
    planned: sum.planned + line.planned,
    plannedToDate: sum.plannedToDate + line.plannedToDate,
    spent: sum.spent + line.spent,
    committed: sum.committed + line.committed,
    remaining: sum.remaining + line.remaining,
    forecast: sum.forecast + line.forecast,
    variance: sum.variance + line.variance,
  };
}
