import { monthIndex } from '../money/month';
import type { FundingSource } from '../plan/types';

/** The whole, in basis points. */
const WHOLE = 10_000;

type Paying = Pick<FundingSource, 'id' | 'from' | 'months'>;

/**
 * The largest share of a line, in basis points, that a source may pay beside the others: in no month of the source
 * do the shares of all then exceed the whole. `shares` are those of the line by source.
 */
export function shareRoom(
  sources: readonly Paying[],
  shares: Readonly<Record<string, number>>,
  wanted: string,
): number {
  const own = sources.find(({ id }) => id === wanted);
  if (!own) return 0;
  const [from, to] = spanOf(own);
  const others = sources.filter(({ id }) => id !== wanted);
  // The sum only rises where a source begins.
  const rises = [from, ...others.map((other) => spanOf(other)[0])].filter(
    (month) => from <= month && month < to,
  );
  const sums = rises.map((month) =>
    others.reduce((sum, other) => {
      const [first, end] = spanOf(other);
      return first <= month && month < end ? sum + (shares[other.id] ?? 0) : sum;
    }, 0),
  );
  return Math.max(0, WHOLE - Math.max(0, ...sums));
}

function spanOf({ from, months }: Paying): readonly [from: number, to: number] {
  const first = monthIndex(from);
  return [first, first + months];
}
