import { unpricedLines } from '@shared/budget';
import { COST_CATEGORIES } from '@shared/catalog/budget-types';
import type { Budget, BudgetLine } from '@shared/plan/types';

/** The row of the next line without a price below `selected`, else of the first one; null where each has its price. */
export function nextUnpriced(
  budget: Pick<Budget, 'lines' | 'scenarios' | 'settings'>,
  selected: string | null,
): string | null {
  const shown = inOrder(budget.lines).map(({ id }) => `line:${id}`);
  const waiting = new Set(unpricedLines(budget).map(({ id }) => `line:${id}`));
  const at = selected === null ? -1 : shown.indexOf(selected);
  const found = [...shown.slice(at + 1), ...shown].find((ref) => waiting.has(ref));
  return found ?? null;
}

/** By category, as the worksheet has them. */
function inOrder(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  const known = COST_CATEGORIES.map((id) => lines.filter(({ category }) => category === id));
  return [...known.flat(), ...lines.filter(({ category }) => !isKnown(category))];
}

function isKnown(category: string): boolean {
  return COST_CATEGORIES.some((id) => id === category);
}
