import { useMemo, type ClipboardEvent, type DOMAttributes } from 'react';
import { useWords } from '../words';
import { onSheetKey } from './on-sheet-key';
import { pointerHandlers } from './pointer-handlers';
import type { SheetStore } from './sheet-store';
import { cellId } from './use-focus-on-cell';

type Handlers = Pick<
  DOMAttributes<HTMLDivElement>,
  'onKeyDown' | 'onCopy' | 'onFocus' | 'onMouseDown' | 'onMouseOver' | 'onClick' | 'onDoubleClick'
>;

/** What the grid does on keys, pointer and clipboard. */
export function useSheetHandlers(store: SheetStore, prefix: string): Handlers {
  const { dir } = useWords();
  return useMemo(
    () => ({
      ...pointerHandlers(store),
      onKeyDown: (event) => {
        const { active } = store.getState();
        if (!active || event.defaultPrevented || event.nativeEvent.isComposing) return;
        // Fields inside the grid have keys of their own.
        if (!isCell(event.target, cellId(prefix, active))) return;
        if (onSheetKey(store, event, dir === 'rtl')) event.preventDefault();
      },
      onCopy: (event) => {
        if (copyMarked(store, event)) event.preventDefault();
      },
    }),
    [store, prefix, dir],
  );
}

function isCell(target: EventTarget, id: string): boolean {
  return target instanceof Element && target.id === id;
}

function copyMarked(store: SheetStore, event: ClipboardEvent): boolean {
  const { active, corner, editing, model } = store.getState();
  const range = active && !editing ? model?.rangeOf(active, corner ?? active) : null;
  if (!model || !range) return false;
  event.clipboardData.setData('text/plain', model.copy(range));
  return true;
}
