import type { BudgetTable } from '../../budget';
import { MOST_SERIES, type CostSeries } from './cost-by-year';

/**
 * The rows of a table as a figure shows them: those that cost something, in their order; beyond the fifth the
 * smallest are joined under `others`. Their amounts add up to the columns of the table.
 */
export function costSeries(
  { rows, spans }: Pick<BudgetTable, 'rows' | 'spans'>,
  nameOf: (key: string) => string,
  others: string,
): readonly CostSeries[] {
  const costing = rows.filter(({ total }) => total > 0);
  const bySize = costing.toSorted((a, b) => b.total - a.total);
  const shown = new Set(
    (costing.length <= MOST_SERIES ? bySize : bySize.slice(0, MOST_SERIES - 1)).map(({ key }) => key),
  );
  const kept = costing
    .filter(({ key }) => shown.has(key))
    .map(({ key, cells }) => ({ id: key, name: nameOf(key), amounts: cells }));
  const joined = costing.filter(({ key }) => !shown.has(key));
  if (joined.length === 0) return kept;
  const amounts = spans.map((_, index) => joined.reduce((sum, { cells }) => sum + (cells[index] ?? 0), 0));
  return [...kept, { id: 'others', name: others, amounts }];
}
