import { splitByWeights } from '../money/split';
import type { FundingSource } from '../plan/types';
import { isPaying, readyOf, take, type Payer, type Pot } from './pot';
import type { FundingCell } from './funding-cells';

interface Turn {
  readonly pot: Pot;
  readonly cells: readonly FundingCell[];
}

/** Pays by what sources may pay for: secured and received money first, else in the order of the plan. */
export function rulePayer(cells: readonly FundingCell[], pots: readonly Pot[]): Payer {
  const isFirm = ({ money }: Pot): boolean => isFirmSource(money.source);
  const turns = [...pots.filter(isFirm), ...pots.filter((pot) => !isFirm(pot))].map((pot): Turn => ({
    pot,
    cells: cells.filter((cell) => mayPay(pot, cell)),
  }));
  return (place) => {
    for (const turn of turns) if (isPaying(turn.pot, place)) payMonth(turn, place);
  };
}

/** Whether the money is there or legally bound. */
export function isFirmSource({ state }: Pick<FundingSource, 'state'>): boolean {
  return state === 'secured' || state === 'received';
}

function mayPay({ money }: Pot, { category, phase, nature }: FundingCell): boolean {
  const { categories, phases, natures } = money.source;
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
