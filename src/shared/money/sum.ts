import { ok, type Result } from '../core/result';
import { toAmount, type AmountError } from './round';

/** The exact sum of amounts in minor units of one currency; `tooLarge` only when the sum itself is. */
export function sum(amounts: readonly number[]): Result<number, AmountError> {
  let total = 0;
  for (const amount of amounts) {
    total += amount;
    // On the way a sum may pass the limit and come back: then count again with whole numbers of any size.
    if (!Number.isSafeInteger(total)) return toAmount(sumExactly(amounts));
  }
  return ok(total);
}

function sumExactly(amounts: readonly number[]): bigint {
  return amounts.reduce((total, amount) => total + BigInt(amount), 0n);
}

/**
 * Rolls amounts up by a key (category, quarter, stage): the exact sum of each group, groups in the order of
 * their first item. The groups add up to the sum of all, because nothing is rounded.
 */
export function sumBy<T, K>(
  items: readonly T[],
  by: { readonly key: (item: T) => K; readonly amount: (item: T) => number },
): Result<ReadonlyMap<K, number>, AmountError> {
  const groups = new Map<K, number[]>();
  for (const item of items) {
    const key = by.key(item);
    const group = groups.get(key);
    if (group) group.push(by.amount(item));
    else groups.set(key, [by.amount(item)]);
  }
  const totals = new Map<K, number>();
  for (const [key, amounts] of groups) {
    const total = sum(amounts);
    if (!total.ok) return total;
    totals.set(key, total.value);
  }
  return ok(totals);
}
