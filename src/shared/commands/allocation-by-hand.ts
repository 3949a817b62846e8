import { castDraft, original } from 'immer';
import { lineTest, overAllocatedLines } from '../plan/budget-checks';
import type { Allocation } from '../plan/types';
import { defineCommand, notFound } from './command';

/**
 * Lets sources pay by hand from now on, with these shares of lines in place of those there were. More than the whole
 * of a line in some month is refused, as are lines and sources that are not there, and an id that stands twice.
 */
export const payByHand = defineCommand<{ readonly shares: readonly Allocation[] }>({
  id: 'allocation.byHand',
  edit(draft, { shares }) {
    const { budget } = draft;
    const isLine = lineTest(original(draft));
    const sources = new Set(budget.sources.map(({ id }) => id));
    for (const { source, line } of shares) {
      if (!sources.has(source)) return notFound('source', source);
      if (!isLine(line)) return notFound('budgetLine', line);
    }
    if (new Set(shares.map(({ id }) => id)).size < shares.length) return { type: 'invalid', field: 'id' };
    budget.settings.allocation = 'byHand';
    budget.allocations = castDraft([...shares]);
    return overAllocatedLines(budget).length > 0 ? { type: 'invalid', field: 'share' } : undefined;
  },
});
