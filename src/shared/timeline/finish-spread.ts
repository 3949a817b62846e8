import { addDays, type Day } from '../core/day';

/** Some days in a row with the share of runs that finished on them. */
export interface FinishBin {
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
  /** Share of the runs, 0 to 1. */
  readonly share: number;
  /** Share of the runs that finished by the end of the bin. */
  readonly byThen: number;
}

/** Widths in days a reader can name: a day, a week, two, four and so on. */
const WIDTHS = [1, 7, 14, 28, 56, 91, 182, 364] as const;

/**
 * The finishes of all runs (in order of time) as bins of equal width, at most `most` of them, without a gap;
 * the first begins with the earliest finish. Empty without runs.
 */
export function finishBins(finishDays: readonly Day[], most: number): readonly FinishBin[] {
  const [first, last] = [finishDays[0], finishDays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = last - first + 1;
  const width = WIDTHS.find((days) => Math.ceil(span / days) <= most) ?? Math.ceil(span / most);
  const counts = Array.from({ length: Math.ceil(span / width) }, () => 0);
  for (const day of finishDays) {
    const at = Math.floor((day - first) / width);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  let before = 0;
  return counts.map((count, at) => {
    before += count;
    return {
      from: addDays(first, at * width),
      to: addDays(first, (at + 1) * width - 1),
      share: count / finishDays.length,
      byThen: before / finishDays.length,
    };
  });
}
