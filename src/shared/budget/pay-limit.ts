import type { Payment, SourceMoney } from './source-money';

/**
 * Fills in the most a source may have paid by the end of each month when it pays by rule: what its rhythm was to
 * bring by then, or what has come where that is more. Money that comes late has still been promised for its month,
 * which is a matter of the account; money of a later year pays nothing today. A grant of 60,000 in five yearly
 * payments: 12,000 in each month of its first year, 24,000 in its second.
 */
export function limitByRhythm({ terms, payments }: SourceMoney, limit: Float64Array): void {
  const received = payments.filter((payment) => payment.received);
  const come = new Float64Array(limit.length);
  for (const payment of terms) addPayment(limit, payment);
  for (const payment of received) addPayment(come, payment);
  let [due, got] = [0, 0];
  for (let place = 0; place < limit.length; place += 1) {
    due += limit[place] ?? 0;
    got += come[place] ?? 0;
    limit[place] = Math.max(due, got);
  }
}

/** What came before the first month is there in it; what comes behind the last never is. */
function addPayment(months: Float64Array, { place, amount }: Payment): void {
  const at = Math.max(0, place);
  if (at < months.length) months[at] = (months[at] ?? 0) + amount;
}
