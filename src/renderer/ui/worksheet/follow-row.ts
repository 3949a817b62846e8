import type { SheetModel } from './sheet-model';
import type { SheetStore } from './sheet-store';

type Rows = Pick<SheetModel, 'order' | 'placeOf'>;

/** The row that stands for one that is gone: the next that is left after it, or else before it; null for none. */
export function rowInstead(gone: string, before: Rows, now: Rows): string | null {
  const place = before.placeOf.get(gone);
  if (place === undefined) return null;
  const isLeft = (id: string): boolean => now.placeOf.has(id);
  return before.order.slice(place).find(isLeft) ?? before.order.slice(0, place).findLast(isLeft) ?? null;
}

/**
 * Hands the handlers the rows that have just been drawn. Where the row the keyboard was on is gone, by undo or because
 * it was removed, the keyboard goes to the one in its place, unless something else on the page has it.
 */
export function takeModel(store: SheetStore, model: SheetModel): void {
  const { active, model: before } = store.getState();
  store.setState({ model });
  if (!active || !before || model.placeOf.has(active.id)) return;
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const id = rowInstead(active.id, before, model);
  if (id !== null) store.setState({ active: { id, column: active.column }, corner: null, editing: null });
}
