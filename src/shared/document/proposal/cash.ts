import { monthOfPlace, spansOf, totalOf, type CashFlow } from '../../budget';
import { bareMoney, money, pending } from '../conops/means-words';
import { cashFigure, isMixed } from '../conops/resources-figures';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import type { ProposalMoney } from './money';

/** What lies in the account: with secured money alone, and when all sources pay as planned. */
export function cash(of: ProposalMoney): readonly Block[] {
  const { ctx, all, result } = of;
  if (all.need === 0) return [pending(ctx, 'means.costsMissing')];
  return [
    ctx.said(
      [
        stands(of, result.securedCash, ['proposal.cashSecuredHolds', 'proposal.cashSecuredFalls']),
        isMixed(result) ? stands(of, result.cash, ['proposal.cashAllHolds', 'proposal.cashAllFalls']) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
    cashFigure(ctx, result),
    years(of),
    ctx.said(ctx.say('proposal.cashNote'), 'quiet'),
  ];
}

type Keys = readonly [
  'proposal.cashSecuredHolds' | 'proposal.cashAllHolds',
  'proposal.cashSecuredFalls' | 'proposal.cashAllFalls',
];

function stands(
  { ctx, result }: ProposalMoney,
  { lowest, firstBelowZero }: CashFlow,
  [holds, falls]: Keys,
): string {
  const values = {
    amount: money(ctx, Math.abs(lowest.amount)),
    month: ctx.month(monthOfPlace(result.horizon, lowest.month)),
  };
  if (firstBelowZero === null) return ctx.say(holds, values);
  const first = ctx.month(monthOfPlace(result.horizon, firstBelowZero));
  return ctx.say(falls, { ...values, first });
}

function years({ ctx, result }: ProposalMoney): Block {
  const { cash: whole, securedCash, costs, horizon } = result;
  const cell = (amount: number): Cell => ({ ...ctx.cell(bareMoney(ctx, amount)), align: 'end' });
  const titles = [
    ctx.say('proposal.cashIncomeSecured'),
    ctx.say('proposal.cashIncomeAll'),
    ctx.say('means.coveredNeed'),
    ctx.say('proposal.cashEndSecured'),
    ctx.say('proposal.cashEndAll'),
  ];
  return table(ctx, {
    caption: ctx.say('proposal.cashCaption', { currency: ctx.plan.identity.currency }),
    columns: [
      { title: ctx.say('means.year'), width: 25 },
      ...titles.map((title) => ({ title, width: 15, align: 'end' as const })),
    ],
    rows: spansOf(horizon, 'planYear').map(({ from, to, first, last }, year) => [
      ctx.cell(
        ctx.say('means.coveredYear', {
          ...{ year: ctx.number(year + 1), first: ctx.month(first), last: ctx.month(last) },
        }),
      ),
      cell(totalOf(securedCash.income, from, to)),
      cell(totalOf(whole.income, from, to)),
      cell(totalOf(costs.months, from, to)),
      cell(securedCash.position[to - 1] ?? 0),
      cell(whole.position[to - 1] ?? 0),
    ]),
  });
}
