import { monthOfPlace } from '@shared/budget';
import { scenarioName } from '@shared/document/proposal/options';
import { minorDigits } from '@shared/money/currency';
import {
  columnName,
  formula,
  FORMATS,
  HEAD_ROWS,
  number,
  quoted,
  text,
  wordFormula,
  type BookCell,
  type BookSheet,
} from './book';
import { moneyFormat, type BookContext } from './book-context';
import { assumption, guarded, holds, reserveRate, rounded } from './book-formulas';
import { inUse } from './assumptions-sheet';
import { lineDetails } from './line-details';
import { MONTH_HEAD, type ReserveRow, type TermRow } from './book-layout';
import { categoryName, lineName } from './money-words';
import { MONTH_COLUMN, monthsTotalCell } from './month-cells';
import { priceCell, shareCell } from './price-cells';
import { baseOf, paymentOf } from './term-values';

/** First column of the marks that say which scenario leaves a line out. */
const LEFT_OUT = 23;
const MARK = 'x';

/** Every cost of every line with what its months are calculated from; the reserves behind them. */
export function linesSheet(ctx: BookContext): BookSheet {
  const { say, plan, layout } = ctx;
  const details = lineDetails(ctx);
  const keys = [
    ...(['line', 'fedBy', 'category', 'stage', 'kind', 'phase', 'nature', 'counted'] as const),
    ...(['firstNumber', 'lastNumber', 'firstMonth', 'lastMonth', 'step'] as const),
    ...(['quantity', 'unit', 'unitCost', 'currency'] as const),
    ...(['share', 'follows', 'taxed', 'base', 'payment', 'total'] as const),
  ];
  const titles = [
    ...keys.map((key) => say(`workbook.${key}`, { currency: plan.identity.currency })),
    ...plan.budget.scenarios.map((one) => say('workbook.leftOutIn', { scenario: scenarioName(ctx, one) })),
    ...details.keys.map((key) => say(key)),
  ];
  const rows = [
    titles.map((title) => text(title, 'head')),
    ...layout.terms.map((row, index) => [
      ...termRow(ctx, row, index),
      ...details.cells(row.cost.line.ref).map((cell) => text(cell, 'long')),
    ]),
    ...layout.reserves.map((row, index) => reserveRow(ctx, row, layout.terms.length + index)),
  ];
  const widths = [38, 14, 20, 14, 11, 18, 11, 14, 9, 9, 10, 10, 9, 11, 12, 16, 9, 9, 12, 8, 18, 16, 18, 12];
  return { name: say('workbook.sheet_lines'), widths, rows, frozen: 1 };
}

function termRow(ctx: BookContext, row: TermRow, index: number): BookCell[] {
  const { say, layout, units, money } = ctx;
  const { cost, term } = row;
  const { line } = cost;
  const at = layout.listRow + index;
  const { months } = ctx.result.horizon;
  return [
    text(lineName(ctx, line)),
    text(say(`workbook.origin_${line.origin}`)),
    text(categoryName(line.category)),
    text(line.stage === null ? '' : ctx.texts.stages(line.stage, 'short')),
    text(say(`workbook.kind_${term.kind}`)),
    text(say(`workbook.phase_${term.phase ?? 'byDate'}`)),
    text(say(`workbook.nature_${term.nature}`)),
    stateCell(ctx, row, at),
    number(term.from, FORMATS.whole),
    term.kind === 'oneOff' ? null : number(Math.min(term.to, months - 1), FORMATS.whole),
    monthCell(ctx, `$I${String(at)}`, term.from),
    term.kind === 'oneOff' ? null : monthCell(ctx, `$J${String(at)}`, Math.min(term.to, months - 1)),
    number(term.step, FORMATS.whole),
    number(term.quantity / 10_000, FORMATS.quantity),
    text(line.unit),
    ...priceCells(ctx, row),
    text(say(`workbook.index_${term.index}`)),
    text(say(term.taxed ? 'page.yes' : 'page.no')),
    formula(baseFormula(ctx, row, at), baseOf(ctx, row), FORMATS.quantity),
    term.kind === 'oneOff' ? formula(paymentFormula(ctx, row, at), paymentOf(ctx, row) / units, money) : null,
    monthsTotalCell(ctx, index, 'plain'),
    ...leftOutMarks(ctx, line.ref),
  ];
}

function priceCells(ctx: BookContext, { cost, term }: TermRow): BookCell[] {
  const digits = minorDigits(term.currency);
  const amount = term.unitCost / 10 ** digits;
  const cell = priceCell(ctx, cost.line.ref, term.kind);
  const share = shareCell(ctx, cost.line.ref);
  const part = term.share / 10_000;
  return [
    cell === null ? number(amount, moneyFormat(digits)) : formula(cell, amount, moneyFormat(digits)),
    text(term.currency),
    share === null ? number(part, FORMATS.percent) : formula(share, part, FORMATS.percent),
  ];
}

/** Name of a month for those who read it, from its number; a word where the plan does not have the month. */
function monthCell(ctx: BookContext, number: string, place: number): BookCell {
  const { horizon } = ctx.result;
  const outside = ctx.say('workbook.outside');
  const isInside = place >= 0 && place < horizon.months;
  return wordFormula(
    `IF(AND(${number}>=0,${number}<${assumption(ctx, 'months')}),${ofMonth(ctx, HEAD_ROWS, number)},${quoted(outside)})`,
    isInside ? ctx.month(monthOfPlace(horizon, place)) : outside,
  );
}

/** What stands in a row of the sheet of months for a month by its number; the nearest month of the plan. */
function ofMonth(ctx: BookContext, row: number, number: string): string {
  const first = columnName(MONTH_COLUMN);
  const last = columnName(MONTH_COLUMN + ctx.result.horizon.months - 1);
  const place = `MAX(0,MIN(${number},${assumption(ctx, 'months')}-1))+1`;
  return `INDEX(${ctx.on('months')}$${first}$${String(row)}:$${last}$${String(row)},1,${place})`;
}

/** Whether the line counts: it does not where the scenario in use leaves it out. */
function stateCell(ctx: BookContext, { cost }: TermRow, at: number): BookCell {
  const { say, uncounted } = ctx;
  if (uncounted.has(cost.line.ref)) return text(say('workbook.state_uncounted'));
  const there = say(cost.line.paidElsewhere ? 'workbook.state_paidElsewhere' : 'workbook.state_counted');
  return stateFormula(ctx, { at, there, isLeftOut: cost.state === 'leftOut' });
}

function stateFormula(
  ctx: BookContext,
  { at, there, isLeftOut }: { readonly at: number; readonly there: string; readonly isLeftOut: boolean },
): BookCell {
  const { say, plan } = ctx;
  const last = columnName(LEFT_OUT + plan.budget.scenarios.length - 1);
  const marks = `${columnName(LEFT_OUT)}${String(at)}:${last}${String(at)}`;
  const mark = `INDEX(${marks},1,${assumption(ctx, 'scenario')})`;
  const leftOut = say('workbook.state_leftOut');
  return wordFormula(
    `IF(${holds(mark, MARK)},${quoted(leftOut)},${quoted(there)})`,
    isLeftOut ? leftOut : there,
  );
}

function leftOutMarks({ plan }: BookContext, ref: string): BookCell[] {
  return plan.budget.scenarios.map(({ assumptions }) =>
    assumptions.leftOut.some((one) => one === ref) ? text(MARK, 'input') : null,
  );
}

/** What one payment costs before growth and rate, not rounded; nothing where the line does not count. */
function baseFormula(ctx: BookContext, { term }: TermRow, at: number): string {
  const row = String(at);
  const counted = holds(`$H${row}`, ctx.say('workbook.state_counted'));
  const level =
    term.kind === 'salary'
      ? `${assumption(ctx, 'salaries')}*(1+${assumption(ctx, 'onCost')})`
      : `${assumption(ctx, 'prices')}*IF(${holds(`$T${row}`, ctx.say('page.yes'))},1+${assumption(ctx, 'tax')},1)`;
  return `IF(${counted},$N${row}*$P${row}*$R${row}*${level}*${guarded(ctx)},0)`;
}

/** A cost that comes once has the price level and rate of its first month within the plan. */
function paymentFormula(ctx: BookContext, { term }: TermRow, at: number): string {
  const { layout, plan } = ctx;
  const inMonth = (row: number): string => ofMonth(ctx, row, `$I${String(at)}`);
  const factors = [inMonth(MONTH_HEAD[term.index])];
  if (term.currency !== plan.identity.currency) {
    const block = layout.rates.findIndex(({ currency }) => currency === term.currency);
    factors.push(inMonth(layout.monthsRow - layout.rates.length + block));
  }
  return rounded(ctx, [`$U${String(at)}`, ...factors].join('*'));
}

/** A reserve: what it is a part of, and the part. */
function reserveRow(
  ctx: BookContext,
  { category, phase, nature, cost }: ReserveRow,
  index: number,
): BookCell[] {
  const { say, layout } = ctx;
  const at = layout.listRow + index;
  const points = ctx.plan.budget.scenarios[inUse(ctx)]?.assumptions.contingency[category] ?? 0;
  const state = stateFormula(ctx, {
    at,
    there: say('workbook.state_counted'),
    isLeftOut: cost?.state === 'leftOut' || isLeftOut(ctx, category),
  });
  const counts = cost?.state === 'counted' ? points / 10_000 : 0;
  const rate = `IF(${holds(`$H${String(at)}`, say('workbook.state_counted'))},${reserveRate(ctx, category)},0)`;
  const cells: BookCell[] = [
    text(say('workbook.reserveOf', { category: categoryName(category) })),
    text(say('workbook.origin_contingency')),
    text(categoryName('contingency')),
    null,
    null,
    text(say(`workbook.phase_${phase}`)),
    text(say(`workbook.nature_${nature}`)),
    cost?.state === 'uncounted' ? text(say('workbook.state_uncounted')) : state,
  ];
  const empty = new Array<BookCell>(LEFT_OUT - 2 - 1 - cells.length).fill(null);
  return [
    ...cells,
    ...empty,
    formula(rate, counts, FORMATS.percent),
    null,
    monthsTotalCell(ctx, index, 'plain'),
    ...leftOutMarks(ctx, `contingency:${category}`),
  ];
}

function isLeftOut(ctx: BookContext, category: string): boolean {
  const scenario = ctx.plan.budget.scenarios[inUse(ctx)];
  return scenario?.assumptions.leftOut.some((ref) => ref === `contingency:${category}`) ?? false;
}
