import { BUDGET_CATEGORIES } from '../../catalog/budget-categories';
import type { FundingSource } from '../../plan/types';
import type { BuildContext } from '../context';
import { linesCell } from '../conops/register-words';
import { bareMoney, meansWord, money, pending, SOURCE_STATE } from '../conops/means-words';
import { plain } from '../inline';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import type { ProposalMoney } from './money';

/** Categories a reader tells apart in one cell. */
const MOST_CATEGORIES = 5;

/** What each source buys by category, what it may pay for, and what of it is left. */
export function bought(of: ProposalMoney): readonly Block[] {
  const { ctx, result, all } = of;
  if (ctx.plan.budget.sources.length === 0) return [pending(ctx, 'means.fundingMissing')];
  if (all.need === 0) return [pending(ctx, 'means.costsMissing')];
  const sums = boughtBy(of);
  return [
    table(ctx, {
      caption: ctx.say('proposal.boughtCaption', { currency: ctx.plan.identity.currency }),
      columns: [
        { title: ctx.say('means.source'), width: 27 },
        { title: ctx.say('proposal.boughtFor'), width: 28 },
        { title: ctx.say('proposal.boughtPays'), width: 31 },
        { title: ctx.say('means.sum'), width: 14, align: 'end' },
      ],
      rows: result.funding.sources.map(({ source, paid, left }) => [
        { blocks: [plain(source.name), ctx.said(ctx.say(SOURCE_STATE[source.state]), 'quiet')] },
        mayPayFor(ctx, source),
        linesCell(ctx, [
          ...categoriesOf(of, sums.get(source.id)),
          paid === 0 ? ctx.say('proposal.boughtNothing') : '',
          left > 0 ? ctx.say('proposal.boughtLeft', { amount: money(ctx, left) }) : '',
        ]),
        { ...ctx.cell(bareMoney(ctx, paid)), align: 'end' },
      ]),
    }),
    ctx.said(ctx.say('proposal.boughtNote'), 'quiet'),
  ];
}

type ByCategory = ReadonlyMap<string, number>;

/** Source id -> category -> what it pays. Adds up to what the source pays. */
function boughtBy({ result }: ProposalMoney): ReadonlyMap<string, ByCategory> {
  const categories = new Map(result.costs.lines.map(({ line }) => [line.ref, line.category]));
  const sums = new Map<string, Map<string, number>>();
  for (const { ref, paidBy } of result.funding.lines) {
    const category = categories.get(ref) ?? 'own';
    for (const { source, amount } of paidBy) {
      const of = sums.get(source) ?? new Map<string, number>();
      sums.set(source, of.set(category, (of.get(category) ?? 0) + amount));
    }
  }
  return sums;
}

/** Categories with amounts, those of most money first; beyond the fifth they are joined. */
function categoriesOf({ ctx }: ProposalMoney, sums: ByCategory | undefined): readonly string[] {
  const bySize = [...(sums ?? [])].filter(([, amount]) => amount > 0).toSorted(([, a], [, b]) => b - a);
  const shown = bySize.length <= MOST_CATEGORIES ? bySize : bySize.slice(0, MOST_CATEGORIES - 1);
  const rest = bySize.slice(shown.length).reduce((sum, [, amount]) => sum + amount, 0);
  const line = (category: string, amount: number): string =>
    ctx.say('proposal.boughtLine', { category, amount: bareMoney(ctx, amount) });
  return [
    ...shown.map(([category, amount]) => line(meansWord(ctx, 'bud-c-', category), amount)),
    ...(rest === 0 ? [] : [line(ctx.say('means.costsOthers'), rest)]),
  ];
}

/** What a source may pay for, as the plan limits it. */
function mayPayFor(ctx: BuildContext, { categories, phases, natures }: FundingSource): Cell {
  const known: readonly string[] = BUDGET_CATEGORIES.map(({ id }) => id).filter((id) =>
    categories.includes(id),
  );
  const others = categories.filter((id) => !known.includes(id));
  const lines = [
    ctx.list([...known, ...others].map((id) => meansWord(ctx, 'bud-c-', id))),
    phases.length === 1 ? ctx.say(phases[0] === 'startUp' ? 'proposal.onlyStart' : 'proposal.onlyAfter') : '',
    natures.length === 1
      ? ctx.say(natures[0] === 'capital' ? 'proposal.onlyCapital' : 'proposal.onlyRunning')
      : '',
  ].filter((line) => line !== '');
  return linesCell(ctx, lines.length === 0 ? [ctx.say('proposal.anything')] : lines);
}
