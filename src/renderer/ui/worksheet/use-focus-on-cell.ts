import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { HEAD_PX, LINE_PX } from './lines';
import type { Place } from './sheet-place';
import { useSheet, type SheetStore } from './sheet-store';

interface Layout {
  /** Prefix of the ids of cells. */
  readonly prefix: string;
  /** Line of a row; -1 for none. */
  readonly lineOf: (id: string) => number;
  /** Height of the totals that lie over the last lines, px. */
  readonly footer: number;
  /** The row whose details are shown. */
  readonly selected: string | null;
}

/** DOM id of a cell. */
export function cellId(prefix: string, { id, column }: Place): string {
  return `${prefix}-${id}-${String(column)}`;
}

/** Brings the row that is selected and the cell the keyboard is on, or the corner that moves, into view; focuses the first, once for each move. */
export function useFocusOnCell(
  container: RefObject<HTMLDivElement | null>,
  store: SheetStore,
  layout: Layout,
): void {
  const active = useSheet(store, (state) => state.active);
  const corner = useSheet(store, (state) => state.corner);
  const editing = useSheet(store, (state) => state.editing);
  const known = useRef(layout);
  const followed = useRef<Place | null>(null);
  useLayoutEffect(() => {
    known.current = layout;
  });
  useLayoutEffect(() => {
    const to = corner ?? active;
    if (to && !editing) scrollToLine(container.current, known.current.lineOf(to.id), known.current.footer);
  }, [active, corner, editing, container]);
  // A row that was chosen elsewhere, such as from a remark, is brought into view too.
  const { selected } = layout;
  useLayoutEffect(() => {
    const { lineOf, footer } = known.current;
    if (selected === null || store.getState().active?.id === selected) return;
    scrollToLine(container.current, lineOf(selected), footer);
  }, [selected, store, container]);
  // After the row is drawn: a far jump draws it one render later.
  useEffect(() => {
    if (editing) followed.current = null;
    const to = corner ?? active;
    if (!active || !to || editing || to === followed.current) return;
    const cell = document.getElementById(cellId(layout.prefix, active));
    const shown = document.getElementById(cellId(layout.prefix, to));
    if (!cell || !shown) return;
    followed.current = to;
    if (!shouldTake(container.current)) return;
    cell.focus({ preventScroll: true });
    shown.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

function scrollToLine(element: HTMLElement | null, line: number, footer: number): void {
  if (!element || line < 0) return;
  const top = line * LINE_PX;
  const seen = element.clientHeight - HEAD_PX - footer;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + LINE_PX > element.scrollTop + seen) element.scrollTop = top + LINE_PX - seen;
}

/** The grid takes the focus only when it has it already, or nothing has: typing elsewhere is left alone. */
function shouldTake(container: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || container?.contains(focused) === true;
}
