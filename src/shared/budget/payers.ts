import { COST_CATEGORIES } from '../catalog/budget-types';
import type { BudgetResult } from './budget-of';

/** Who pays a line, or all lines of a category. `by` and `uncovered` add up to `cost`. Minor units. */
export interface Payers {
  readonly cost: number;
  /** One amount for each source of the funding, in its order. */
  readonly by: readonly number[];
  readonly uncovered: number;
}

export interface LinePayers extends Payers {
  readonly ref: string;
}

export interface CategoryPayers extends Payers {
  readonly category: string;
  readonly lines: readonly LinePayers[];
}

/**
 * Which source pays which line of the plan's scenario, by category in the order of the catalog; lines that cost
 * something.
 */
export function payersOf({
  costs,
  funding,
}: Pick<BudgetResult, 'costs' | 'funding'>): readonly CategoryPayers[] {
  const ids = funding.sources.map(({ source }) => source.id);
  const lines = new Map(funding.lines.map((line) => [line.ref, line]));
  const byCategory = new Map<string, LinePayers[]>(COST_CATEGORIES.map((id) => [id, []]));
  for (const { line, total } of costs.lines) {
    if (total === 0) continue;
    const found = lines.get(line.ref);
    const paid = new Map(found?.paidBy.map(({ source, amount }) => [source, amount]));
    const by = ids.map((id) => paid.get(id) ?? 0);
    const row = { ref: line.ref, cost: total, by, uncovered: found?.uncoveredTotal ?? total };
    byCategory.set(line.category, [...(byCategory.get(line.category) ?? []), row]);
  }
  return [...byCategory].flatMap(([category, list]) =>
    list.length === 0 ? [] : [{ category, ...allOf(list, ids.length), lines: list }],
  );
}

/** The sum of rows that have an amount for each of so many sources. */
export function allOf(rows: readonly Payers[], sources: number): Payers {
  const sum = (amountOf: (row: Payers) => number): number =>
    rows.reduce((all, row) => all + amountOf(row), 0);
  return {
    cost: sum(({ cost }) => cost),
    by: Array.from({ length: sources }, (_, place) => sum(({ by }) => by[place] ?? 0)),
    uncovered: sum(({ uncovered }) => uncovered),
  };
}
