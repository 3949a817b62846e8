import type { DOMAttributes } from 'react';
import { editCell, extendTo, goToCell, type Place, type SheetStore } from './sheet-store';

type Handlers = Pick<
  DOMAttributes<HTMLDivElement>,
  'onFocus' | 'onMouseDown' | 'onMouseOver' | 'onClick' | 'onDoubleClick'
>;

/** A press goes to a cell, a drag or a press with Shift marks a block, a click shows the row, a double click edits. */
export function pointerHandlers(store: SheetStore): Handlers {
  return {
    onFocus: (event) => {
      const to = placeOf(event.target);
      const { active } = store.getState();
      // The keyboard is where the focus is, however it came there.
      if (to && event.target.hasAttribute('data-row') && !isAt(active, to)) goToCell(store, to);
    },
    onMouseDown: (event) => {
      const to = placeOf(event.target);
      if (!to || event.button !== 0 || isEdited(store, to)) return;
      if (event.shiftKey) {
        // The focus stays on the cell the block begins at; the press would take it away.
        event.preventDefault();
        extendTo(store, to);
      } else goToCell(store, to);
    },
    onMouseOver: (event) => {
      const to = placeOf(event.target);
      const { active, editing } = store.getState();
      if (to && active && !editing && event.buttons === 1) extendTo(store, to);
    },
    onClick: (event) => {
      const to = placeOf(event.target);
      const { corner, model } = store.getState();
      if (to && corner === null && !event.shiftKey && !isEdited(store, to)) model?.select(to.id);
    },
    onDoubleClick: (event) => {
      const to = placeOf(event.target);
      if (!to || isEdited(store, to)) return;
      event.preventDefault();
      beginEdit(store, to, '');
    },
  };
}

function beginEdit(store: SheetStore, at: Place, typed: string): void {
  editCell(store, at, typed);
}

/** The cell an element stands in. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest('[data-row]') : null;
  const id = cell?.getAttribute('data-row');
  const column = cell?.getAttribute('data-column');
  return id == null || column == null ? null : { id, column: Number(column) };
}

function isAt(place: Place | null, { id, column }: Place): boolean {
  return place?.id === id && place.column === column;
}

function isEdited(store: SheetStore, at: Place): boolean {
  return isAt(store.getState().editing, at);
}
