import type { KeyboardEvent } from 'react';
import { keyAction } from './key-action';
import type { Spot } from './range';
import type { SheetModel } from './sheet-model';
import { extendTo, goToCell, type Place, type SheetStore } from './sheet-store';

/** Does what a key means in the grid, and answers whether it was one of the grid. */
export function onSheetKey(store: SheetStore, event: KeyboardEvent, rtl: boolean): boolean {
  const { active, corner, editing, model } = store.getState();
  if (!active || editing || !model) return false;
  const at = spotOf(model, active);
  const column = model.columns[at?.column ?? -1];
  if (!at || !column) return false;
  const action = keyAction(
    { key: event.key, far: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey },
    {
      ...{ at, corner: (corner && spotOf(model, corner)) ?? at, rtl, kind: column.kind },
      ...{ rows: model.order.length, columns: model.columns.length },
    },
  );
  if (!action) return false;
  switch (action.type) {
    case 'move':
    case 'extend': {
      const id = model.order[action.to.row];
      if (id === undefined) return true;
      (action.type === 'move' ? goToCell : extendTo)(store, { id, column: action.to.column });
      return true;
    }
    case 'unmark':
      if (!corner) return false;
      goToCell(store, active);
      return true;
    case 'select':
      model.select(active.id);
      return true;
    case 'open':
      model.open(active);
      return true;
    default:
      return true;
  }
}

function spotOf(model: SheetModel, { id, column }: Place): Spot | null {
  const row = model.placeOf.get(id);
  return row === undefined ? null : { row, column: Math.min(column, model.columns.length - 1) };
}
