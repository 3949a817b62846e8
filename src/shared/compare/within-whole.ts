import { overAllocatedLines } from '../plan/budget-checks';
import type { Plan } from '../plan/types';

/**
 * The plan without allocations that would pay a line more than whole. Two sound plans can make one when only
 * some of the shares, or months of sources, are taken over. What stands in `mine` is kept first, then what was
 * taken over, each as long as it fits.
 */
export function withinWhole(plan: Plan, mine: Plan): Plan {
  const { budget } = plan;
  const over = new Set(overAllocatedLines(budget));
  if (over.size === 0) return plan;
  const before = new Map(mine.budget.allocations.map((entry) => [entry.id, entry]));
  const isMine = (entry: Plan['budget']['allocations'][number]): boolean => {
    const known = before.get(entry.id);
    return known?.line === entry.line && known.source === entry.source && known.share === entry.share;
  };
  const inQuestion = budget.allocations.filter(({ line }) => over.has(line));
  const kept: Plan['budget']['allocations'][number][] = [];
  for (const entry of [...inQuestion.filter(isMine), ...inQuestion.filter((one) => !isMine(one))]) {
    const next = [...kept, entry];
    if (overAllocatedLines({ ...budget, allocations: next }).length === 0) kept.push(entry);
  }
  const stays = new Set(kept);
  const allocations = budget.allocations.filter((entry) => !over.has(entry.line) || stays.has(entry));
  return { ...plan, budget: { ...budget, allocations } };
}
