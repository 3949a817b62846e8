import type { FundingSource } from '../plan/types';
import type { BudgetResult } from './budget-of';
import { totalOf } from './part-sums';
import { spansOf, type Span, type SpanKind } from './totals';

export const COVER_STATES = ['secured', 'promised', 'requested', 'identified'] as const;
/** How sure the money is that covers a cost; received money counts as secured. */
export type CoverState = (typeof COVER_STATES)[number];

/** Costs of some months and who covers them. `covered` and `uncovered` add up to `need`. Minor units. */
export interface CoveredSpan {
  readonly span: Span;
  readonly need: number;
  readonly covered: Readonly<Record<CoverState, number>>;
  readonly uncovered: number;
}

/** How the costs of each span are covered, in order; minor units of the plan's currency. */
export function coverageOf(
  { horizon, costs, funding }: Pick<BudgetResult, 'horizon' | 'costs' | 'funding'>,
  kind: SpanKind,
): readonly CoveredSpan[] {
  return spansOf(horizon, kind).map((span) => {
    const covered: Record<CoverState, number> = { secured: 0, promised: 0, requested: 0, identified: 0 };
    for (const { source, pays } of funding.sources)
      covered[coverState(source)] += totalOf(pays, span.from, span.to);
    return {
      ...{ span, covered },
      need: totalOf(costs.months, span.from, span.to),
      uncovered: totalOf(funding.uncovered, span.from, span.to),
    };
  });
}

/** How sure the money of a source is. */
export function coverState({ state }: Pick<FundingSource, 'state'>): CoverState {
  return state === 'received' ? 'secured' : state;
}
