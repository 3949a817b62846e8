import { scale } from '../money/round';
import type { FundingSource } from '../plan/types';
import type { Actuals } from './actuals';
import { totalOf } from './part-sums';
import type { Payment, SourceMoney } from './source-money';
import type { StatusMonths } from './status-month';
import type { CashFlow, Costs } from './types';

/** Whether a payment has come, or still may: one that is overdue has not. `past` is the number of months recorded. */
const counts = (
  { source }: Pick<SourceMoney, 'source'>,
  { place, received }: Payment,
  past: number,
): boolean => past === 0 || place >= past || received || source.state === 'received';

/**
 * The money sources bring, in minor units by month. In the first `past` months only what has come: by a receipt, or
 * by the state of its source; a payment that is overdue counts nowhere. What came before the plan lies in its first
 * month, what comes behind the horizon is not there. `expected` weighs what has not been received with its
 * probability.
 */
export function incomeOf(
  sources: readonly SourceMoney[],
  months: number,
  { how, past }: { readonly how: 'planned' | 'expected'; readonly past: number },
): Float64Array {
  const income = new Float64Array(months);
  for (const one of sources) {
    for (const payment of one.payments) {
      const { place, amount } = payment;
      if (place >= months || !counts(one, payment, past)) continue;
      const at = Math.max(0, place);
      income[at] = (income[at] ?? 0) + (how === 'planned' ? amount : expectedAmount(one.source, payment));
    }
  }
  return income;
}

/** All that a source is expected to bring, over all its months, in minor units. */
export function expectedOf({ source, payments }: Pick<SourceMoney, 'source' | 'payments'>): number {
  return payments.reduce((sum, payment) => sum + expectedAmount(source, payment), 0);
}

/** A payment weighed with the probability of its source, unless it has come. */
function expectedAmount(
  { state, probability }: Pick<FundingSource, 'state' | 'probability'>,
  { amount, received }: Payment,
): number {
  const isSure = received || state === 'received';
  const weighed = scale(amount, isSure ? 100 : probability, 100);
  return weighed.ok ? weighed.value : 0;
}

function overdueOf(sources: readonly SourceMoney[], past: number): number {
  return sources
    .flatMap((one) => one.payments.filter((payment) => !counts(one, payment, past)))
    .reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * What is paid by month: in the first `past` months what was spent, and the plan of lines nothing was recorded on;
 * then the plan. What is committed beyond the plan to come falls due in the month after, so that everything together
 * is the forecast at completion. Without a recorded month the plan stands.
 */
function paymentsOf(costs: Pick<Costs, 'months'>, actuals: Actuals, past: number): Float64Array {
  if (past === 0) return costs.months;
  const { forecast, spent, remaining } = actuals.total;
  const { unrecorded } = actuals;
  const recorded = (month: number): number => (actuals.paid[month] ?? 0) + (unrecorded[month] ?? 0);
  const paid = costs.months.map((cost, month) => (month < past ? recorded(month) : cost));
  const owed = forecast - spent - totalOf(unrecorded) - remaining;
  if (past < paid.length) paid[past] = (paid[past] ?? 0) + owed;
  return paid;
}

interface Books {
  readonly opening: number;
  readonly costs: Pick<Costs, 'months'>;
  readonly actuals: Actuals;
  readonly status: StatusMonths;
}

/**
 * The account at the end of each month: what lay in it, plus what comes, less what is paid. Up to the status month of
 * `statusMonthsOf` as recorded, from then on as planned.
 */
export function cashFlowOf(
  sources: readonly SourceMoney[],
  { opening, costs: planned, actuals, status }: Books,
  how: 'planned' | 'expected',
): CashFlow {
  const months = planned.months.length;
  const record = {
    income: recordedMonths(status.income, months),
    costs: recordedMonths(status.spending, months),
  };
  const income = incomeOf(sources, months, { how, past: record.income });
  const costs = paymentsOf(planned, actuals, record.costs);
  const position = new Float64Array(months);
  let balance = opening;
  let lowest = { month: 0, amount: opening + (income[0] ?? 0) - (costs[0] ?? 0) };
  let firstBelowZero: number | null = null;
  for (let month = 0; month < months; month += 1) {
    balance += (income[month] ?? 0) - (costs[month] ?? 0);
    position[month] = balance;
    if (balance < lowest.amount) lowest = { month, amount: balance };
    if (balance < 0 && firstBelowZero === null) firstBelowZero = month;
  }
  const overdue = overdueOf(sources, record.income);
  return { ...{ opening, income, costs, position, lowest, firstBelowZero, record, overdue } };
}

/** How many months from the first are recorded where this is the last of them. */
export function recordedMonths(statusMonth: number | null, months: number): number {
  return statusMonth === null ? 0 : Math.min(Math.max(0, statusMonth + 1), months);
}
