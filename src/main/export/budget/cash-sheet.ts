import { incomeOf, isFirmSource, monthOfPlace } from '@shared/budget';
import { beforePlan } from '@shared/document/conops/resources-figures';
import { formatAmount } from '@shared/money/format-amount';
import {
  columnName,
  formula,
  styled,
  FORMATS,
  number,
  quoted,
  text,
  type BookCell,
  type BookSheet,
} from './book';
import type { BookContext } from './book-context';
import { assumption, fromUnits, inUnits, rounded } from './book-formulas';
import { costsOf } from './cash-costs';
import { fundingRows, PAYMENT_STEPS, type SourceRow } from './funding-rows';
import { receiptsRow, sourceRow } from './funding-sheet';

/** Column of the first month. */
const FIRST = 2;
const ROWS = { number: 3, income: 4, costs: 5, account: 6, firmIncome: 7, firmAccount: 8, list: 10 } as const;

interface Cash {
  readonly ctx: BookContext;
  readonly sources: readonly SourceRow[];
  readonly receipts: number;
  readonly places: readonly number[];
}

const column = (place: number): string => columnName(FIRST + place);

/** The account month by month: with all sources, with what is secured alone, and how the income comes about. */
export function cashSheet(ctx: BookContext): BookSheet {
  const { say, result } = ctx;
  const { horizon } = result;
  const { sources, receipts } = fundingRows(ctx);
  const places = Array.from({ length: horizon.months }, (_, place) => place);
  const cash: Cash = { ctx, sources, receipts: receipts.length, places };
  const numbers = places.map((place) => number(place, FORMATS.whole, 'quiet'));
  return {
    name: say('workbook.sheet_cash'),
    widths: [40, 10, 16],
    rows: [
      [
        text(say('workbook.cash', { currency: ctx.plan.identity.currency }), 'head'),
        text(say('workbook.firm'), 'head'),
        ...places.map((place) => text(ctx.month(monthOfPlace(horizon, place)), 'head')),
      ],
      [text(say('workbook.monthNumber'), 'quiet'), null, ...numbers],
      ...accountRows(cash),
      [text([recordText(cash), beforePlan(ctx, result)].filter((one) => one !== null).join(' '), 'quiet')],
      [text(say('workbook.incomeBySource'), 'section')],
      ...sources.map((row, index) => incomeRow(cash, row, index)),
      [],
      [text(say('workbook.paymentsSoFar'), 'section')],
      ...sources.map((row, index) => paymentsRow(cash, row, index)),
      [],
      [text(say('workbook.plannedSoFar'), 'section')],
      ...sources.map((row, index) => plannedRow(cash, row, index)),
    ],
    frozen: 1,
  };
}

/** Which months hold what was recorded, and what was to come in them and has not. */
function recordText({ ctx }: Cash): string {
  const { say, result } = ctx;
  const { income, costs } = result.cash.record;
  const month = (count: number): string => ctx.month(monthOfPlace(result.horizon, count - 1));
  if (income === 0) return say('workbook.cashPlanned');
  const recorded =
    costs === 0
      ? say('workbook.cashReceived', { month: month(income) })
      : say('workbook.cashRecorded', { month: month(costs) });
  const { overdue } = result.cash;
  if (overdue === 0) return recorded;
  const { currency, documentLanguage } = ctx.plan.identity;
  const amount = formatAmount({ amount: overdue, currency }, documentLanguage, 'code');
  return `${recorded} ${say('workbook.cashOverdue', { amount, month: month(income) })}`;
}

/** Rows of the three blocks by source. */
const incomeAt = (index: number): number => ROWS.list + 1 + index;
const paymentsAt = ({ sources }: Cash, index: number): number => incomeAt(sources.length + index) + 2;
const plannedAt = (cash: Cash, index: number): number => paymentsAt(cash, cash.sources.length + index) + 2;

function accountRows(cash: Cash): BookCell[][] {
  const { ctx } = cash;
  const { say, result } = ctx;
  return [
    amountRow(cash, say('workbook.income'), {
      amounts: result.cash.income,
      formulaOf: (place) => incomeSum(cash, place, false),
    }),
    amountRow(cash, say('workbook.totalCosts'), { amounts: result.cash.costs, formulaOf: costsOf(ctx) }),
    amountRow(cash, say('workbook.account'), {
      amounts: result.cash.position,
      formulaOf: (place) => accountFormula(ctx, place, { income: ROWS.income, account: ROWS.account }),
    }),
    amountRow(cash, say('workbook.firmIncome'), {
      amounts: result.securedCash.income,
      formulaOf: (place) => incomeSum(cash, place, true),
    }),
    amountRow(cash, say('workbook.firmAccount'), {
      amounts: result.securedCash.position,
      formulaOf: (place) =>
        accountFormula(ctx, place, { income: ROWS.firmIncome, account: ROWS.firmAccount }),
    }),
  ];
}

function amountRow(
  { ctx: { major, money }, places }: Cash,
  label: string,
  row: { readonly amounts: Float64Array; readonly formulaOf: (place: number) => string },
): BookCell[] {
  return [
    text(label, 'total'),
    null,
    ...places.map((place) =>
      styled(formula(row.formulaOf(place), major(row.amounts[place] ?? 0), money), 'total'),
    ),
  ];
}

function incomeSum({ ctx, sources }: Cash, place: number, isFirm: boolean): string {
  if (sources.length === 0) return '0';
  const last = String(incomeAt(sources.length - 1));
  const range = (name: string): string => `${name}$${String(incomeAt(0))}:${name}$${last}`;
  const name = column(place);
  const yes = quoted(ctx.say('page.yes'));
  return rounded(ctx, isFirm ? `SUMIF(${range('$B')},${yes},${range(name)})` : `SUM(${range(name)})`);
}

/** What lay in the account, plus income, less costs. */
function accountFormula(
  ctx: BookContext,
  place: number,
  rows: { readonly income: number; readonly account: number },
): string {
  const before = place === 0 ? assumption(ctx, 'opening') : `${column(place - 1)}$${String(rows.account)}`;
  const name = column(place);
  return rounded(ctx, `${before}+${name}$${String(rows.income)}-${name}$${String(ROWS.costs)}`);
}

/**
 * What is planned and has not come in its place, and what has come. What came before the plan counts at first; in
 * recorded months only what has come, of a source that is received all that was planned.
 */
function incomeRow(cash: Cash, row: SourceRow, index: number): BookCell[] {
  const { ctx, places, sources, receipts } = cash;
  const { on, major, money } = ctx;
  const funding = on('funding');
  const at = String(sourceRow(index));
  const past = row.source.state === 'received' ? 0 : ctx.result.cash.record.income;
  const amounts = incomeOf(row.money === null ? [] : [row.money], places.length, { how: 'planned', past });
  const open = (place: number): string =>
    `MAX(0,${column(place)}${String(plannedAt(cash, index))}-${funding}$P$${at})`;
  const first = receiptsRow(sources.length);
  const range = (name: string): string =>
    `${funding}$${name}$${String(first)}:$${name}$${String(first + receipts - 1)}`;
  const come = (place: number): string => {
    if (receipts === 0) return '0';
    const number = `${column(place)}$${String(ROWS.number)}`;
    const when = place === 0 ? `"<="&${number}` : number;
    return `SUMIFS(${range('H')},${range('A')},${funding}$A$${at},${range('D')},${when})`;
  };
  return [
    text(row.source.name),
    text(ctx.say(isFirmSource(row.source) ? 'page.yes' : 'page.no')),
    ...places.map((place) => {
      const planned = place === 0 ? open(0) : `${open(place)}-${open(place - 1)}`;
      const content = place < past ? come(place) : `${planned}+${come(place)}`;
      return formula(rounded(ctx, content), major(amounts[place] ?? 0), money);
    }),
  ];
}

function paymentsSoFar({ place: first, payments, source }: SourceRow, place: number): number {
  const begun = Math.floor((place - first) / PAYMENT_STEPS[source.payment]) + 1;
  return Math.max(0, Math.min(payments, begun));
}

function paymentsRow({ ctx, places }: Cash, row: SourceRow, index: number): BookCell[] {
  const funding = ctx.on('funding');
  const cell = (name: string): string => `${funding}$${name}$${String(sourceRow(index))}`;
  return [
    text(row.source.name, 'quiet'),
    null,
    ...places.map((place) => {
      const begun = `INT((${column(place)}$${String(ROWS.number)}-${cell('G')})/${cell('J')})+1`;
      const content = `MAX(0,MIN(${cell('U')},${begun}))`;
      return styled(formula(content, paymentsSoFar(row, place), FORMATS.whole), 'quiet');
    }),
  ];
}

function plannedRow(cash: Cash, row: SourceRow, index: number): BookCell[] {
  const { ctx, places } = cash;
  const funding = ctx.on('funding');
  const cell = (name: string): string => `${funding}$${name}$${String(sourceRow(index))}`;
  const count = (place: number): string => `${column(place)}${String(paymentsAt(cash, index))}`;
  return [
    text(row.source.name, 'quiet'),
    null,
    ...places.map((place) => {
      const made = count(place);
      const units = `${made}*${cell('V')}+MIN(${made},${cell('W')})`;
      const part = ctx.units === 1 ? units : fromUnits(ctx, `(${units})`);
      const number = paymentsSoFar(row, place);
      const soFar =
        number >= row.payments ? row.planned : number * row.payment + Math.min(number, row.larger);
      const all = fromUnits(ctx, inUnits(ctx, cell('O')));
      return styled(
        formula(`IF(${made}>=${cell('U')},${all},${part})`, ctx.major(soFar), ctx.money),
        'quiet',
      );
    }),
  ];
}
