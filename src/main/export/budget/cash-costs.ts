import { columnName } from './book';
import type { BookContext } from './book-context';
import { rounded } from './book-formulas';
import { MONTH_COLUMN } from './month-cells';
import { unrecordedSum } from './record-cells';
import { paidSum, SPENDING_COLUMNS, spendingRows } from './spending-rows';

/**
 * Formula of what is paid in a month, by its place. Past months as paid, with the plan of lines nothing was recorded
 * on, then the plan; what is ordered beyond the plan to come falls due in the first month of it. What was paid before
 * the plan lies in its first month.
 */
export function costsOf(ctx: BookContext): (place: number) => string {
  const { on, layout, result } = ctx;
  const past = result.cash.record.costs;
  const rows = spendingRows(ctx);
  const total = (name: 'forecast' | 'spent' | 'remaining'): string =>
    `${on('spending')}$${SPENDING_COLUMNS[name]}$${String(rows.totalRow)}`;
  return (place) => {
    if (place < past) {
      const span = { from: place === 0 ? null : place, to: place + 1, line: null };
      return rounded(
        ctx,
        `${paidSum(ctx, rows, span)}+${unrecordedSum(ctx, { from: place, to: place + 1 })}`,
      );
    }
    const planned = `${on('months')}${columnName(MONTH_COLUMN + place)}$${String(layout.monthsTotal)}`;
    if (rows.until === null || place > past) return planned;
    const owed = `${total('forecast')}-${total('spent')}-${total('remaining')}`;
    if (past === 0) {
      const before = paidSum(ctx, rows, { from: null, to: Math.min(0, rows.until), line: null });
      return rounded(ctx, `${planned}+${owed}+${before}`);
    }
    return rounded(ctx, `${planned}+${owed}-${unrecordedSum(ctx, { from: 0, to: past })}`);
  };
}
