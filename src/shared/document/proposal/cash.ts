import { monthOfPlace, spansOf, totalOf, type CashFlow } from '../../budget';
import { directionOf } from '../../i18n/pseudo';
import { drawCashCurve } from '../figures/cash-curve';
import { bareMoney, money, pending } from '../conops/means-words';
import { PAGE, shortAmount } from '../conops/resources-costs';
import type { Block, Cell, Figure } from '../model';
import { table } from '../tables';
import type { ProposalMoney } from './money';

/** What lies in the account: with secured money alone, and when all sources pay as planned. */
export function cash(of: ProposalMoney): readonly Block[] {
  const { ctx, all, result } = of;
  if (all.need === 0) return [pending(ctx, 'means.costsMissing')];
  const isMixed = result.sources.length > 0 && !isSame(result.cash, result.securedCash);
  return [
    ctx.said(
      [
        stands(of, result.securedCash, ['proposal.cashSecuredHolds', 'proposal.cashSecuredFalls']),
        isMixed ? stands(of, result.cash, ['proposal.cashAllHolds', 'proposal.cashAllFalls']) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
    figure(of, isMixed),
    years(of),
    ctx.said(ctx.say('proposal.cashNote'), 'quiet'),
  ];
}

function isSame({ position }: CashFlow, other: CashFlow): boolean {
  return position.every((amount, month) => amount === other.position[month]);
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

function figure({ ctx, result }: ProposalMoney, isMixed: boolean): Figure {
  const { cash: whole, securedCash, horizon } = result;
  const axis = shortAmount(ctx);
  const { month, amount } = securedCash.lowest;
  const monthName = (place: number): string => ctx.month(monthOfPlace(horizon, place));
  const label = ctx.say('proposal.cashPoint', { month: monthName(month), amount: axis(amount) });
  const alt = ctx.say('proposal.cashAlt', { month: monthName(month), amount: money(ctx, amount) });
  return {
    kind: 'figure',
    id: 'figure-cash',
    ...drawCashCurve({
      ...{ width: PAGE, fontSize: 11, scheme: 'light', alt, axis },
      dir: directionOf(ctx.plan.identity.documentLanguage),
      main: { name: ctx.say('proposal.cashSecured'), position: securedCash.position },
      other: isMixed ? { name: ctx.say('proposal.cashAll'), position: whole.position } : null,
      ticks: Array.from({ length: horizon.months / 12 }, (_, year) => ({
        place: year * 12,
        label: monthName(year * 12),
      })),
      lowest: { place: month, label },
    }),
    alt,
    caption: ctx.say('proposal.cashFigure', { currency: ctx.plan.identity.currency }),
    lang: ctx.words.lang,
  };
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
