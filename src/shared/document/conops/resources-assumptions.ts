import { monthOfPlace, type BudgetResult, type CostTerm } from '../../budget';
import type { Assumptions } from '../../plan/types';
import type { BuildContext } from '../context';
import type { Block, Cell } from '../model';
import { scenarioName } from '../proposal/options';
import { facts } from '../tables';
import { meansWord } from './means-words';
import { linesCell } from './register-words';
import { illustrative } from './resources-illustrative';

/** Hundredths of a percent in one percent. */
const POINTS = 100;
/** The level at which salaries and prices count as they were entered. */
const SAME = 10_000;

/** Which option the amounts are those of, and what they rest on that belongs to no single line. */
export function assumed(ctx: BuildContext, result: BudgetResult): readonly Block[] {
  const chosen = ctx.plan.budget.scenarios.find(({ id }) => id === result.costs.scenario);
  if (chosen === undefined) return [];
  return [
    ctx.p('proposal.assumedOf', { option: scenarioName(ctx, chosen) }),
    factsOf(ctx, result, chosen.assumptions),
    ...paidAhead(ctx, result),
    ...illustrative(ctx, result),
  ];
}

/**
 * Says that a cost which is paid for several months at once counts in full, as the account has to bear it, where a
 * last payment may be for months nobody looks at: the last year then looks dearer than it is.
 */
function paidAhead(ctx: BuildContext, { costs, horizon }: BudgetResult): readonly Block[] {
  const { months, first } = horizon;
  const isAhead = ({ kind, from, to, step, unitCost }: CostTerm): boolean => {
    const last = Math.min(to, months - 1);
    if (kind !== 'recurring' || unitCost === 0 || last < from) return false;
    return last - ((last - from) % step) + step > months;
  };
  const some = costs.lines.some(({ line, state }) => state === 'counted' && line.terms.some(isAhead));
  const last = ctx.month(monthOfPlace({ first }, months - 1));
  return some ? [ctx.said(ctx.say('proposal.assumedAhead', { last }), 'quiet')] : [];
}

function factsOf(ctx: BuildContext, { horizon }: BudgetResult, known: Assumptions): Block {
  const { settings } = ctx.plan.budget;
  const rate = (points: number): Cell => ctx.cell(percent(ctx, points));
  const level = (points: number): Cell => (points === SAME ? ctx.cell('') : rate(points));
  const reserves = Object.entries(known.contingency).filter(([, points]) => points > 0);
  return facts(ctx, ctx.say('proposal.assumedCaption'), [
    [ctx.say('proposal.assumedCurrency'), ctx.cell(ctx.plan.identity.currency)],
    [
      ctx.say('proposal.assumedMonths'),
      ctx.cell(
        ctx.say('means.sourcePeriodValue', {
          first: ctx.month(horizon.first),
          last: ctx.month(monthOfPlace(horizon, horizon.months - 1)),
        }),
      ),
    ],
    [
      ctx.say('proposal.assumedStart'),
      ctx.cell(
        horizon.sustainmentFrom === 0
          ? ''
          : ctx.say('proposal.assumedStartValue', {
              month: ctx.month(monthOfPlace(horizon, horizon.sustainmentFrom - 1)),
            }),
      ),
    ],
    [ctx.say('workbook.inflation'), rate(known.inflation)],
    [ctx.say('workbook.salaryGrowth'), rate(known.salaryGrowth)],
    [ctx.say('workbook.onCost'), rate(known.onCost)],
    [ctx.say('workbook.tax'), rate(known.tax)],
    [ctx.say('workbook.salaries'), level(known.salaries)],
    [ctx.say('workbook.prices'), level(known.prices)],
    [
      ctx.say('proposal.assumedReserve'),
      reserves.length === 0
        ? ctx.cell(ctx.say('proposal.assumedNoReserve'))
        : linesCell(
            ctx,
            reserves.map(([category, points]) =>
              ctx.say('proposal.boughtLine', {
                ...{ category: meansWord(ctx, 'bud-c-', category), amount: percent(ctx, points) },
              }),
            ),
          ),
    ],
    [
      ctx.say('proposal.assumedAllocation'),
      ctx.cell(ctx.say(settings.allocation === 'byHand' ? 'proposal.byHand' : 'proposal.byRule')),
    ],
  ]);
}

function percent(ctx: BuildContext, points: number): string {
  return ctx.say('means.percent', { n: ctx.number(points / POINTS) });
}
