import { budgetOf, totalOf, unpricedLines, type BudgetResult } from '../../budget';
import { timelineOf } from '../../timeline';
import type { BuildContext } from '../context';
import type { Block } from '../model';
import { under, type Leaves } from './leaves';
import { money, pending } from './means-words';
import { assumed } from './resources-assumptions';
import { costFigure, costTable } from './resources-costs';
import { cashFigure, cashRecord, cashTable, needFigure } from './resources-figures';
import { cliffs, coverage, sources } from './resources-funding';
import { foreignRates } from './resources-rates';

/** What the team costs to start and to keep, who pays, and where funding falls away (S3-STG2-20, S3-STG2-32). */
export const resources: Leaves = {
  resources: (ctx) => {
    const { plan } = ctx;
    const result = budgetOf(plan, timelineOf(plan), ctx.today);
    const hasCosts = result.costs.total > 0;
    const hasSources = plan.budget.sources.length > 0;
    if (!hasCosts && !hasSources && plan.budget.lines.length === 0) return [];
    const told = hasCosts
      ? [costSummary(ctx, result), costFigure(ctx, result), costTable(ctx, result)]
      : [pending(ctx, 'means.costsMissing')];
    const paid = hasSources
      ? [...sources(ctx), ...(hasCosts ? [needFigure(ctx, result), ...coverage(ctx, result)] : [])]
      : [pending(ctx, 'means.fundingMissing')];
    return [
      ...under(ctx.heading('means.costsHeading'), told),
      ...under(ctx.heading('means.fundingHeading'), paid),
      ...(hasSources && hasCosts
        ? under(ctx.heading('means.cliffHeading'), [
            ...cliffs(ctx, result),
            cashFigure(ctx, result),
            cashTable(ctx, result),
            ...cashRecord(ctx, result),
          ])
        : []),
      ...(hasCosts
        ? under(ctx.heading('proposal.assumptions'), [...assumed(ctx, result), ...foreignRates(ctx)])
        : []),
    ];
  },
};

/** Problems by which the cost is higher than what is counted. */
const PARTIAL: readonly string[] = ['missingRate', 'noSalary', 'tooLarge'];

/**
 * Cost over all years, of it for the start and for keeping going, and of the last year; says when entries
 * have no price yet or could not be counted.
 */
export function costSummary(ctx: BuildContext, result: BudgetResult): Block {
  const { costs, horizon, problems } = result;
  const byPhase = phases(result);
  const years = horizon.months / 12;
  const unpriced = unpricedLines(ctx.plan.budget).length;
  const partial = new Set(problems.filter(({ type }) => PARTIAL.includes(type)).map(({ ref }) => ref)).size;
  return ctx.said(
    [
      ctx.say('means.costsSummary', {
        ...{ count: years, n: ctx.number(years), total: money(ctx, costs.total) },
        first: ctx.month(horizon.first),
      }),
      ctx.say('means.costsPhases', {
        startUp: money(ctx, byPhase.startUp),
        sustainment: money(ctx, byPhase.sustainment),
      }),
      ctx.say('means.costsLast', { amount: money(ctx, lastYear(result)) }),
      unpriced === 0 ? '' : ctx.say('means.costsUnpriced', { count: unpriced, n: ctx.number(unpriced) }),
      partial === 0 ? '' : ctx.say('means.costsPartial', { count: partial, n: ctx.number(partial) }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
}

function phases({ costs }: BudgetResult): Readonly<Record<'startUp' | 'sustainment', number>> {
  const sums = { startUp: 0, sustainment: 0 };
  for (const { parts } of costs.lines) {
    for (const { phase, months } of parts) sums[phase] += totalOf(months);
  }
  return sums;
}

function lastYear({ costs, horizon }: BudgetResult): number {
  return totalOf(costs.months, horizon.months - 12);
}
