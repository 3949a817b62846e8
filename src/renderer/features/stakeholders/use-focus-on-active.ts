import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Stakeholder } from '@shared/plan/types';
import { HEAD_PX, ROW_PX } from './grid-columns';
import { cellId, useGrid } from './grid-store';

/** Brings the cell the keyboard is on into view and gives it the focus, once for each move. */
export function useFocusOnActive(
  container: RefObject<HTMLDivElement | null>,
  rows: readonly Stakeholder[],
): void {
  const active = useGrid((state) => state.active);
  const editing = useGrid((state) => state.editing);
  const list = useRef(rows);
  const followed = useRef<typeof active>(null);
  useEffect(() => {
    list.current = rows;
  }, [rows]);
  useLayoutEffect(() => {
    const row = active && !editing ? list.current.findIndex((entry) => entry.id === active.id) : -1;
    if (row >= 0) scrollToRow(container.current, row);
  }, [active, editing, container]);
  // After the row is drawn: a far jump draws it one render later.
  useEffect(() => {
    if (editing) followed.current = null;
    if (!active || editing || active === followed.current) return;
    const cell = document.getElementById(cellId(active.id, active.column));
    if (!cell) return;
    followed.current = active;
    if (cell !== document.activeElement && shouldTake(container.current)) {
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  });
}

function scrollToRow(element: HTMLElement | null, row: number): void {
  if (!element) return;
  const top = row * ROW_PX;
  const seen = element.clientHeight - HEAD_PX;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + ROW_PX > element.scrollTop + seen) element.scrollTop = top + ROW_PX - seen;
}

/** The grid takes the focus only when it has it already, or nothing has: typing elsewhere is left alone. */
function shouldTake(container: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || container?.contains(focused) === true;
}
