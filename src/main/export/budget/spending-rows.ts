import { monthOfPlace, type Actuals, type LineActuals } from '@shared/budget';
import type { Spending } from '@shared/plan/types';
import { quoted } from './book';
import type { BookContext } from './book-context';
import { worthOf } from './funding-rows';
import { categoryName, lineNameOf } from './money-words';

/** Where things stand on the sheet of spending; rows count from 1. */
export const SPENDING_COLUMNS = {
  ...{ number: 'A', day: 'C', kind: 'D', amount: 'E', rate: 'H', worth: 'I' },
  ...{
    planned: 'C',
    remaining: 'D',
    spent: 'E',
    committed: 'F',
    forecast: 'G',
    variance: 'H',
    notSpent: 'I',
  },
} as const;
const FIRST_ROW = 3;

/** A payment or an order with what it is worth in minor units of the plan's currency. */
export interface PaymentRow {
  readonly spending: Spending;
  /** Place of its line in the list of lines. */
  readonly line: number;
  readonly worth: number;
}

/** A line against its plan. */
export interface AgainstPlan {
  readonly ref: string;
  readonly name: string;
  /** Its rows on the sheet of months, counted from 0. */
  readonly rows: readonly number[];
  readonly amounts: Omit<LineActuals, 'ref'>;
}

export interface SpendingRows {
  readonly payments: readonly PaymentRow[];
  readonly lines: readonly AgainstPlan[];
  readonly total: Actuals['total'];
  /** First month that does not count as past, which may lie outside of the plan; null while none is recorded. */
  readonly until: number | null;
  /** Row of the first payment, of the first line and of the totals of all lines. */
  readonly firstPayment: number;
  readonly firstLine: number;
  readonly totalRow: number;
}

const NOTHING: AgainstPlan['amounts'] = {
  ...{ planned: 0, plannedToDate: 0, spent: 0, committed: 0 },
  ...{ remaining: 0, toCome: 0, notSpent: 0, forecast: 0, variance: 0 },
};

/**
 * Payments, and every line against its plan: also the reserves of other scenarios, so that a row stays where it is
 * when another one is chosen, and lines that are gone and were paid.
 */
export function spendingRows(ctx: BookContext): SpendingRows {
  const { plan, result, layout } = ctx;
  const { lines: known, total, statusMonth } = result.actuals;
  const byRef = new Map(known.map((line) => [line.ref, line]));
  const refs = [
    ...result.base.worksheet.lines.map(({ ref }) => ref),
    ...layout.reserved.map((category) => `contingency:${category}`),
  ];
  const all = [...new Set([...refs, ...byRef.keys()])];
  const lines = all.map((ref): AgainstPlan => ({
    ...{ ref, name: nameOf(ctx, ref), rows: rowsOf(ctx, ref) },
    amounts: byRef.get(ref) ?? NOTHING,
  }));
  const payments = plan.budget.spendings.map((spending): PaymentRow => ({
    ...{ spending, line: all.indexOf(spending.line), worth: worthOf(ctx, { ...spending, day: spending.on }) },
  }));
  const firstLine = FIRST_ROW + payments.length + 2;
  return {
    ...{ payments, lines, total, firstLine },
    until: statusMonth === null ? null : statusMonth + 1,
    firstPayment: FIRST_ROW,
    totalRow: firstLine + lines.length,
  };
}

function nameOf(ctx: BookContext, ref: string): string {
  const category = ctx.layout.reserved.find((one) => ref === `contingency:${one}`);
  return category === undefined
    ? lineNameOf(ctx, ref)
    : ctx.say('workbook.reserveOf', { category: categoryName(category) });
}

function rowsOf({ layout }: BookContext, ref: string): readonly number[] {
  const terms = layout.terms.flatMap(({ cost }, index) => (cost.line.ref === ref ? [index] : []));
  const reserves = layout.reserves.flatMap(({ category }, index) =>
    ref === `contingency:${category}` ? [layout.terms.length + index] : [],
  );
  return [...terms, ...reserves];
}

/** What was paid, from a month up to, not including, another; from the beginning where no first one is named. */
export function paidSum(
  ctx: BookContext,
  rows: SpendingRows,
  span: { readonly from: number | null; readonly to: number; readonly line: string | null },
): string {
  if (rows.payments.length === 0) return '0';
  const { number, day, kind, worth: amount } = SPENDING_COLUMNS;
  const range = (name: string): string => paymentRange(ctx, rows, name);
  const conditions = [
    ...(span.line === null ? [] : [range(number), span.line]),
    ...[range(kind), quoted(ctx.say('workbook.spending_spent'))],
    ...(span.from === null ? [] : [range(day), `">="&${dateOf(ctx, span.from)}`]),
    ...[range(day), `"<"&${dateOf(ctx, span.to)}`],
  ];
  return `SUMIFS(${[range(amount), ...conditions].join(',')})`;
}

/** A column of the payments, as every sheet can name it. */
export function paymentRange(
  ctx: BookContext,
  { payments, firstPayment }: SpendingRows,
  name: string,
): string {
  const last = String(firstPayment + payments.length - 1);
  return `${ctx.on('spending')}$${name}$${String(firstPayment)}:$${name}$${last}`;
}

/** How many payments and orders there are of a line: without any, it counts as planned. */
export function recordsOf(ctx: BookContext, rows: SpendingRows, key: string): string {
  return rows.payments.length === 0
    ? '0'
    : `COUNTIF(${paymentRange(ctx, rows, SPENDING_COLUMNS.number)},${key})`;
}

function dateOf({ result }: BookContext, place: number): string {
  const [year = '', month = ''] = monthOfPlace(result.horizon, place).split('-');
  return `DATE(${String(Number(year))},${String(Number(month))},1)`;
}
