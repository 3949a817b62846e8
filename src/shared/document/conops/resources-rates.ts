import type { ExchangeRate } from '../../plan/types';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block } from '../model';
import { table } from '../tables';
import { pending } from './means-words';

/** Currencies other than the plan's in lines, sources and spending have rates here, with their days. */
export function rates(ctx: BuildContext): readonly Block[] {
  const known = ctx.plan.budget.rates.toSorted((a, b) => order(a).localeCompare(order(b)));
  const { currency } = ctx.plan.identity;
  if (known.length === 0) {
    return [
      isForeign(ctx) ? pending(ctx, 'proposal.ratesMissing') : ctx.p('proposal.ratesNone', { currency }),
    ];
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

/** As `rates`, and nothing where no line and no source is in another currency. */
export function foreignRates(ctx: BuildContext): readonly Block[] {
  return isForeign(ctx) ? rates(ctx) : [];
}

function isForeign({ plan }: BuildContext): boolean {
  const { lines, sources } = plan.budget;
  return [...lines, ...sources].some(({ currency }) => currency !== plan.identity.currency);
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
