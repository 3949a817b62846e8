import type { KeyboardEvent } from 'react';
import { keyAction, type KeyAction } from './key-action';
import { focusBeside } from './leave-grid';
import { pressOf } from './press';
import type { Spot } from './range';
import type { SheetModel } from './sheet-model';
import type { Place } from './sheet-place';
import { editCell, extendTo, goToCell, isSame, type SheetStore } from './sheet-store';

/** Does what a key means in the grid, and answers whether it was one of the grid. */
export function onSheetKey(store: SheetStore, event: KeyboardEvent, rtl: boolean): boolean {
  const { active, corner, editing, model, released } = store.getState();
  if (!active || editing || !model) return false;
  const at = spotOf(model, active);
  const column = model.columns[at?.column ?? -1];
  if (!at || !column) return false;
  const action = keyAction(pressOf(event.nativeEvent, /Mac/.test(navigator.userAgent)), {
    ...{ at, corner: (corner && spotOf(model, corner)) ?? at, rtl, kind: column.kind },
    ...{ rows: model.order.length, columns: model.columns.length, released },
  });
  if (event.key !== 'Shift')
    store.setState({ released: action?.type === 'unmark' && isSame(active, corner ?? active) });
  if (!action) return false;
  if (action.type === 'leave') return focusBeside(event.currentTarget, action.back);
  return run(action, store, { model, active, corner: corner ?? active });
}

interface Marked {
  readonly model: SheetModel;
  readonly active: Place;
  readonly corner: Place;
}

function run(
  action: Exclude<KeyAction, { readonly type: 'leave' }>,
  store: SheetStore,
  marked: Marked,
): boolean {
  const { model, active, corner } = marked;
  switch (action.type) {
    case 'move':
    case 'extend': {
      const id = model.order[action.to.row];
      const go = action.type === 'move' ? goToCell : extendTo;
      if (id !== undefined) go(store, { id, column: action.to.column });
      return true;
    }
    case 'all':
      markAll(store, model);
      return true;
    case 'unmark':
      // With nothing marked Escape is not ours alone: it closes what lies around the grid, and lets Tab go out of it.
      return !isSame(active, corner) && goToCell(store, active);
    case 'edit':
      editCell(store, active, action.typed);
      return true;
    case 'select':
      model.select(active.id);
      return true;
    case 'open':
      model.open(active);
      return true;
    case 'toggle':
      store.setState({ notice: model.toggle(active) });
      return true;
    case 'empty':
    case 'fill': {
      const range = model.rangeOf(active, corner);
      if (range) store.setState({ notice: model[action.type](range) });
      return true;
    }
    case 'remove': {
      const range = model.rangeOf(active, corner);
      if (range) store.setState({ notice: model.remove(range) });
      return true;
    }
  }
}

function markAll(store: SheetStore, model: SheetModel): void {
  const first = model.order[0];
  const last = model.order.at(-1);
  if (first === undefined || last === undefined) return;
  goToCell(store, { id: first, column: 0 });
  extendTo(store, { id: last, column: model.columns.length - 1 });
}

function spotOf(model: SheetModel, { id, column }: Place): Spot | null {
  const row = model.placeOf.get(id);
  return row === undefined ? null : { row, column: Math.min(column, model.columns.length - 1) };
}
