import type { BudgetTable } from '../../budget';
import { MOST_SERIES, type CostSeries } from './cost-by-year';

type Rows = BudgetTable['rows'];

/**
 * The rows of a table as a figure shows them: those that cost something, in their order; beyond the fifth the others
 * are joined under `others`, so that as little as possible of any column is without a name: a column that is dear for
 * one thing names it, though it costs little over all columns. Their amounts add up to the columns of the table.
 */
export function costSeries(
  { rows, spans }: Pick<BudgetTable, 'rows' | 'spans'>,
  nameOf: (key: string) => string,
  others: string,
): readonly CostSeries[] {
  const costing = rows.filter(({ total }) => total > 0);
  const columns = spans.length;
  const named = costing.length <= MOST_SERIES ? costing : worthNaming(costing, columns);
  const kept = costing
    .filter((row) => named.includes(row))
    .map(({ key, cells }) => ({ id: key, name: nameOf(key), amounts: cells }));
  const joined = costing.filter((row) => !named.includes(row));
  if (joined.length === 0) return kept;
  return [...kept, { id: 'others', name: others, amounts: sumsOf(joined, columns) }];
}

/**
 * One after the other: the largest row of the column of which most has no name yet, first of all where that is more
 * than any row that is named.
 */
function worthNaming(rows: Rows, columns: number): Rows {
  const named: Rows[number][] = [];
  while (named.length < MOST_SERIES - 1) {
    const joined = rows.filter((row) => !named.includes(row));
    const column = leastNamed(named, sumsOf(joined, columns));
    const [largest] = joined.toSorted(
      (a, b) => (b.cells[column] ?? 0) - (a.cells[column] ?? 0) || b.total - a.total,
    );
    if (largest === undefined) break;
    named.push(largest);
  }
  return named;
}

function leastNamed(named: Rows, joined: readonly number[]): number {
  const isLargest = joined.map((sum, at) => named.every(({ cells }) => (cells[at] ?? 0) < sum));
  const sums = isLargest.includes(true) ? joined.map((sum, at) => (isLargest[at] ? sum : -1)) : joined;
  return sums.indexOf(Math.max(...sums));
}

function sumsOf(rows: Rows, columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, at) =>
    rows.reduce((sum, { cells }) => sum + (cells[at] ?? 0), 0),
  );
}
