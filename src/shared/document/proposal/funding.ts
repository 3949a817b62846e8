import { under } from '../conops/leaves';
import { pending } from '../conops/means-words';
import { needFigure } from '../conops/resources-figures';
import { cliffs, coverage, sources } from '../conops/resources-funding';
import type { Block } from '../model';
import type { ProposalMoney } from './money';

/** Who pays, what of each year is covered, and where funding falls away. */
export function funding(of: ProposalMoney): readonly Block[] {
  const { ctx, result, all } = of;
  const hasSources = ctx.plan.budget.sources.length > 0;
  const hasCosts = all.need > 0;
  return [
    ...(hasSources ? sources(ctx) : [pending(ctx, 'means.fundingMissing')]),
    ...(hasCosts
      ? [needFigure(ctx, result), ...coverage(ctx, result)]
      : [pending(ctx, 'means.costsMissing')]),
    ...(hasCosts ? under(ctx.heading('means.cliffHeading'), cliffs(ctx, result)) : []),
  ];
}
