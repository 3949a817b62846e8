import { createStore, useStore, type StoreApi } from 'zustand';
import type { SheetModel } from './sheet-model';
import type { Notice, Place } from './sheet-place';

interface SheetState {
  /** The cell the keyboard is on. */
  readonly active: Place | null;
  /** The other corner of the block that is marked; null while it is the one cell. */
  readonly corner: Place | null;
  /** The cell that is edited, and what was typed to begin it. */
  readonly editing: (Place & { readonly typed: string }) | null;
  /** Of the editor that is open: keeps what was typed, and answers false when it was refused. */
  readonly keep: (() => boolean) | null;
  readonly notice: Notice | null;
  /** Escape was pressed last: the next Tab leaves the grid. */
  readonly released: boolean;
  /** What the handlers of the cells work on: that of the last drawing. */
  readonly model: SheetModel | null;
}

/** The state of one worksheet on screen. */
export type SheetStore = StoreApi<SheetState>;

/** Begins with no cell chosen. */
export function createSheetStore(): SheetStore {
  return createStore<SheetState>(() => ({
    ...{ active: null, corner: null, editing: null, keep: null, notice: null, model: null },
    released: false,
  }));
}

/** Follows the state of a worksheet. */
export function useSheet<T>(store: SheetStore, pick: (state: SheetState) => T): T {
  return useStore(store, pick);
}

/**
 * Moves the keyboard to a cell; the grid brings it into view and into focus. An editor that is open keeps what was
 * typed first; where that is refused nobody moves, and the answer is false.
 */
export function goToCell(store: SheetStore, to: Place): boolean {
  if (!isSettled(store)) return false;
  store.setState({ active: { ...to }, corner: null, editing: null, notice: null });
  return true;
}

/** Marks the block from the cell the keyboard is on to another one; false as with `goToCell`. */
export function extendTo(store: SheetStore, to: Place): boolean {
  if (!isSettled(store)) return false;
  const { active, corner, model } = store.getState();
  if (!active) return goToCell(store, to);
  if (isSame(corner ?? active, to)) return true;
  store.setState({ corner: { ...to }, editing: null, notice: model?.markedNotice(active, to) ?? null });
  return true;
}

/** Begins to edit a cell, or says why it is not edited. `typed` stands in place of what it holds. */
export function editCell(store: SheetStore, at: Place, typed: string): void {
  if (!isSettled(store)) return;
  const notice = store.getState().model?.whyNotEdited(at) ?? null;
  const editing = notice === null ? { ...at, typed } : null;
  store.setState({ active: { ...at }, corner: null, editing, notice });
}

/** Whether two places are the same cell. */
export function isSame(one: Place | null, other: Place | null): boolean {
  return one?.id === other?.id && one?.column === other?.column;
}

function isSettled(store: SheetStore): boolean {
  return store.getState().keep?.() ?? true;
}
