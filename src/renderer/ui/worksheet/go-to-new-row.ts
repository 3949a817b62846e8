import type { SheetStore } from './sheet-store';

/**
 * Puts the keyboard on the first row that was not there before, as soon as the rows are drawn: what was pasted is seen,
 * and undo is that of the plan and not that of the field it was pasted in.
 */
export function goToNewRow(store: SheetStore, before: readonly string[]): void {
  const known = new Set(before);
  const go = (): boolean => {
    const id = store.getState().model?.order.find((one) => !known.has(one));
    if (id === undefined) return false;
    // The grid takes the keyboard where nothing else has it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    store.setState({ active: { id, column: 0 }, corner: null });
    return true;
  };
  if (go()) return;
  // The next drawing has them, or they are not shown: rows that come later have nothing to do with this.
  const stop = store.subscribe((now, then) => {
    if (now.model === then.model) return;
    stop();
    go();
  });
}
