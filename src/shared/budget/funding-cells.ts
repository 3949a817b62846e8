import type { LineCost, Nature, Phase } from './types';

/** Part of a line with what of it has no payer yet, in minor units by month. */
export interface FundingCell {
  readonly ref: string;
  readonly category: string;
  readonly phase: Phase;
  readonly nature: Nature;
  readonly months: Float64Array;
  readonly open: Float64Array;
}

/** The parts of all lines, in an order that does not depend on the order of the lines. */
export function fundingCells(lines: readonly LineCost[]): readonly FundingCell[] {
  return lines
    .toSorted((a, b) => (a.line.ref < b.line.ref ? -1 : 1))
    .flatMap(({ line, parts }) =>
      parts.map(({ phase, nature, months }) => ({
        ...{ ref: line.ref, category: line.category, phase, nature, months },
        open: months.slice(),
      })),
    );
}
