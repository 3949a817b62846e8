import { scale } from '../money/round';
import { splitByWeights } from '../money/split';
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
export function incomeOf(sources: readonly SourceMoney[], months: number, basis: Basis): Float64Array {
  const income = new Float64Array(months);
  for (const { place, amount } of countedOf(sources, basis)) {
    if (place >= months) continue;
    const at = Math.max(0, place);
    income[at] = (income[at] ?? 0) + amount;
  }
  return income;
}

/** Of that money, what lies before the plan. */
function incomeBefore(sources: readonly SourceMoney[], basis: Basis): number {
  return countedOf(sources, basis).reduce((sum, { place, amount }) => (place < 0 ? sum + amount : sum), 0);
}

interface Basis {
  readonly how: 'planned' | 'expected';
  readonly past: number;
}

function countedOf(
  sources: readonly SourceMoney[],
  { how, past }: Basis,
): readonly Pick<Payment, 'place' | 'amount'>[] {
  return sources.flatMap((one) =>
    (how === 'planned' ? one.payments : expectedPayments(one)).filter((payment) =>
      counts(one, payment, past),
    ),
  );
}

/** All that a source is expected to bring, over all its months, in minor units. */
export function expectedOf(money: Pick<SourceMoney, 'source' | 'payments'>): number {
  return expectedPayments(money).reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * Payments of a source weighed with its probability, unless they have come: what is to come is weighed in one and
 * rounded once, and its payments add up to that.
 */
function expectedPayments({
  source: { state, probability },
  payments,
}: Pick<SourceMoney, 'source' | 'payments'>): readonly Payment[] {
  if (state === 'received') return payments;
  const toCome = payments.map(({ amount, received }) => (received ? 0 : amount));
  const weighed = scale(
    toCome.reduce((sum, amount) => sum + amount, 0),
    probability,
    100,
  );
  const parts = splitByWeights(weighed.ok ? weighed.value : 0, toCome);
  const amounts = parts.ok ? parts.value : toCome;
  return payments.map((payment, index) =>
    payment.received ? payment : { ...payment, amount: amounts[index] ?? 0 },
  );
}

function overdueOf(sources: readonly SourceMoney[], past: number): number {
  return sources
    .flatMap((one) => one.payments.filter((payment) => !counts(one, payment, past)))
    .reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * What is paid by month: in the first `past` months what was spent, and the plan of lines nothing was recorded on;
 * then the plan. What was paid before the plan lies in its first month. What is committed beyond the plan to come
 * falls due in the month after the past ones, so that everything together is the forecast at completion. Without a
 * recorded payment the plan stands.
 */
function paymentsOf(costs: Pick<Costs, 'months'>, actuals: Actuals, past: number): Float64Array {
  if (actuals.statusMonth === null) return costs.months;
  const { forecast, spent, remaining } = actuals.total;
  const { unrecorded, before } = actuals;
  const recorded = (month: number): number => (actuals.paid[month] ?? 0) + (unrecorded[month] ?? 0);
  const paid = costs.months.map((cost, month) => (month < past ? recorded(month) : cost));
  const owed = forecast - spent - totalOf(unrecorded) - remaining;
  if (past < paid.length) paid[past] = (paid[past] ?? 0) + owed;
  // A first month that is past holds it already.
  if (past === 0) paid[0] = (paid[0] ?? 0) + before;
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
  const before = { income: incomeBefore(sources, { how, past: record.income }), costs: actuals.before };
  return { ...{ opening, income, costs, position, lowest, firstBelowZero, record, overdue, before } };
}

/** How many months from the first are recorded where this is the last of them. */
export function recordedMonths(statusMonth: number | null, months: number): number {
  return statusMonth === null ? 0 : Math.min(Math.max(0, statusMonth + 1), months);
}
