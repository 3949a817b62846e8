import { splitByWeights } from '../money/split';
import type { FundingSource } from '../plan/types';
import type { FundingCell } from './funding-cells';
import { addTo } from './part-sums';
import { monthsOf, readyOf, takeFor, takeFrom, type Payer, type Pot } from './pot';

/**
 * Pays by what a source may pay for. Pots have to come in turn: secured and received money first, then what is
 * promised, then what is only asked for or named (`standingOf`); in each group in the order of the plan. So a hope
 * never takes a line from a promise.
 */
export const payByRule: Payer = (pot, cells) => {
  const allowed = cells.filter((cell) => mayPay(pot.money.source, cell));
  const wanted = new Float64Array(pot.pays.length);
  for (const { open } of allowed) addTo(wanted, open);
  const { from, to } = monthsOf(pot.money, wanted.length);
  const whole = new Float64Array(wanted.length);
  for (let place = from; place < to; place += 1) {
    const [asked, ready] = [wanted[place] ?? 0, readyOf(pot, place)];
    if (asked === 0 || ready === 0) continue;
    takeFrom(pot, place, Math.min(asked, ready));
    if (asked <= ready) whole[place] = 1;
    else shareOut(pot, allowed, { place, ready });
  }
  payWhole(pot, allowed, whole);
};

/** Pays all that is open in the months that hold 1, nothing in those that hold 0: cell by cell, as memory lies. */
function payWhole(pot: Pot, cells: readonly FundingCell[], months: Float64Array): void {
  for (const { index, open } of cells) {
    let paid = 0;
    for (let place = 0; place < months.length; place += 1) {
      const amount = (open[place] ?? 0) * (months[place] ?? 0);
      open[place] = (open[place] ?? 0) - amount;
      paid += amount;
    }
    pot.byCell[index] = (pot.byCell[index] ?? 0) + paid;
  }
}

/** Shares what is ready in a month in proportion to what is open. */
function shareOut(
  pot: Pot,
  cells: readonly FundingCell[],
  { place, ready }: { readonly place: number; readonly ready: number },
): void {
  const parts = splitByWeights(
    ready,
    cells.map(({ open }) => open[place] ?? 0),
  );
  if (!parts.ok) return;
  cells.forEach((cell, index) => {
    takeFor(cell, pot, { place, amount: parts.value[index] ?? 0 });
  });
}

/** Whether the money is there or legally bound. */
export function isFirmSource({ state }: Pick<FundingSource, 'state'>): boolean {
  return state === 'secured' || state === 'received';
}

/** Whether somebody has at least given a word for the money. */
export function isPromisedSource({ state }: Pick<FundingSource, 'state'>): boolean {
  return state === 'promised' || isFirmSource({ state });
}

/** Its turn to pay: 0 for money that is there or bound, 1 for money that is promised, 2 for all other. */
export function standingOf(source: Pick<FundingSource, 'state'>): number {
  if (isFirmSource(source)) return 0;
  return isPromisedSource(source) ? 1 : 2;
}

/** Whether the conditions of a source allow such a cost. */
export function mayPay(
  { categories, phases, natures }: Pick<FundingSource, 'categories' | 'phases' | 'natures'>,
  { category, phase, nature }: Pick<FundingCell, 'category' | 'phase' | 'nature'>,
): boolean {
  return (
    (categories.length === 0 || categories.includes(category)) &&
    (phases.length === 0 || phases.includes(phase)) &&
    (natures.length === 0 || natures.includes(nature))
  );
}
