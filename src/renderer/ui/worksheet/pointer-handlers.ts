import type { DOMAttributes, MouseEvent } from 'react';
import type { Place } from './sheet-place';
import { editCell, extendTo, goToCell, isSame, type SheetStore } from './sheet-store';

type Handlers = Pick<
  DOMAttributes<HTMLDivElement>,
  'onFocus' | 'onMouseDown' | 'onMouseOver' | 'onClick' | 'onDoubleClick'
>;

/** A press goes to a cell, a drag or a press with Shift marks a block, a click shows the row, a double click edits. */
export function pointerHandlers(store: SheetStore): Handlers {
  // What is dragged in from elsewhere marks nothing.
  let isDragging = false;
  const end = (): void => {
    isDragging = false;
  };
  return {
    onFocus: (event) => {
      const to = placeOf(event.target);
      const { active, editing } = store.getState();
      // The keyboard is where the focus is, however it came there.
      if (to && !editing && event.target.hasAttribute('data-row') && !isSame(active, to)) goToCell(store, to);
    },
    onMouseDown: (event) => {
      isDragging = event.button === 0 && placeOf(event.target) !== null;
      if (isDragging) window.addEventListener('mouseup', end, { once: true, capture: true });
      onPress(store, event);
    },
    onMouseOver: (event) => {
      const to = placeOf(event.target);
      const { active, editing } = store.getState();
      if (to && active && !editing && isDragging && event.buttons === 1) extendTo(store, to);
    },
    onClick: (event) => {
      const to = placeOf(event.target);
      const { active, corner, editing, model } = store.getState();
      if (to && isSame(active, to) && !corner && !editing && !event.shiftKey) model?.select(to.id);
    },
    onDoubleClick: (event) => {
      const to = placeOf(event.target);
      const { editing, model } = store.getState();
      if (!to || editing) return;
      event.preventDefault();
      const kind = model?.columns[to.column]?.kind;
      if (kind === 'custom') model?.open(to);
      else if (kind === 'flag') store.setState({ notice: model?.toggle(to) ?? null });
      else editCell(store, to, '');
    },
  };
}

function onPress(store: SheetStore, event: MouseEvent): void {
  const to = placeOf(event.target);
  if (!to || event.button !== 0 || isSame(store.getState().editing, to)) return;
  const hasGone = (event.shiftKey ? extendTo : goToCell)(store, to);
  // The focus stays on the cell a block begins at, or in the editor that does not let go.
  if (event.shiftKey || !hasGone) event.preventDefault();
}

/** The cell an element stands in. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest('[data-row]') : null;
  const id = cell?.getAttribute('data-row') ?? null;
  const column = cell?.getAttribute('data-column') ?? null;
  return id === null || column === null ? null : { id, column: Number(column) };
}
