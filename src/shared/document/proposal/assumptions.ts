import { monthOfPlace } from '../../budget';
import type { Assumptions, ExchangeRate } from '../../plan/types';
import { under } from '../conops/leaves';
import { meansWord, pending } from '../conops/means-words';
import { linesCell } from '../conops/register-words';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell } from '../model';
import { facts, table } from '../tables';
import type { ProposalMoney } from './money';
import { scenarioName } from './options';
import { nameOfRef } from './request';
import { problemList } from './uncounted';

/** Hundredths of a percent in one percent. */
const POINTS = 100;
/** The level at which salaries and prices count as they were entered. */
const SAME = 10_000;

/** Annex: everything the amounts rest on that belongs to no single line, and what they leave out. */
export function assumptions(of: ProposalMoney): readonly Block[] {
  const { ctx, result } = of;
  const chosen = ctx.plan.budget.scenarios.find(({ id }) => id === result.costs.scenario);
  return [
    ...(chosen === undefined ? [] : [ctx.p('proposal.assumedOf', { option: scenarioName(ctx, chosen) })]),
    ...(chosen === undefined ? [] : [assumed(of, chosen.assumptions)]),
    ...under(ctx.heading('proposal.ratesHeading'), rates(of)),
    ...under(
      ctx.heading('proposal.problemsHeading'),
      problemList(of, (ref) => nameOfRef(of, ref)),
    ),
    ctx.said(ctx.say('proposal.assumedNote'), 'quiet'),
  ];
}

function assumed({ ctx, result }: ProposalMoney, known: Assumptions): Block {
  const { horizon } = result;
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

/** Currencies other than the plan's in lines, sources and spending have rates here, with their days. */
function rates({ ctx }: ProposalMoney): readonly Block[] {
  const known = ctx.plan.budget.rates.toSorted((a, b) => order(a).localeCompare(order(b)));
  const { currency } = ctx.plan.identity;
  if (known.length === 0) {
    const isForeign = [...ctx.plan.budget.lines, ...ctx.plan.budget.sources].some(
      (entry) => entry.currency !== currency,
    );
    return [isForeign ? pending(ctx, 'proposal.ratesMissing') : ctx.p('proposal.ratesNone', { currency })];
  }
  return [
    table(ctx, {
      caption: ctx.say('workbook.rates', { currency }),
      columns: [
        { title: ctx.say('proposal.rateCurrency'), width: 34 },
        { title: ctx.say('workbook.rate'), width: 33, align: 'end' },
        { title: ctx.say('workbook.rateFrom'), width: 33 },
      ],
      rows: known.map(({ from, rate, on }) => [
        plainCell(from),
        { ...plainCell(exact(ctx, rate)), align: 'end' },
        ctx.cell(ctx.day(on)),
      ]),
    }),
  ];
}

const order = ({ from, on }: ExchangeRate): string => `${from} ${on}`;

/** A rate with the digits it was typed with, in the digits of the document's language. */
function exact(ctx: BuildContext, rate: string): string {
  const digits = rate.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(ctx.dateLocale, {
    minimumFractionDigits: Math.min(digits, 12),
    maximumFractionDigits: 12,
  });
  return format.format(Number(rate));
}
