import type { FundingCell } from './funding-cells';
import type { MonthPool } from './month-pool';
import type { Pot } from './pot';
import { addTo, totalOf } from './part-sums';
import { mayPay } from './pay-by-rule';
import type { Costs, Funding, LineFunding, Paid, Phase, SourceFunding } from './types';

/** What came of paying, once every month has been paid. */
export function fundedCosts(
  costs: Pick<Costs, 'lines' | 'months'>,
  pots: readonly Pot[],
  { cells, pool }: { readonly cells: readonly FundingCell[]; readonly pool: MonthPool },
): Funding {
  const uncovered = pool.take();
  const byPhase: Record<Phase, number> = { startUp: 0, sustainment: 0 };
  const byLine = new Map<string, OpenCell[]>();
  for (const cell of cells) {
    addTo(uncovered, cell.open);
    const total = totalOf(cell.open);
    byPhase[cell.phase] += total;
    const known = byLine.get(cell.ref);
    if (known) known.push({ cell, total });
    else byLine.set(cell.ref, [{ cell, total }]);
  }
  return {
    sources: pots.map(sourceFunding),
    lines: costs.lines.map(({ line: { ref } }) => ({
      ref,
      ...uncoveredOf(byLine.get(ref) ?? [], pool),
      paidBy: payersOf(byLine.get(ref) ?? [], pots),
    })),
    uncovered,
    uncoveredTotal: totalOf(uncovered),
    uncoveredByPhase: byPhase,
  };
}

/** A cell with the sum of what is open. */
interface OpenCell {
  readonly cell: FundingCell;
  readonly total: number;
}

function uncoveredOf(
  cells: readonly OpenCell[],
  pool: MonthPool,
): Pick<LineFunding, 'uncovered' | 'uncoveredTotal'> {
  const [only] = cells;
  if (cells.length === 1 && only) return { uncovered: only.cell.open, uncoveredTotal: only.total };
  const uncovered = pool.take();
  let uncoveredTotal = 0;
  for (const { cell, total } of cells) {
    addTo(uncovered, cell.open);
    uncoveredTotal += total;
  }
  return { uncovered, uncoveredTotal };
}

function payersOf(cells: readonly OpenCell[], pots: readonly Pot[]): readonly Paid[] {
  const paidBy: Paid[] = [];
  for (const { money, byCell } of pots) {
    let amount = 0;
    let against = 0;
    for (const { cell } of cells) {
      const paid = byCell[cell.index] ?? 0;
      amount += paid;
      if (paid > 0 && !mayPay(money.source, cell)) against += paid;
    }
    if (amount > 0) paidBy.push({ source: money.source.id, amount, against });
  }
  return paidBy;
}

/**
 * Money that comes bit by bit may run short in any of its periods: such a source ends with its months alone. One that
 * gives all at once ends when that is used up, also where more has come than it was to give.
 */
function sourceFunding({ money, left, limit, missing, pays }: Pot): SourceFunding {
  const { source, amount, from, to, terms } = money;
  const end = Math.min(Math.max(to, 0), pays.length);
  const isLumpSum = terms.length === 1 || limit[Math.max(from, 0)] === amount;
  const hasRunOut = left === 0 && amount > 0 && isLumpSum;
  const endsAt = hasRunOut ? Math.min(end, lastPaid(pays) + 1) : end;
  return { source, amount, pays, paid: amount - left, left, missing, endsAt };
}

function lastPaid(pays: Float64Array): number {
  for (let place = pays.length - 1; place >= 0; place -= 1) if ((pays[place] ?? 0) > 0) return place;
  return -1;
}
