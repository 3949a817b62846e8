import { createStore, useStore, type StoreApi } from 'zustand';
import type { SheetModel } from './sheet-model';

/** A cell by the id of its row and the place of its column. */
export interface Place {
  readonly id: string;
  readonly column: number;
}

/** What is said below the grid: one sentence, and cells with their reasons. */
export interface Notice {
  /** `alert` interrupts a screen reader: something was refused. `status` waits its turn. */
  readonly tone: 'alert' | 'status';
  readonly text: string;
  readonly items: readonly string[];
}

interface SheetState {
  /** The cell the keyboard is on. */
  readonly active: Place | null;
  /** The other corner of the block that is marked; null while it is the one cell. */
  readonly corner: Place | null;
  /** The cell that is edited, and what was typed to begin it. */
  readonly editing: (Place & { readonly typed: string }) | null;
  readonly notice: Notice | null;
  /** What the handlers of the cells work on: that of the last drawing. */
  readonly model: SheetModel | null;
}

/** The state of one worksheet on screen. */
export type SheetStore = StoreApi<SheetState>;

/** Begins with no cell chosen. */
export function createSheetStore(): SheetStore {
  return createStore<SheetState>(() => ({
    ...{ active: null, corner: null, editing: null, notice: null, model: null },
  }));
}

/** Follows the state of a worksheet. */
export function useSheet<T>(store: SheetStore, pick: (state: SheetState) => T): T {
  return useStore(store, pick);
}

/** Moves the keyboard to a cell; the grid brings it into view and into focus. */
export function goToCell(store: SheetStore, to: Place): void {
  store.setState({ active: { ...to }, corner: null, editing: null, notice: null });
}

/** Marks the block from the cell the keyboard is on to another one. */
export function extendTo(store: SheetStore, to: Place): void {
  const { active, corner, model } = store.getState();
  if (!active) return goToCell(store, to);
  if (corner?.id === to.id && corner.column === to.column) return;
  store.setState({ corner: { ...to }, editing: null, notice: model?.markedNotice(active, to) ?? null });
}

/** Begins to edit a cell. `typed` stands in place of what it holds. */
export function editCell(store: SheetStore, at: Place, typed: string): void {
  store.setState({ active: { ...at }, corner: null, editing: { ...at, typed }, notice: null });
}

/** Says something below the grid. */
export function tell(store: SheetStore, notice: Notice | null): void {
  store.setState({ notice });
}
