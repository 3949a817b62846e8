import { monthOfPlace, totalOf } from '@shared/budget';
import {
  columnName,
  dayCell,
  formula,
  styled,
  FORMATS,
  number,
  quoted,
  text,
  wordFormula,
  type BookCell,
  type BookSheet,
  type Look,
} from './book';
import type { BookContext } from './book-context';
import { assumption, rateOn, rateValue, rounded } from './book-formulas';
import { MONTH_HEAD, type RateBlock } from './book-layout';
import { categoryName, lineName } from './money-words';
import { MONTH_COLUMN, rowMonths } from './month-cells';
import { monthFormula, reserveFormula } from './month-formulas';
import { hasRecords, recordCells } from './record-cells';
import { firstDay, levelOf } from './term-values';

/** What every cost is in every month, with the price levels and rates above and the totals below. */
export function monthsSheet(ctx: BookContext): BookSheet {
  const { say, layout, result } = ctx;
  const { horizon } = result;
  const places = Array.from({ length: horizon.months }, (_, place) => place);
  const keys = ['line', 'category', 'nature', 'phase', 'fedBy', 'total'] as const;
  const head = [
    ...keys.map((key) => text(say(`workbook.${key}`, { currency: ctx.plan.identity.currency }), 'head')),
    ...places.map((place) => text(ctx.month(monthOfPlace(horizon, place)), 'head')),
    ...(hasRecords(ctx) ? [text(say('workbook.records'), 'head')] : []),
  ];
  const recordCell = hasRecords(ctx) ? recordCells(ctx) : null;
  const row = (index: number): BookCell[] => [
    ...lineRow(ctx, index, places),
    ...(recordCell ? [recordCell(index)] : []),
  ];
  return {
    name: say('workbook.sheet_months'),
    widths: [38, 20, 11, 18, 14, 18, 14],
    rows: [
      head,
      ...headRows(ctx, places),
      ...layout.rates.map((block) => rateRow(ctx, block, places)),
      ...layout.terms.map((_, index) => row(index)),
      ...layout.reserves.map((_, index) => row(layout.terms.length + index)),
      ...totalRows(ctx, places),
    ],
    frozen: 1,
  };
}

type Places = readonly number[];

const column = (place: number): string => columnName(MONTH_COLUMN + place);

/** A row of the head: its name, then a cell a month. */
function headRow(label: string, cells: readonly BookCell[]): BookCell[] {
  return [text(label, 'quiet'), ...new Array<BookCell>(MONTH_COLUMN - 1).fill(null), ...cells];
}

function headRows(ctx: BookContext, places: Places): BookCell[][] {
  const { say, result } = ctx;
  const [startUp, later] = [say('workbook.phase_startUp'), say('workbook.phase_sustainment')];
  const turn = assumption(ctx, 'turn');
  const phase = (place: number): BookCell =>
    wordFormula(
      `IF(${column(place)}$${String(MONTH_HEAD.number)}<${turn},${quoted(startUp)},${quoted(later)})`,
      place < result.horizon.sustainmentFrom ? startUp : later,
    );
  const level = (name: 'inflation' | 'salaryGrowth', index: 'inflation' | 'salary') => (place: number) =>
    styled(
      formula(
        `(1+${assumption(ctx, name)})^INT(${column(place)}$${String(MONTH_HEAD.number)}/12)`,
        levelOf(ctx, index, place),
        FORMATS.factor,
      ),
      'quiet',
    );
  return [
    headRow(
      say('workbook.monthNumber'),
      places.map((place) => number(place, FORMATS.whole, 'quiet')),
    ),
    headRow(
      say('workbook.firstDay'),
      places.map((place) => dayCell(firstDay(ctx, place), 'quiet')),
    ),
    headRow(say('workbook.phaseOfMonth'), places.map(phase)),
    headRow(
      say('workbook.level_none'),
      places.map(() => number(1, FORMATS.factor, 'quiet')),
    ),
    headRow(say('workbook.level_inflation'), places.map(level('inflation', 'inflation'))),
    headRow(say('workbook.level_salary'), places.map(level('salaryGrowth', 'salary'))),
  ];
}

function rateRow(ctx: BookContext, block: RateBlock, places: Places): BookCell[] {
  const { currency } = block;
  const cell = (place: number): BookCell => {
    if (block.rates.length === 0) return number(0, FORMATS.rate, 'quiet');
    const day = `${column(place)}$${String(MONTH_HEAD.day)}`;
    return styled(
      formula(rateOn(ctx, block, day), rateValue(block, firstDay(ctx, place)), FORMATS.rate),
      'quiet',
    );
  };
  return headRow(ctx.say('workbook.rateOf', { currency }), places.map(cell));
}

/** A row of lines or reserves; what it is called and belongs to comes from the sheet of lines. */
function lineRow(ctx: BookContext, index: number, places: Places): BookCell[] {
  const { layout, major, money } = ctx;
  const amounts = rowMonths(ctx, index);
  const row = layout.monthsRow + index;
  const term = layout.terms[index];
  const reserve = layout.reserves[index - layout.terms.length];
  const made = term
    ? monthFormula(ctx, term, layout.listRow + index)
    : reserve && reserveFormula(ctx, reserve, { index, row });
  return [
    ...labels(ctx, index),
    sumCell(ctx, row, { total: totalOf(amounts), look: 'total' }),
    ...places.map((place) => formula(made ? made(column(place)) : '0', major(amounts[place] ?? 0), money)),
  ];
}

function labels(ctx: BookContext, index: number): BookCell[] {
  const { say, layout } = ctx;
  const row = layout.terms[index];
  if (row) {
    const { line } = row.cost;
    return [
      text(lineName(ctx, line)),
      text(categoryName(line.category)),
      text(say(`workbook.nature_${row.term.nature}`)),
      text(say(`workbook.phase_${row.term.phase ?? 'byDate'}`)),
      text(say(`workbook.origin_${line.origin}`)),
    ];
  }
  const reserve = layout.reserves[index - layout.terms.length];
  if (!reserve) return [];
  return [
    text(say('workbook.reserveOf', { category: categoryName(reserve.category) })),
    text(categoryName('contingency')),
    text(say(`workbook.nature_${reserve.nature}`)),
    text(say(`workbook.phase_${reserve.phase}`)),
    text(say('workbook.origin_contingency')),
  ];
}

function sumCell(
  ctx: BookContext,
  row: number,
  { total, look }: { readonly total: number; readonly look: Look },
): BookCell {
  const { result, major, money } = ctx;
  const last = column(result.horizon.months - 1);
  const sum = `SUM(${column(0)}${String(row)}:${last}${String(row)})`;
  return styled(formula(rounded(ctx, sum), major(total), money), look);
}

/** Total, start-up and sustainment by month. */
function totalRows(ctx: BookContext, places: Places): BookCell[][] {
  const { say, layout, result, major, money } = ctx;
  const last = layout.monthsTotal - 1;
  const range = (name: string): string => `${name}$${String(layout.monthsRow)}:${name}$${String(last)}`;
  const byDate = quoted(say('workbook.phase_byDate'));
  const isEmpty = last < layout.monthsRow;
  const row = (
    at: number,
    label: string,
    { amounts, sum }: { readonly amounts: Float64Array; readonly sum: (name: string) => string },
  ): BookCell[] => [
    text(label, 'total'),
    ...new Array<BookCell>(MONTH_COLUMN - 2).fill(null),
    sumCell(ctx, at, { total: totalOf(amounts), look: 'total' }),
    ...places.map((place) =>
      styled(
        formula(isEmpty ? '0' : rounded(ctx, sum(column(place))), major(amounts[place] ?? 0), money),
        'total',
      ),
    ),
  ];
  const ofPhase = (phase: 'startUp' | 'sustainment') => {
    const word = quoted(say(`workbook.phase_${phase}`));
    const test = (name: string): string => `${name}$${String(MONTH_HEAD.phase)}=${word}`;
    return {
      amounts: phaseMonths(ctx, phase),
      sum: (name: string): string =>
        `SUMIF(${range('$D')},${word},${range(name)})+IF(${test(name)},SUMIF(${range('$D')},${byDate},${range(name)}),0)`,
    };
  };
  const all = { amounts: result.costs.months, sum: (name: string): string => `SUM(${range(name)})` };
  return [
    row(layout.monthsTotal, say('workbook.totalCosts'), all),
    row(layout.monthsTotal + 1, say('workbook.phase_startUp'), ofPhase('startUp')),
    row(layout.monthsTotal + 2, say('workbook.phase_sustainment'), ofPhase('sustainment')),
  ];
}

/** Cost of a phase by month, in minor units. */
export function phaseMonths({ result }: BookContext, phase: 'startUp' | 'sustainment'): Float64Array {
  const sums = new Float64Array(result.horizon.months);
  for (const { parts } of result.costs.lines) {
    for (const part of parts) {
      if (part.phase !== phase) continue;
      part.months.forEach((amount, place) => (sums[place] = (sums[place] ?? 0) + amount));
    }
  }
  return sums;
}
