import { columnName, formula, FORMATS, styled, type BookCell } from './book';
import type { BookContext } from './book-context';
import { MONTH_COLUMN } from './month-cells';
import { recordsOf, spendingRows } from './spending-rows';

/** Whether months are past, so that it matters which lines have records. */
export const hasRecords = ({ result }: BookContext): boolean => result.cash.record.costs > 0;

/**
 * Cells behind the months, a row of lines or reserves each: how many payments and orders its line has. Rows count as
 * on the sheet of lines.
 */
export function recordCells(ctx: BookContext): (index: number) => BookCell {
  const rows = spendingRows(ctx);
  const lineAt = new Map(rows.lines.flatMap((line, at) => line.rows.map((row) => [row, at] as const)));
  const counts = new Map<number, number>();
  for (const { line } of rows.payments) counts.set(line, (counts.get(line) ?? 0) + 1);
  return (index) => {
    const line = lineAt.get(index) ?? -1;
    const content = recordsOf(ctx, rows, String(line + 1));
    return styled(formula(content, counts.get(line) ?? 0, FORMATS.whole), 'quiet');
  };
}

/** Formula of the plan of lines nothing was recorded on, from one month up to, not including, another. */
export function unrecordedSum(
  { on, layout, result }: BookContext,
  span: { from: number; to: number },
): string {
  const [first, last] = [layout.monthsRow, layout.monthsTotal - 1];
  if (last < first) return '0';
  const range = (from: number, to: number): string =>
    `${on('months')}$${columnName(from)}$${String(first)}:$${columnName(to)}$${String(last)}`;
  const records = MONTH_COLUMN + result.horizon.months;
  const amounts = range(MONTH_COLUMN + span.from, MONTH_COLUMN + span.to - 1);
  return `SUMPRODUCT((${range(records, records)}=0)*${amounts})`;
}
