import { monthOfPlace } from '@shared/budget';
import { minorDigits } from '@shared/money/currency';
import {
  columnName,
  dayCell,
  formula,
  FORMATS,
  number,
  styled,
  text,
  type BookCell,
  type BookSheet,
} from './book';
import { moneyFormat, type BookContext } from './book-context';
import { guarded, rounded } from './book-formulas';
import { lineNameOf } from './money-words';
import { MONTH_COLUMN } from './month-cells';
import { rateCell } from './rate-cell';
import {
  paidSum,
  paymentRange,
  recordsOf,
  SPENDING_COLUMNS as AT,
  spendingRows,
  type AgainstPlan,
  type PaymentRow,
  type SpendingRows,
} from './spending-rows';

/** What was spent and committed, and below it each line against its plan with the forecast. */
export function spendingSheet(ctx: BookContext): BookSheet {
  const { say, plan } = ctx;
  const { currency } = plan.identity;
  const rows = spendingRows(ctx);
  const titles = (
    ['number', 'line', 'spentOn', 'kind', 'amount', 'currency', 'note', 'rate', 'inCurrency'] as const
  ).map((key) => say(`workbook.${key}`, { currency }));
  const against = (
    [
      ...(['number', 'line', 'planned', 'remaining', 'spent', 'committed'] as const),
      ...(['forecast', 'variance', 'notSpent', 'forecastWithLate'] as const),
    ] as const
  ).map((key) => say(`workbook.${key}`, { currency }));
  return {
    name: say('workbook.sheet_spending'),
    widths: [6, 40, 18, 18, 18, 18, 24, 18, 20, 18],
    rows: [
      titles.map((title) => text(title, 'head')),
      ...rows.payments.map((row, index) => paymentCells(ctx, row, rows.firstPayment + index)),
      [],
      against.map((title) => text(title, 'section')),
      ...rows.lines.map((line, index) => lineCells(ctx, { rows, line, index })),
      totalCells(ctx, rows),
      [],
      ...[...statusNotes(ctx), say('workbook.noteSpending')].map((note) => [null, text(note, 'quiet')]),
    ],
    frozen: 2,
  };
}

function paymentCells(ctx: BookContext, { spending, line, worth }: PaymentRow, at: number): BookCell[] {
  const { say, major, money } = ctx;
  const { on, kind, amount, currency, note } = spending;
  const digits = minorDigits(currency);
  const row = String(at);
  const product = `$${AT.amount}${row}*$${AT.rate}${row}*${guarded(ctx)}`;
  return [
    number(line + 1, FORMATS.whole, 'quiet'),
    text(lineNameOf(ctx, spending.line)),
    dayCell(on, 'plain'),
    text(say(`workbook.spending_${kind}`)),
    number(amount / 10 ** digits, moneyFormat(digits)),
    text(currency),
    text(note),
    rateCell(ctx, { currency, day: on, cell: `$${AT.day}${row}` }),
    formula(rounded(ctx, product), major(worth), money),
  ];
}

interface LineRow {
  readonly rows: SpendingRows;
  readonly line: AgainstPlan;
  readonly index: number;
}

/** Plan and records of a line, and the forecast they make: a commitment covers first what is planned and unpaid. */
function lineCells(ctx: BookContext, { rows, line, index }: LineRow): BookCell[] {
  const { amounts } = line;
  const at = String(rows.firstLine + index);
  const cell = (name: 'planned' | 'remaining' | 'spent' | 'committed' | 'forecast'): string =>
    `$${AT[name]}${at}`;
  const key = `$${AT.number}${at}`;
  const { until } = rows;
  const spent = until === null ? '0' : paidSum(ctx, rows, { from: null, to: until, line: key });
  const unpaid = `MAX(0,${cell('planned')}-${cell('remaining')}-${cell('spent')})`;
  const ahead = `MAX(0,${cell('committed')}-${unpaid})`;
  const forecast = `${cell('spent')}+${cell('committed')}+MAX(0,${cell('remaining')}-${ahead})`;
  const unrecorded = `${recordsOf(ctx, rows, key)}=0`;
  return [
    number(index + 1, FORMATS.whole, 'quiet'),
    text(line.name),
    ...amountCells(ctx, amounts, {
      planned: costs(ctx, line, 0),
      remaining: costs(ctx, line, Math.max(0, until ?? 0)),
      spent,
      committed: `${booked(ctx, rows, key)}-${cell('spent')}`,
      forecast: `IF(${unrecorded},${cell('planned')},${forecast})`,
      variance: `${cell('forecast')}-${cell('planned')}`,
      notSpent: `IF(${unrecorded},0,MAX(0,${unpaid}-${cell('committed')}))`,
      late: `${cell('forecast')}+$${AT.notSpent}${at}`,
    }),
  ];
}

/** All that is recorded on a line, paid or ordered. */
function booked(ctx: BookContext, rows: SpendingRows, key: string): string {
  if (rows.payments.length === 0) return '0';
  const range = (name: string): string => paymentRange(ctx, rows, name);
  return `SUMIFS(${range(AT.worth)},${range(AT.number)},${key})`;
}

/** What the rows of a line cost from a month on, off the sheet of months. */
function costs({ on, layout, result }: BookContext, { rows }: AgainstPlan, from: number): string {
  const { months } = result.horizon;
  if (rows.length === 0 || from >= months) return '0';
  const [first, last] = [columnName(MONTH_COLUMN + from), columnName(MONTH_COLUMN + months - 1)];
  return rows
    .map((row) => {
      const at = String(layout.monthsRow + row);
      return `SUM(${on('months')}$${first}$${at}:$${last}$${at})`;
    })
    .join('+');
}

const KEYS = ['planned', 'remaining', 'spent', 'committed', 'forecast', 'variance', 'notSpent'] as const;
type Amounts = Readonly<Record<(typeof KEYS)[number], number>>;
type Formulas = Readonly<Record<(typeof KEYS)[number] | 'late', string>>;

function amountCells(ctx: BookContext, amounts: Amounts, formulas: Formulas): BookCell[] {
  const { major, money } = ctx;
  const cell = (content: string, value: number): BookCell =>
    formula(rounded(ctx, content), major(value), money);
  return [
    ...KEYS.map((key) => cell(formulas[key], amounts[key])),
    cell(formulas.late, amounts.forecast + amounts.notSpent),
  ];
}

function totalCells(ctx: BookContext, rows: SpendingRows): BookCell[] {
  const sum = (name: string): string =>
    rows.lines.length === 0
      ? '0'
      : `SUM(${name}${String(rows.firstLine)}:${name}${String(rows.totalRow - 1)})`;
  return [
    null,
    text(ctx.say('workbook.totalCosts'), 'total'),
    ...amountCells(ctx, rows.total, {
      ...{ planned: sum(AT.planned), remaining: sum(AT.remaining), spent: sum(AT.spent) },
      ...{ committed: sum(AT.committed), forecast: sum(AT.forecast), variance: sum(AT.variance) },
      ...{ notSpent: sum(AT.notSpent), late: sum('J') },
    }).map((cell) => styled(cell, 'total')),
  ];
}

/** Which months are past and by what, and how the forecast comes about. */
function statusNotes({ say, month: named, today, plan, result }: BookContext): readonly string[] {
  const { statusMonth } = result.actuals;
  if (statusMonth === null) return [say('workbook.statusNone')];
  const { statusDay } = plan.timeline.settings;
  const byDay = statusDay !== null && statusDay > today ? 'workbook.statusByToday' : 'workbook.statusByDay';
  const month = named(monthOfPlace(result.horizon, statusMonth));
  return [
    say(statusDay === null ? 'workbook.statusByRecord' : byDay, { month }),
    say('workbook.forecastRule'),
  ];
}
