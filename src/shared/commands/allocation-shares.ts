import { original } from 'immer';
import { lineTest, overAllocatedLines } from '../plan/budget-checks';
import type { Allocation } from '../plan/types';
import { defineCommand, notFound } from './command';

/** A share to be set; 0 takes the source from the line. The id is used where source and line have no share yet. */
export type ShareEntry = Allocation;

/**
 * Sets which part of lines sources pay, in basis points: a table of lines and sources, several cells in one step.
 * More than the whole of a line in some month is refused, as are lines and sources that are not there.
 */
export const setShares = defineCommand<{ readonly shares: readonly ShareEntry[] }>({
  id: 'allocation.set',
  edit(draft, { shares }) {
    const { budget } = draft;
    const isLine = lineTest(original(draft));
    const sources = new Set(budget.sources.map(({ id }) => id));
    for (const { id, source, line, share } of shares) {
      if (!sources.has(source)) return notFound('source', source);
      if (!isLine(line)) return notFound('budgetLine', line);
      const isHere = (one: Allocation): boolean => one.source === source && one.line === line;
      const first = budget.allocations.find(isHere);
      if (first && share > 0) first.share = share;
      const kept = share > 0 ? first : undefined;
      budget.allocations = budget.allocations.filter((one) => one === kept || !isHere(one));
      if (share > 0 && !first) budget.allocations.push({ id, source, line, share });
    }
    return overAllocatedLines(budget).length > 0 ? { type: 'invalid', field: 'share' } : undefined;
  },
});
