import { scale } from '../money/round';
import { splitByWeights } from '../money/split';
import type { Allocation } from '../plan/types';
import type { FundingCell } from './funding-cells';
import type { MonthPool } from './month-pool';
import { addTo } from './part-sums';
import { monthsOf, takeFrom, type Payer, type Pot } from './pot';
import type { SourceMoney } from './source-money';

const WHOLE = 10_000;

interface Share {
  readonly money: SourceMoney;
  /** Basis points of the line. */
  readonly share: number;
}

/** What a source is to pay of a cell, by month. */
interface Wish {
  /** Place of the cell. */
  readonly cell: number;
  readonly months: Float64Array;
}

interface Sharing {
  /** All sources that may have a share, whether they pay or not. */
  readonly sources: readonly SourceMoney[];
  readonly allocations: readonly Allocation[];
  readonly pool: MonthPool;
}

/**
 * Pays by the shares of lines that were given to sources. Conditions do not hinder, as the team has decided; what is
 * paid against them is counted by line (`Paid`) and remarked on. A source pays the same, whoever else pays, and
 * whichever pot comes first.
 */
export function handPayer(cells: readonly FundingCell[], sharing: Sharing): Payer {
  const wishes = wishesBySource(cells, sharing);
  return (pot, open) => {
    payWishes(pot, open, wishes.get(pot.money) ?? []);
  };
}

function wishesBySource(
  cells: readonly FundingCell[],
  sharing: Sharing,
): ReadonlyMap<SourceMoney, readonly Wish[]> {
  const shares = sharesByLine(sharing);
  const bySource = new Map<SourceMoney, Wish[]>(sharing.sources.map((money) => [money, []]));
  const work = { pool: sharing.pool, points: sharing.pool.take(), given: sharing.pool.take() };
  for (const cell of cells) {
    const list = shares.get(cell.ref);
    if (!list) continue;
    work.points.fill(0);
    work.given.fill(0);
    for (const share of list) {
      bySource.get(share.money)?.push({ cell: cell.index, months: wishOf(cell, share, work) });
    }
  }
  return bySource;
}

function sharesByLine({ sources, allocations }: Sharing): ReadonlyMap<string, readonly Share[]> {
  const moneyOf = new Map(sources.map((money) => [money.source.id, money]));
  const shares = new Map<string, Share[]>();
  for (const { source, line, share } of allocations) {
    const money = moneyOf.get(source);
    if (!money) continue;
    const list = shares.get(line) ?? [];
    list.push({ money, share });
    shares.set(line, list);
  }
  return shares;
}

/** How far the shares of a cell have come, by month: basis points and the amounts they are of its cost. */
interface Reached {
  readonly pool: MonthPool;
  readonly points: Float64Array;
  readonly given: Float64Array;
}

/**
 * A share in each month of its source, rounded so that those of the whole are the whole, be they paid or not: what
 * all shares up to this one are of the cost, less those before it. Above the whole nothing is given.
 */
function wishOf(cell: FundingCell, { money, share }: Share, { pool, points, given }: Reached): Float64Array {
  const wish = pool.take();
  const { from, to } = monthsOf(money, wish.length);
  for (let place = from; place < to; place += 1) {
    const cost = cell.months[place] ?? 0;
    if (cost === 0) continue;
    const upTo = Math.min(WHOLE, (points[place] ?? 0) + share);
    const amount = partOf(cost, upTo);
    wish[place] = amount - (given[place] ?? 0);
    given[place] = amount;
    points[place] = upTo;
  }
  return wish;
}

/** So many basis points of a cost, at most the whole of it. */
function partOf(cost: number, points: number): number {
  if (points === WHOLE) return cost;
  const part = scale(cost, points, WHOLE);
  return part.ok ? part.value : 0;
}

/** Pays what is wished as far as the pot has it, first by month, then by cell. */
function payWishes(pot: Pot, cells: readonly FundingCell[], wishes: readonly Wish[]): void {
  const wanted = new Float64Array(pot.pays.length);
  for (const { months } of wishes) addTo(wanted, months);
  for (let place = 0; place < wanted.length; place += 1) {
    const asked = wanted[place] ?? 0;
    if (asked > pot.left) grantLess(pot, wishes, { place, asked });
    takeFrom(pot, place, Math.min(asked, pot.left));
  }
  for (const { cell, months } of wishes) takeWish(pot, cells[cell], months);
}

/** What is short is shared in proportion, the rest of the wishes stays without this payer. */
function grantLess(
  pot: Pot,
  wishes: readonly Wish[],
  { place, asked }: { readonly place: number; readonly asked: number },
): void {
  pot.missing += asked - pot.left;
  const parts =
    pot.left === 0
      ? null
      : splitByWeights(
          pot.left,
          wishes.map(({ months }) => months[place] ?? 0),
        );
  wishes.forEach(({ months }, index) => {
    months[place] = parts?.ok === true ? (parts.value[index] ?? 0) : 0;
  });
}

function takeWish({ byCell }: Pot, cell: FundingCell | undefined, months: Float64Array): void {
  if (!cell) return;
  const { index, open } = cell;
  let paid = 0;
  for (let place = 0; place < months.length; place += 1) {
    const amount = months[place] ?? 0;
    paid += amount;
    open[place] = (open[place] ?? 0) - amount;
  }
  byCell[index] = (byCell[index] ?? 0) + paid;
}
