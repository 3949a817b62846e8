import type { MonthPool } from './month-pool';
import type { LineCost, Nature, Phase } from './types';

/** Part of a line with what of it has no payer yet, in minor units by month. */
export interface FundingCell {
  /** Its place among all cells. */
  readonly index: number;
  readonly ref: string;
  readonly category: string;
  readonly phase: Phase;
  readonly nature: Nature;
  readonly months: Float64Array;
  /** What has been paid is taken from it. */
  readonly open: Float64Array;
}

/** The parts of all lines, in an order that does not depend on the order of the lines. */
export function fundingCells(lines: readonly LineCost[], pool: MonthPool): readonly FundingCell[] {
  const cells: FundingCell[] = [];
  for (const { line, parts } of lines.toSorted((a, b) => (a.line.ref < b.line.ref ? -1 : 1))) {
    const { ref, category } = line;
    for (const { phase, nature, months } of parts) {
      const open = pool.copy(months);
      cells.push({ index: cells.length, ref, category, phase, nature, months, open });
    }
  }
  return cells;
}
