import { scale } from '../money/round';
import { splitByWeights } from '../money/split';
import type { Allocation } from '../plan/types';
import { isPaying, take, type Payer, type Pot } from './pot';
import type { FundingCell } from './funding-cells';
import type { SourceMoney } from './source-money';

const WHOLE = 10_000;

interface Share {
  readonly money: SourceMoney;
  /** Null for a source that does not pay this time: its share stays open. */
  readonly pot: Pot | null;
  /** Basis points of the line. */
  readonly share: number;
}

interface Wish {
  readonly cell: FundingCell;
  readonly amount: number;
}

interface Sharing {
  /** All sources that may have a share, whether they pay or not. */
  readonly sources: readonly SourceMoney[];
  readonly allocations: readonly Allocation[];
}

/**
 * Pays by the shares of lines that were given to sources. Conditions do not hinder, as the team has decided; what is
 * paid against them is counted by line (`Paid`) and remarked on. A source pays the same, whoever else pays.
 */
export function handPayer(cells: readonly FundingCell[], pots: readonly Pot[], sharing: Sharing): Payer {
  const shares = sharesByLine(pots, sharing);
  const shared = cells.flatMap((cell) => {
    const list = shares.get(cell.ref);
    return list?.some(({ pot }) => pot !== null) === true ? [{ cell, list }] : [];
  });
  return (place) => {
    const wishes = new Map<Pot, Wish[]>(pots.map((pot) => [pot, []]));
    for (const { cell, list } of shared) wishOf(cell, list, { place, wishes });
    for (const [pot, wished] of wishes) grant(pot, wished, place);
  };
}

function sharesByLine(
  pots: readonly Pot[],
  { sources, allocations }: Sharing,
): ReadonlyMap<string, readonly Share[]> {
  const moneyOf = new Map(sources.map((money) => [money.source.id, money]));
  const potOf = new Map(pots.map((pot) => [pot.money.source.id, pot]));
  const shares = new Map<string, Share[]>();
  for (const { source, line, share } of allocations) {
    const money = moneyOf.get(source);
    if (!money) continue;
    const list = shares.get(line) ?? [];
    list.push({ money, pot: potOf.get(source) ?? null, share });
    shares.set(line, list);
  }
  return shares;
}

/**
 * The shares of one month, rounded so that those of the whole are the whole, be they paid or not. Above the whole
 * nothing is given.
 */
function wishOf(
  cell: FundingCell,
  shares: readonly Share[],
  { place, wishes }: { readonly place: number; readonly wishes: ReadonlyMap<Pot, Wish[]> },
): void {
  const cost = cell.months[place] ?? 0;
  if (cost === 0) return;
  let points = 0;
  let counted = { points: 0, amount: 0 };
  for (const { money, pot, share } of shares) {
    if (!isPaying({ money }, place)) continue;
    const before = points;
    points = Math.min(WHOLE, points + share);
    if (pot === null) continue;
    const given = counted.points === before ? counted.amount : partOf(cost, before);
    counted = { points, amount: partOf(cost, points) };
    const amount = counted.amount - given;
    if (amount > 0) wishes.get(pot)?.push({ cell, amount });
  }
}

/** So many basis points of a cost, at most the whole of it. */
function partOf(cost: number, points: number): number {
  if (points === WHOLE) return cost;
  const part = scale(cost, points, WHOLE);
  return part.ok ? part.value : 0;
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
