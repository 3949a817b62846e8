import { create } from 'zustand';
import { NO_FILTER, type Filter, type Grouping } from './shown-rows';
import { ZOOM_PX } from './scale';

export const COLUMNS = ['wbs', 'start', 'finish', 'duration', 'progress', 'owner', 'float', 'links'] as const;
export type Column = (typeof COLUMNS)[number];
/** Things drawn with the bars that can be left out. */
export const LAYERS = ['critical', 'float', 'links', 'baseline'] as const;
export type Layer = (typeof LAYERS)[number];
export type EditableColumn = 'name' | 'duration' | 'progress';

export const ROW_PX = 28;
export const HEAD_PX = 44;
export const TREE_LEAST = 200;
export const TREE_USUAL = 730;

interface View {
  /** Plan this view belongs to: another plan begins afresh. */
  readonly planId: string;
  readonly pxPerDay: number;
  /** True until the person zooms: the whole plan fits the window. */
  readonly fits: boolean;
  readonly fiscal: boolean;
  /** Px; null until the person chooses: a share of the room. */
  readonly treeWidth: number | null;
  readonly columns: readonly Column[];
  readonly layers: readonly Layer[];
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly collapsed: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  /** Row that has, or last had, the focus. */
  readonly focus: string | null;
  /** Where a range of rows began. */
  readonly anchor: string | null;
  /** Cell that has the focus within its row, -1: the row itself. */
  readonly cell: number;
  readonly editing: { readonly id: string; readonly column: EditableColumn } | null;
  /** Task whose dialog is open. */
  readonly dialog: string | null;
  /** Rows to be brought into view, once. */
  readonly reveal: { readonly id: string } | null;
}

const FRESH: View = {
  planId: '',
  pxPerDay: ZOOM_PX.quarters,
  fits: true,
  fiscal: false,
  treeWidth: null,
  columns: ['wbs', 'start', 'finish', 'duration', 'progress', 'owner', 'float'],
  layers: ['critical', 'links', 'baseline'],
  filter: NO_FILTER,
  grouping: 'outline',
  collapsed: new Set(),
  chosen: new Set(),
  focus: null,
  anchor: null,
  cell: -1,
  editing: null,
  dialog: null,
  reveal: null,
};

/** How the timeline is looked at. Forgotten when the program ends or another plan is opened. */
export const useView = create<View>(() => FRESH);

/** Begins afresh for another plan. */
export function viewPlan(planId: string): void {
  if (useView.getState().planId !== planId) useView.setState({ ...FRESH, planId });
}

/** Moves the focus to a row and brings it into view. */
export function focusRow(id: string, cell = -1): void {
  useView.setState({ focus: id, cell, reveal: { id } });
}

/** Makes these rows, and no others, the chosen ones. */
export function choose(ids: Iterable<string>, anchor: string | null = null): void {
  useView.setState({ chosen: new Set(ids), anchor });
}

/** Opens or closes a summary or group. */
export function toggleOpen(id: string, open: boolean): void {
  useView.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    if (open) next.delete(id);
    else next.add(id);
    return { collapsed: next };
  });
}
