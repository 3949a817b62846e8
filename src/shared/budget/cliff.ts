import { monthOf } from '../money/month';
import { placeOf } from './horizon';
import { totalOf } from './part-sums';
import type { Cliff, Costs, Funding, Horizon } from './types';

/**
 * A jump of this many percentage points in the cost without a payer is a cliff. The program's own choice: below
 * it, a team can bridge the gap by waiting with purchases or a vacant post.
 */
export const CLIFF_PERCENT = 10;

const YEAR = 12;

/**
 * Where funding falls away: a source that paid ends (or its money runs out) before the horizon does, and of the
 * cost of the year after, so much more has no payer than of the cost of the year before. Sources that end
 * together are one cliff. In the order of the months. `funding` is that of promised money; `openToAll` is what no
 * source at all would pay, so that the part that rests on hopes can be told; `horizon` tells a source whose months
 * end from one whose money is used up before.
 */
export function cliffsOf(
  costs: Pick<Costs, 'months'>,
  funding: Pick<Funding, 'sources' | 'uncovered'>,
  { openToAll, horizon }: { readonly openToAll: Float64Array; readonly horizon: Pick<Horizon, 'first'> },
): readonly Cliff[] {
  const months = costs.months.length;
  const endOf = new Map(
    funding.sources.map(({ source: { id, from, months: count } }) => [
      id,
      placeOf(horizon.first, from) + count,
    ]),
  );
  const ends = new Map<number, string[]>();
  for (const { source, pays, endsAt } of funding.sources) {
    if (endsAt <= 0 || endsAt >= months || totalOf(pays, endsAt - YEAR, endsAt) === 0) continue;
    ends.set(endsAt, [...(ends.get(endsAt) ?? []), source.id]);
  }
  return [...ends]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([month, sources]): Cliff[] => {
      const length = Math.min(YEAR, months - month);
      const after = gap(costs, funding, { from: month, to: month + length });
      const before = gap(costs, funding, { from: month - length, to: month });
      if (after.percent - before.percent < CLIFF_PERCENT) return [];
      return [
        {
          month,
          sources,
          usedUp: sources.filter((id) => month < (endOf.get(id) ?? month)),
          uncovered: after.uncovered,
          asked: Math.max(0, after.uncovered - totalOf(openToAll, month, month + length)),
          before: before.uncovered,
          percent: Math.round(after.percent),
          year: Math.floor(month / YEAR) + 1,
        },
      ];
    });
}

/** The cliffs that do not lie in the past on a day `YYYY-MM-DD`: one of the month of that day is still ahead. */
export function cliffsAhead(
  { horizon, cliffs }: { readonly horizon: Horizon; readonly cliffs: readonly Cliff[] },
  today: string,
): readonly Cliff[] {
  const now = placeOf(horizon.first, monthOf(today));
  return cliffs.filter(({ month }) => month >= now);
}

function gap(
  costs: Pick<Costs, 'months'>,
  { uncovered }: Pick<Funding, 'uncovered'>,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly uncovered: number; readonly percent: number } {
  const cost = totalOf(costs.months, from, to);
  const open = totalOf(uncovered, from, to);
  return { uncovered: open, percent: cost === 0 ? 0 : (open / cost) * 100 };
}
