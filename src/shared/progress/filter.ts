import type { ItemView } from './items';
import { isSettled } from './items';

/** What a stage screen shows of its items. Every part that is set must hold. */
export interface ItemFilter {
  /** Only what the person who says "I am" owns. */
  readonly mine: boolean;
  /** Only what is neither done nor not applicable. */
  readonly open: boolean;
  readonly overdue: boolean;
  readonly blocked: boolean;
  /** Theme id, or null for all. */
  readonly theme: string | null;
  /** Words that must all occur in the item; empty for any. */
  readonly text: string;
}

export const NO_FILTER: ItemFilter = {
  mine: false,
  open: false,
  overdue: false,
  blocked: false,
  theme: null,
  text: '',
};

/** True while the filter hides anything. */
export function isFiltering(filter: ItemFilter): boolean {
  const { mine, open, overdue, blocked, theme, text } = filter;
  return mine || open || overdue || blocked || theme !== null || text.trim() !== '';
}

interface FilterContext {
  /** The person who says "mine", or null. */
  readonly me: string | null;
  /** Tells whether the words of the filter occur in an item; asked only when there are any. */
  readonly hasText: (item: ItemView, text: string) => boolean;
}

/** The items that pass a filter, in their order. */
export function filterItems(
  items: readonly ItemView[],
  filter: ItemFilter,
  { me, hasText }: FilterContext,
): readonly ItemView[] {
  const text = filter.text.trim();
  return items.filter(
    (item) =>
      (!filter.mine || (me !== null && item.record.owner === me)) &&
      (!filter.open || !isSettled(item.record)) &&
      (!filter.overdue || item.overdue) &&
      (!filter.blocked || item.record.state === 'blocked') &&
      (filter.theme === null || item.theme === filter.theme) &&
      (text === '' || hasText(item, text)),
  );
}
