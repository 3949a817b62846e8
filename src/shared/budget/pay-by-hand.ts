import { scale } from '../money/round';
import { splitByWeights } from '../money/split';
import type { Allocation } from '../plan/types';
import { isPaying, take, type Payer, type Pot } from './pot';
import type { FundingCell } from './funding-cells';

const WHOLE = 10_000;

interface Share {
  readonly pot: Pot;
  /** Basis points of the line. */
  readonly share: number;
}

interface Wish {
  readonly cell: FundingCell;
  readonly amount: number;
}

/**
 * Pays by the shares of lines that were given to sources. Conditions do not hinder, as the team has decided; what is
 * paid against them is counted by line (`Paid`) and remarked on.
 */
export function handPayer(
  cells: readonly FundingCell[],
  pots: readonly Pot[],
  allocations: readonly Allocation[],
): Payer {
  const shares = sharesByLine(pots, allocations);
  const shared = cells.flatMap((cell) => {
    const list = shares.get(cell.ref);
    return list ? [{ cell, list }] : [];
  });
  return (place) => {
    const wishes = new Map<Pot, Wish[]>(pots.map((pot) => [pot, []]));
    for (const { cell, list } of shared) wishOf(cell, list, { place, wishes });
    for (const [pot, wished] of wishes) grant(pot, wished, place);
  };
}

function sharesByLine(
  pots: readonly Pot[],
  allocations: readonly Allocation[],
): ReadonlyMap<string, readonly Share[]> {
  const byId = new Map(pots.map((pot) => [pot.money.source.id, pot]));
  const shares = new Map<string, Share[]>();
  for (const { source, line, share } of allocations) {
    const pot = byId.get(source);
    if (!pot) continue;
    const list = shares.get(line) ?? [];
    list.push({ pot, share });
    shares.set(line, list);
  }
  return shares;
}

/** The shares of one month, rounded so that those of the whole are the whole. Above the whole nothing is given. */
function wishOf(
  cell: FundingCell,
  shares: readonly Share[],
  { place, wishes }: { readonly place: number; readonly wishes: ReadonlyMap<Pot, Wish[]> },
): void {
  const cost = cell.months[place] ?? 0;
  if (cost === 0) return;
  let points = 0;
  let given = 0;
  for (const { pot, share } of shares) {
    if (!isPaying(pot, place)) continue;
    points = Math.min(WHOLE, points + share);
    const upTo = scale(cost, points, WHOLE);
    const amount = upTo.ok ? upTo.value - given : 0;
    given += amount;
    if (amount > 0) wishes.get(pot)?.push({ cell, amount });
  }
}

/** What is short is shared in proportion, the rest of the wishes stays without this payer. */
function grant(pot: Pot, wishes: readonly Wish[], place: number): void {
  let wanted = 0;
  for (const { amount } of wishes) wanted += amount;
  const isShort = wanted > pot.left;
  if (isShort) pot.missing += wanted - pot.left;
  if (wanted === 0 || pot.left === 0) return;
  const parts = isShort
    ? splitByWeights(
        pot.left,
        wishes.map(({ amount }) => amount),
      )
    : null;
  wishes.forEach(({ cell, amount }, index) => {
    const granted = parts?.ok ? (parts.value[index] ?? 0) : amount;
    if (granted > 0) take(pot, cell, { place, amount: granted });
  });
}
