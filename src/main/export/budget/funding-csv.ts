import { isFirmSource } from '@shared/budget';
import type { BuildContext } from '@shared/document/context';
import { writeCsv } from '@shared/exchange';
import { plainAmount } from '@shared/money/format-amount';
import { csvContext, type CsvContext } from './csv-context';
import { fundingRows, type SourceRow } from './funding-rows';
import { yesNo } from './money-words';
import { expectedOfRow } from './state-rows';

/** The sources of funding, one line a source: what it gives and when, what has come, what of the costs it pays. */
export function fundingCsv(build: BuildContext): string {
  const ctx = csvContext(build);
  return writeCsv([
    ctx.heads([
      ...(['workbook.source', 'workbook.kind', 'workbook.state', 'workbook.firm', 'workbook.from'] as const),
      ...(['workbook.monthsOf', 'workbook.paid', 'workbook.probabilityPercent'] as const),
      ...(['workbook.amount', 'workbook.currency', 'workbook.inCurrency', 'workbook.received'] as const),
      ...(['workbook.gives', 'workbook.expected', 'workbook.paysFor', 'workbook.left'] as const),
    ]),
    ...fundingRows(ctx).sources.map((row) => sourceCells(ctx, row)),
  ]);
}

/** What a source is worth is not known while its currency has no rate: these cells stay empty, and it pays nothing. */
function sourceCells(ctx: CsvContext, row: SourceRow): string[] {
  const { say, amount, result } = ctx;
  const { source, planned, received } = row;
  const { id, name, kind, state, from, months, payment, probability, currency } = source;
  const day = `${from}-01`;
  const paid = result.funding.sources.find((one) => one.source.id === id)?.paid ?? 0;
  const gives = Math.max(planned, received);
  const hasRate = result.base.rates.onDay(currency, day) !== null;
  const known = (minor: number): string => (hasRate ? amount(minor) : '');
  return [
    name,
    say(`workbook.source_${kind === 'other' ? 'another' : kind}`),
    say(`workbook.funding_${state}`),
    yesNo(ctx, isFirmSource(source)),
    day,
    String(months),
    say(`workbook.payment_${payment}`),
    String(probability),
    plainAmount({ amount: source.amount, currency }),
    currency,
    ...[planned, received, gives, expectedOfRow(row)].map(known),
    amount(paid),
    known(gives - paid),
  ];
}
