import { create } from 'zustand';
import type { ColumnId } from './grid-columns';

/** Which part of the register is listed. */
export const SHOWN = ['all', 'gap', 'high', 'ignored', 'unowned', 'nobackup', 'unscored', 'served'] as const;
export type Shown = (typeof SHOWN)[number];

interface GridState {
  /** The plan this is about. */
  readonly planId: string | null;
  /** The cell the keyboard is on: id of the stakeholder and place of the column. */
  readonly active: { readonly id: string; readonly column: number } | null;
  /** The cell that is edited, and what was typed to begin it. */
  readonly editing: { readonly id: string; readonly column: ColumnId; readonly typed: string } | null;
  readonly chosen: ReadonlySet<string>;
  readonly search: string;
  readonly shown: Shown;
  /**
   * The order asked for by a column, as it was then: a row does not jump away while its value is changed.
   * Null: the order of the register.
   */
  readonly order: {
    readonly column: ColumnId;
    readonly down: boolean;
    readonly ids: readonly string[];
  } | null;
}

const FRESH: GridState = {
  planId: null,
  active: null,
  editing: null,
  chosen: new Set(),
  search: '',
  shown: 'all',
  order: null,
};

/** How the register is looked at. Forgotten with the plan. */
export const useGrid = create<GridState>(() => FRESH);

/** Looks at the register of a plan: what was chosen, sought and sorted in another one is forgotten. */
export function viewGridOf(planId: string): void {
  if (useGrid.getState().planId !== planId) useGrid.setState({ ...FRESH, planId }, true);
}

/** DOM id of a cell. */
export function cellId(id: string, column: number): string {
  return `stk-${id}-${column}`;
}
