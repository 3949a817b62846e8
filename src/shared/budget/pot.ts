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

/** Pays the costs of one month from the pots. */
export type Payer = (place: number) => void;

/** Takes money from a pot for a cell: at most what both have. */
export function take(
  pot: Pot,
  cell: FundingCell,
  { place, amount }: { readonly place: number; readonly amount: number },
): void {
  pot.left -= amount;
  pot.pays[place] = (pot.pays[place] ?? 0) + amount;
  pot.byCell[cell.index] = (pot.byCell[cell.index] ?? 0) + amount;
  cell.open[place] = (cell.open[place] ?? 0) - amount;
}

/** What it may pay in a month. */
export function readyOf({ money, left, limit }: Pot, place: number): number {
  const paid = money.amount - left;
  return Math.max(0, (limit[place] ?? 0) - paid);
}

/** Whether the source pays in a month. */
export function isPaying({ money }: Pick<Pot, 'money'>, place: number): boolean {
  return money.from <= place && place < money.to;
}
