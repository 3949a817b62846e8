import type { FundingCell } from './funding-cells';
import type { Pot } from './pot';
import { addTo, totalOf } from './part-sums';
import type { Costs, Funding, LineFunding, Phase, SourceFunding } from './types';

/** What came of paying, once every month has been paid. */
export function fundedCosts(
  costs: Pick<Costs, 'lines' | 'months'>,
  cells: readonly FundingCell[],
  pots: readonly Pot[],
): Funding {
  const uncovered = new Float64Array(costs.months.length);
  const byPhase: Record<Phase, number> = { startUp: 0, sustainment: 0 };
  const byLine = new Map<string, Float64Array>();
  for (const { ref, phase, open } of cells) {
    addTo(uncovered, open);
    byPhase[phase] += totalOf(open);
    const known = byLine.get(ref);
    if (known) addTo(known, open);
    else byLine.set(ref, open.slice());
  }
  const lines = costs.lines.map(({ line: { ref } }): LineFunding => {
    const open = byLine.get(ref) ?? new Float64Array(costs.months.length);
    const paidBy = pots.flatMap(({ money, byLine: paid }) => {
      const amount = paid.get(ref) ?? 0;
      return amount > 0 ? [{ source: money.source.id, amount }] : [];
    });
    return { ref, uncovered: open, uncoveredTotal: totalOf(open), paidBy };
  });
  return {
    sources: pots.map(sourceFunding),
    lines,
    uncovered,
    uncoveredTotal: totalOf(uncovered),
    uncoveredByPhase: byPhase,
  };
}

function sourceFunding({ money, left, missing, pays }: Pot): SourceFunding {
  const { source, amount, to } = money;
  const end = Math.min(Math.max(to, 0), pays.length);
  const hasRunOut = left === 0 && amount > 0;
  const endsAt = hasRunOut ? Math.min(end, lastPaid(pays) + 1) : end;
  return { source, amount, pays, paid: amount - left, left, missing, endsAt };
}

function lastPaid(pays: Float64Array): number {
  for (let place = pays.length - 1; place >= 0; place -= 1) if ((pays[place] ?? 0) > 0) return place;
  return -1;
}
