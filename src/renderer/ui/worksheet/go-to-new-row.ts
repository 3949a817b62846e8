import type { SheetStore } from './sheet-store';

/**
 * Puts the keyboard on the first row that was not there before, as soon as it is: what was pasted is seen, and undo
 * is that of the plan and not that of the field it was pasted in.
 */
export function goToNewRow(store: SheetStore, before: readonly string[]): void {
  const known = new Set(before);
  const go = (): void => {
    const id = store.getState().model?.order.find((one) => !known.has(one));
    if (id === undefined) return;
    stop();
    // The grid takes the keyboard where nothing else has it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    store.setState({ active: { id, column: 0 }, corner: null });
  };
  const stop = store.subscribe(go);
  go();
}
