import { isFirmSource, totalOf } from '@shared/budget';
import { minorDigits } from '@shared/money/currency';
import {
  columnName,
  dayCell,
  formula,
  styled,
  FORMATS,
  number,
  text,
  type BookCell,
  type BookSheet,
} from './book';
import { moneyFormat, type BookContext } from './book-context';
import { guarded, inUnits, rounded } from './book-formulas';
import { expectedCell } from './expected-cells';
import { yesNo } from './money-words';
import { fundingRows, PAYMENT_STEPS, type ReceiptRow, type SourceRow } from './funding-rows';
import { rateCell } from './rate-cell';
import { stateRowCount, stateRows } from './state-rows';
import { yearLabel, yearTotalCell } from './years-sheet';

const FIRST_ROW = 3;

const STATE_COLUMNS = { state: 'D', planned: 'O', expected: 'R', received: 'P' } as const;

/** Row of the first receipt on the sheet of funding. */
export function receiptsRow(sources: number): number {
  return FIRST_ROW + sources + 2;
}

/** Row of a source on the sheet of funding. */
export function sourceRow(place: number): number {
  return FIRST_ROW + place;
}

/** Who gives what and when, what has come, and what of the costs each source pays. */
export function fundingSheet(ctx: BookContext): BookSheet {
  const { say, plan } = ctx;
  const { currency } = plan.identity;
  const { sources, receipts } = fundingRows(ctx);
  const below = receiptsRow(sources.length) + receipts.length + 1;
  const keys = [
    ...(['number', 'source', 'kind', 'state', 'firm', 'from', 'firstNumber', 'monthsOf', 'paid'] as const),
    ...(['everyMonths', 'probability', 'amount', 'currency', 'rate', 'inCurrency', 'received'] as const),
    ...(['gives', 'expected', 'paysFor', 'left', 'payments', 'paymentUnits', 'larger'] as const),
  ];
  const receiptKeys = [
    ...(['number', 'source', 'receivedOn', 'firstNumber', 'amount', 'currency', 'rate'] as const),
    'inCurrency' as const,
  ];
  return {
    name: say('workbook.sheet_funding'),
    widths: [6, 34, 18, 18, 18, 18, 16, 16, 16, 16, 16, 18, 16, 14, 18, 18, 18, 18, 18, 18, 12, 16, 12],
    rows: [
      keys.map((key) => text(say(`workbook.${key}`, { currency }), 'head')),
      ...sources.map((row, index) => sourceCells(ctx, row, { index, sources, receipts })),
      [],
      receiptKeys.map((key) => text(say(`workbook.${key}`, { currency }), 'section')),
      ...receipts.map((row, index) => receiptCells(ctx, row, receiptsRow(sources.length) + index)),
      [],
      ...(sources.length === 0
        ? []
        : [...stateRows(ctx, sources, { first: FIRST_ROW, head: below, columns: STATE_COLUMNS }), []]),
      ...coverRows(ctx, below + stateRowCount(sources.length)),
      [],
      [null, text(say('workbook.noteCover'), 'quiet')],
    ],
    frozen: 2,
  };
}

interface Lists {
  readonly index: number;
  readonly sources: readonly SourceRow[];
  readonly receipts: readonly ReceiptRow[];
}

function sourceCells(ctx: BookContext, row: SourceRow, lists: Lists): BookCell[] {
  const { say, major, money, result } = ctx;
  const { source, place, planned } = row;
  const at = String(sourceRow(lists.index));
  const digits = minorDigits(source.currency);
  const paid = result.funding.sources.find((one) => one.source.id === source.id)?.paid ?? 0;
  const day = `${source.from}-01`;
  return [
    number(lists.index + 1, FORMATS.whole, 'quiet'),
    text(source.name),
    text(say(`workbook.source_${source.kind === 'other' ? 'another' : source.kind}`)),
    text(say(`workbook.funding_${source.state}`)),
    text(yesNo(ctx, isFirmSource(source))),
    dayCell(day),
    number(place, FORMATS.whole),
    number(source.months, FORMATS.whole),
    text(say(`workbook.payment_${source.payment}`)),
    number(PAYMENT_STEPS[source.payment], FORMATS.whole),
    number(source.probability / 100, FORMATS.percent),
    number(source.amount / 10 ** digits, moneyFormat(digits)),
    text(source.currency),
    rateCell(ctx, { currency: source.currency, day, cell: `$F${at}` }),
    formula(rounded(ctx, `$L${at}*$N${at}*${guarded(ctx)}`), major(planned), money),
    receivedCell(ctx, row, lists),
    formula(`MAX($O${at},$P${at})`, major(Math.max(planned, row.received)), money),
    expectedCell(ctx, row, {
      state: `$D${at}`,
      probability: `$K${at}`,
      planned: `$O${at}`,
      received: `$P${at}`,
    }),
    number(major(paid), money, 'quiet'),
    formula(rounded(ctx, `$Q${at}-$S${at}`), major(Math.max(planned, row.received) - paid), money),
    ...paymentCells(ctx, row, at),
  ];
}

function receivedCell(
  ctx: BookContext,
  { received }: SourceRow,
  { index, sources, receipts }: Lists,
): BookCell {
  const { major, money } = ctx;
  if (receipts.length === 0) return formula('0', 0, money);
  const first = receiptsRow(sources.length);
  const range = (name: string): string =>
    `$${name}$${String(first)}:$${name}$${String(first + receipts.length - 1)}`;
  const sum = `SUMIF(${range('A')},$A${String(sourceRow(index))},${range('H')})`;
  return formula(rounded(ctx, sum), major(received), money);
}

/** Number of payments, the smallest of them, and how many are one minor unit more: by largest remainder. */
function paymentCells(ctx: BookContext, { payments, payment, larger }: SourceRow, at: string): BookCell[] {
  const [months, step, count, each] = [`$H${at}`, `$J${at}`, `$U${at}`, `$V${at}`];
  const amount = inUnits(ctx, `$O${at}`);
  const lastMonths = `(${months}-(${count}-1)*${step})`;
  const last = `INT(${amount}*${lastMonths}/${months})`;
  const missing = `(${amount}-(${count}-1)*${each}-${last})`;
  const restOfLast = `${amount}*${lastMonths}-${last}*${months}`;
  const restOfFirst = `${amount}*MIN(${step},${months})-${each}*${months}`;
  return [
    styled(formula(`ROUNDUP(${months}/${step},0)`, payments, FORMATS.whole), 'quiet'),
    styled(formula(`INT(${amount}*MIN(${step},${months})/${months})`, payment, FORMATS.whole), 'quiet'),
    styled(
      formula(`${missing}-IF(${restOfLast}>${restOfFirst},MIN(1,${missing}),0)`, larger, FORMATS.whole),
      'quiet',
    ),
  ];
}

function receiptCells(ctx: BookContext, row: ReceiptRow, at: number): BookCell[] {
  const { plan, major, money } = ctx;
  const { source, on, place, amount, currency, worth } = row;
  const digits = minorDigits(currency);
  const cell = String(at);
  return [
    number(source + 1, FORMATS.whole, 'quiet'),
    text(plan.budget.sources[source]?.name ?? ''),
    dayCell(on),
    number(place, FORMATS.whole),
    number(amount / 10 ** digits, moneyFormat(digits)),
    text(currency),
    rateCell(ctx, { currency, day: on, cell: `$C${cell}` }),
    formula(rounded(ctx, `$E${cell}*$G${cell}*${guarded(ctx)}`), major(worth), money),
  ];
}

/** First column of the years in the table of cover. */
const COVER_COLUMN = 2;

/** Costs by fiscal year, what each source pays of them, and what nobody pays. */
function coverRows(ctx: BookContext, head: number): BookCell[][] {
  const { say, layout, result, major, money } = ctx;
  const { sources, uncovered } = result.funding;
  const years = layout.years.map((_, year) => columnName(COVER_COLUMN + year));
  const open = head + sources.length + 2;
  const total = (at: number, sum: number): BookCell => {
    const range = `${years[0] ?? 'C'}${String(at)}:${years.at(-1) ?? 'C'}${String(at)}`;
    return styled(formula(rounded(ctx, `SUM(${range})`), major(sum), money), 'total');
  };
  const amounts = (months: Float64Array): number[] =>
    layout.years.map(({ from, to }) => totalOf(months, from, to));
  const costs = amounts(result.costs.months);
  return [
    [
      null,
      text(say('workbook.cover'), 'section'),
      ...layout.years.map((span) => text(yearLabel(span), 'section')),
      text(say('workbook.total', { currency: ctx.plan.identity.currency }), 'section'),
    ],
    [
      null,
      text(say('workbook.totalCosts')),
      ...costs.map((cost, year) => formula(yearTotalCell(ctx, year), major(cost), money)),
      total(head + 1, result.costs.total),
    ],
    ...sources.map(({ source, pays }, index) => [
      null,
      text(source.name),
      ...amounts(pays).map((amount) => number(major(amount), money, 'quiet')),
      total(head + 2 + index, totalOf(pays)),
    ]),
    [
      null,
      text(say('workbook.uncovered'), 'total'),
      ...amounts(uncovered).map((amount, year) => {
        const name = years[year] ?? '';
        const paid = `SUM(${name}${String(head + 2)}:${name}${String(open - 1)})`;
        const left = `${name}${String(head + 1)}${sources.length === 0 ? '' : `-${paid}`}`;
        return styled(formula(rounded(ctx, left), major(amount), money), 'total');
      }),
      total(open, result.funding.uncoveredTotal),
    ],
  ];
}
