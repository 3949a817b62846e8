import { totalOf } from '@shared/budget';
import { columnName, formula, styled, type BookCell, type Look } from './book';
import type { BookContext } from './book-context';
import { rounded } from './book-formulas';
import { monthsOf } from './term-values';

/** Column of the first month on the sheet of months. */
export const MONTH_COLUMN = 6;
/** Column with the sum of all months. */
const TOTAL_COLUMN = 'F';

/** What a row of lines or reserves costs by month, in minor units; rows count as on the sheet of lines. */
export function rowMonths(ctx: BookContext, index: number): Float64Array {
  const { terms, reserves } = ctx.layout;
  const term = terms[index];
  if (term) return monthsOf(ctx, term);
  const reserve = reserves[index - terms.length];
  const part = reserve?.cost?.parts.find(
    ({ phase, nature }) => phase === reserve.phase && nature === reserve.nature,
  );
  return part?.months ?? new Float64Array(ctx.result.horizon.months);
}

/** Reference from another sheet to the sum of a row of the sheet of months. */
export function monthsTotalCell(ctx: BookContext, index: number, look: Look): BookCell {
  const { on, layout, major, money } = ctx;
  const cell = `${on('months')}$${TOTAL_COLUMN}$${String(layout.monthsRow + index)}`;
  return styled(formula(cell, major(totalOf(rowMonths(ctx, index))), money), look);
}

/** Sum of cells of one row of the sheet of months, from one month up to, not including, another. */
export function sumOfMonths(ctx: BookContext, row: number, span: { from: number; to: number }): string {
  const name = (place: number): string => columnName(MONTH_COLUMN + place);
  const at = String(row);
  return rounded(ctx, `SUM(${ctx.on('months')}${name(span.from)}${at}:${name(span.to - 1)}${at})`);
}
