import type { Allocation } from '../plan/types';
import type { BudgetResult } from './budget-of';
import { totalOf } from './part-sums';
import { monthsOf } from './pot';
import { shareRoom } from './share-room';
import type { SourceMoney } from './source-money';
import type { LineFunding, Paid } from './types';

/** The whole, in basis points. */
const WHOLE = 10_000;

/** A share of a line that a source pays, in basis points, before it has an id. */
export type FoundShare = Omit<Allocation, 'id'>;

/**
 * What sources pay of the lines, as shares: where a team goes on by hand after the rule. A share is the part of the
 * cost of all months of its source, an average where the money does not reach through them. It is rounded down, since a
 * source has no more; of a line that sources of the same months pay whole, the rest goes to the one that has most left.
 * Where months overlap only in part, the source that pays most of the line keeps its share, and the others get the room
 * that is left.
 */
export function foundShares({
  costs,
  funding,
  sources,
}: Pick<BudgetResult, 'costs' | 'funding' | 'sources'>): readonly FoundShare[] {
  const leftOf = new Map(funding.sources.map(({ source, left }) => [source.id, left]));
  const moneyOf = new Map(
    sources.map((money) => [money.source.id, { money, left: leftOf.get(money.source.id) ?? 0 }]),
  );
  const monthsByRef = new Map(costs.lines.map(({ line, months }) => [line.ref, months]));
  return funding.lines.flatMap(({ ref, paidBy }: LineFunding) => {
    const months = monthsByRef.get(ref);
    return months ? sharesOf(ref, payersOf(paidBy, moneyOf), months) : [];
  });
}

interface Giver {
  readonly money: SourceMoney;
  /** What it gives beyond all it pays. */
  readonly left: number;
}

interface PaidBy extends Giver {
  readonly amount: number;
}

/** Who pays most comes first. */
function payersOf(paidBy: readonly Paid[], givers: ReadonlyMap<string, Giver>): readonly PaidBy[] {
  return paidBy
    .flatMap(({ source, amount }) => {
      const giver = givers.get(source);
      return giver ? [{ ...giver, amount }] : [];
    })
    .toSorted((a, b) => b.amount - a.amount);
}

function sharesOf(line: string, payers: readonly PaidBy[], months: Float64Array): readonly FoundShare[] {
  const paying = payers.map(({ money }) => money.source);
  const wanted = wantedShares(payers, months);
  const shares: Record<string, number> = {};
  for (const { id } of paying) shares[id] = Math.min(wanted.get(id) ?? 0, shareRoom(paying, shares, id));
  return paying.flatMap(({ id }) => {
    const share = shares[id] ?? 0;
    return share === 0 ? [] : [{ source: id, line, share }];
  });
}

/** By source, its part of the cost of its months. */
function wantedShares(payers: readonly PaidBy[], months: Float64Array): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  for (const { money } of payers) {
    if (wanted.has(money.source.id)) continue;
    const { from, to } = monthsOf(money, months.length);
    const group = payers.filter((other) => {
      const span = monthsOf(other.money, months.length);
      return span.from === from && span.to === to;
    });
    for (const [id, share] of partsOf(group, totalOf(months, from, to))) wanted.set(id, share);
  }
  return wanted;
}

/** Parts of a cost in basis points, rounded down; of the whole cost, the rest is with the payer that has most left. */
function partsOf(payers: readonly PaidBy[], cost: number): ReadonlyMap<string, number> {
  const parts = new Map(
    payers.map(({ money, amount }) => [
      money.source.id,
      Number((BigInt(amount) * BigInt(WHOLE)) / BigInt(cost)),
    ]),
  );
  const open = payers.reduce((rest, { amount }) => rest - amount, cost);
  const [richest] = payers.toSorted((a, b) => b.left - a.left);
  if (open > 0 || !richest) return parts;
  const rest = [...parts.values()].reduce((points, part) => points - part, WHOLE);
  const { id } = richest.money.source;
  return parts.set(id, (parts.get(id) ?? 0) + rest);
}
