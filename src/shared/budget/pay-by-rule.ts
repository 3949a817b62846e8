import { splitByWeights } from '../money/split';
import type { FundingSource } from '../plan/types';
import { isPaying, readyOf, take, type Payer, type Pot } from './pot';
import type { FundingCell } from './funding-cells';

interface Turn {
  readonly pot: Pot;
  readonly cells: readonly FundingCell[];
}

/**
 * Pays by what sources may pay for: secured and received money first, then what is promised, then what is only asked
 * for or named; in each group in the order of the plan. So a hope never takes a line from a promise.
 */
export function rulePayer(cells: readonly FundingCell[], pots: readonly Pot[]): Payer {
  const turns = pots
    .toSorted((a, b) => standing(a.money.source) - standing(b.money.source))
    .map((pot): Turn => ({ pot, cells: cells.filter((cell) => mayPay(pot.money.source, cell)) }));
  return (place) => {
    for (const turn of turns) if (isPaying(turn.pot, place)) payMonth(turn, place);
  };
}

/** Whether the money is there or legally bound. */
export function isFirmSource({ state }: Pick<FundingSource, 'state'>): boolean {
  return state === 'secured' || state === 'received';
}

/** Whether somebody has at least given a word for the money. */
export function isPromisedSource({ state }: Pick<FundingSource, 'state'>): boolean {
  return state === 'promised' || isFirmSource({ state });
}

function standing(source: Pick<FundingSource, 'state'>): number {
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

function payMonth({ pot, cells }: Turn, place: number): void {
  const ready = readyOf(pot, place);
  if (ready === 0) return;
  let wanted = 0;
  for (const { open } of cells) wanted += open[place] ?? 0;
  if (wanted === 0) return;
  if (wanted <= ready) {
    for (const cell of cells) {
      const amount = cell.open[place] ?? 0;
      if (amount > 0) take(pot, cell, { place, amount });
    }
    return;
  }
  const weights = cells.map(({ open }) => open[place] ?? 0);
  const parts = splitByWeights(ready, weights);
  if (!parts.ok) return;
  cells.forEach((cell, index) => {
    const amount = parts.value[index] ?? 0;
    if (amount > 0) take(pot, cell, { place, amount });
  });
}
