import type { FundingCell } from './funding-cells';
import type { SourceMoney } from './source-money';

/** A source while money is taken from it, month by month. */
export interface Pot {
  readonly money: SourceMoney;
  left: number;
  /** The most it may have paid by the end of each month. */
  readonly limit: Float64Array;
  /** What it was to pay and could not. */
  missing: number;
  readonly pays: Float64Array;
  /** What it paid, by the place of the cell. */
  readonly byCell: Float64Array;
}

/** Pays from a pot what its source pays in all its months, of what is still open. */
export type Payer = (pot: Pot, cells: readonly FundingCell[]) => void;

/** Takes money of a month from a pot: at most what it has. What it is taken for is counted by `takeFor`. */
export function takeFrom(pot: Pot, place: number, amount: number): void {
  pot.left -= amount;
  pot.pays[place] = (pot.pays[place] ?? 0) + amount;
}

/** Counts money of a month for a cell: at most what is open there. */
export function takeFor(
  cell: FundingCell,
  { byCell }: Pot,
  { place, amount }: { readonly place: number; readonly amount: number },
): void {
  byCell[cell.index] = (byCell[cell.index] ?? 0) + amount;
  cell.open[place] = (cell.open[place] ?? 0) - amount;
}

/** What it may pay in a month. */
export function readyOf({ money, left, limit }: Pot, place: number): number {
  const paid = money.amount - left;
  return Math.max(0, (limit[place] ?? 0) - paid);
}

/** The months of the horizon in which a source pays, from the first up to, not including, the last. */
export function monthsOf(
  { from, to }: Pick<SourceMoney, 'from' | 'to'>,
  months: number,
): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, from), to: Math.min(months, to) };
}
