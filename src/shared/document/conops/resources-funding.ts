import {
  cliffsAhead,
  COVER_STATES,
  coverageOf,
  monthOfPlace,
  type BudgetResult,
  type CoverState,
} from '../../budget';
import type { DocumentKey } from '../../i18n/document-words';
import { monthAt, monthIndex } from '../../money/month';
import type { FundingSource } from '../../plan/types';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell } from '../model';
import { markdownCell, table } from '../tables';
import { bareMoney, money, restOf, SOURCE_KIND, SOURCE_STATE } from './means-words';
import { firstOf, linesCell } from './register-words';

/** Who gives what, how sure it is, for which months and on which conditions. */
export function sources(ctx: BuildContext): readonly Block[] {
  const { shown, rest } = firstOf(ctx.plan.budget.sources);
  return [
    table(ctx, {
      caption: ctx.say('means.fundingCaption'),
      columns: [
        { title: ctx.say('means.source'), width: 24 },
        { title: ctx.say('means.sourceKind'), width: 14 },
        { title: ctx.say('means.sourceAmount'), width: 19, align: 'end' },
        { title: ctx.say('means.sourcePeriod'), width: 17 },
        { title: ctx.say('means.sourceConditions'), width: 26 },
      ],
      rows: shown.map((source) => [
        plainCell(source.name),
        linesCell(ctx, [ctx.say(SOURCE_KIND[source.kind]), ctx.say(SOURCE_STATE[source.state])]),
        { ...ctx.cell(money(ctx, source.amount, source.currency)), align: 'end' },
        ctx.cell(period(ctx, source)),
        markdownCell(ctx, source.conditions),
      ]),
    }),
    ...restOf(ctx, 'means.listRest', rest),
  ];
}

function period(ctx: BuildContext, { from, months }: FundingSource): string {
  const first = ctx.month(from);
  if (months === 1) return first;
  const last = ctx.month(monthAt(monthIndex(from) + months - 1));
  return ctx.say('means.sourcePeriodValue', { first, last });
}

/** How sure money is, as the head of a column. */
export const COVERED: Readonly<Record<CoverState, DocumentKey>> = {
  secured: 'means.coveredSecured',
  promised: 'means.coveredPromised',
  requested: 'means.coveredRequested',
  identified: 'means.coveredIdentified',
};

/** The cost of each year of the plan by how sure the money for it is; only states that pay something. */
export function coverage(ctx: BuildContext, result: BudgetResult): readonly Block[] {
  const years = coverageOf(result, 'planYear');
  const states = COVER_STATES.filter((state) => years.some(({ covered }) => covered[state] > 0));
  const wide = Math.floor(84 / (states.length + 2));
  const cell = (amount: number): Cell => ({ ...ctx.cell(bareMoney(ctx, amount)), align: 'end' });
  const titles = [
    'means.coveredNeed',
    ...states.map((state) => COVERED[state]),
    'means.coveredOpen',
  ] as const;
  return [
    table(ctx, {
      caption: ctx.say('means.coveredCaption', { currency: ctx.plan.identity.currency }),
      columns: [
        { title: ctx.say('means.year'), width: 100 - wide * titles.length },
        ...titles.map((key) => ({ title: ctx.say(key), width: wide, align: 'end' as const })),
      ],
      rows: years.map(({ span, need, covered, uncovered }, year) => [
        ctx.cell(
          ctx.say('means.coveredYear', {
            ...{ year: ctx.number(year + 1), first: ctx.month(span.first), last: ctx.month(span.last) },
          }),
        ),
        cell(need),
        ...states.map((state) => cell(covered[state])),
        cell(uncovered),
      ]),
    }),
  ];
}

/** Where sources end and nobody has promised to take over, from today on, and what is open over all years. */
export function cliffs(ctx: BuildContext, result: BudgetResult): readonly Block[] {
  const { funding, promised, costs, horizon } = result;
  if (promised.uncoveredTotal === 0) return [ctx.p('means.allCovered')];
  const asked = promised.uncoveredTotal - funding.uncoveredTotal;
  const names = new Map(ctx.plan.budget.sources.map(({ id, name }) => [id, name]));
  return [
    ...cliffsAhead(result, ctx.today).map(({ month, year, sources: ending, uncovered, percent }) =>
      ctx.p('means.cliff', {
        ...{ month: ctx.month(monthOfPlace(horizon, month)), year: ctx.number(year) },
        sources: ctx.list(ending.map((id) => ctx.say('means.quoted', { name: names.get(id) ?? '' }))),
        ...{ amount: money(ctx, uncovered), percent: ctx.number(percent) },
      }),
    ),
    ctx.p('means.uncovered', {
      amount: money(ctx, promised.uncoveredTotal),
      total: money(ctx, costs.total),
    }),
    ...(asked > 0 ? [ctx.p('means.asked', { amount: money(ctx, asked) })] : []),
  ];
}
