import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { ShownRow } from './shown-rows';
import { HEAD_PX, ROW_PX, useView } from './view-store';

/** Brings the row that is to be shown into view and gives it the focus. */
export function useFocusedRow(scroller: RefObject<HTMLElement | null>, rows: readonly ShownRow[]): void {
  const reveal = useView((view) => view.reveal);
  const cell = useView((view) => view.cell);
  const done = useRef<object | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !reveal || done.current === reveal) return;
    const index = rows.findIndex((row) => row.id === reveal.id);
    if (index < 0) return;
    done.current = reveal;
    scrollToRow(element, index);
    // The field in the row takes the focus by itself.
    if (useView.getState().editing?.id === reveal.id) return;
    const row = element.querySelector(`[data-row="${CSS.escape(reveal.id)}"]`);
    const target = cell < 0 ? row : row?.querySelector(`[data-cell="${cell.toString()}"]`);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [scroller, reveal, rows, cell]);
}

function scrollToRow(element: HTMLElement, index: number): void {
  const top = index * ROW_PX;
  const room = element.clientHeight - HEAD_PX;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + ROW_PX > element.scrollTop + room) element.scrollTop = top + ROW_PX - room;
}
