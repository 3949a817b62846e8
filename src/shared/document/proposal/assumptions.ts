import type { ExchangeRate } from '../../plan/types';
import { under } from '../conops/leaves';
import { pending } from '../conops/means-words';
import { assumed } from '../conops/resources-assumptions';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block } from '../model';
import { table } from '../tables';
import type { ProposalMoney } from './money';
import { nameOfRef } from './request';
import { problemList } from './uncounted';

/** Annex: everything the amounts rest on that belongs to no single line, and what they leave out. */
export function assumptions(of: ProposalMoney): readonly Block[] {
  const { ctx, result } = of;
  return [
    ...assumed(ctx, result),
    ...under(ctx.heading('proposal.ratesHeading'), rates(of)),
    ...under(
      ctx.heading('proposal.problemsHeading'),
      problemList(of, (ref) => nameOfRef(of, ref)),
    ),
    ctx.said(ctx.say('proposal.assumedNote'), 'quiet'),
  ];
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
