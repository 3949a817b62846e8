import { useMemo, type ClipboardEvent, type DOMAttributes } from 'react';
import { useWords } from '../words';
import { onSheetKey } from './on-sheet-key';
import { pointerHandlers } from './pointer-handlers';
import type { Range } from './range';
import type { SheetStore } from './sheet-store';
import { cellId } from './use-focus-on-cell';

type Handlers = Pick<
  DOMAttributes<HTMLDivElement>,
  | 'onKeyDown'
  | 'onCopy'
  | 'onCut'
  | 'onPaste'
  | 'onFocus'
  | 'onMouseDown'
  | 'onMouseOver'
  | 'onClick'
  | 'onDoubleClick'
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
      onCut: (event) => {
        const range = markedIn(store);
        if (!range || !copyMarked(store, event)) return;
        event.preventDefault();
        store.setState(({ model }) => ({ notice: model?.empty(range) ?? null }));
      },
      onPaste: (event) => {
        const range = markedIn(store);
        const text = event.clipboardData.getData('text/plain');
        if (!range || text === '') return;
        event.preventDefault();
        store.setState(({ model }) => ({ notice: model?.paste(text, range) ?? null }));
      },
    }),
    [store, prefix, dir],
  );
}

function isCell(target: EventTarget, id: string): boolean {
  return target instanceof Element && target.id === id;
}

/** The marked block; null while a cell is edited, which has a clipboard of its own. */
function markedIn(store: SheetStore): Range | null {
  const { active, corner, editing, model } = store.getState();
  return active && !editing ? (model?.rangeOf(active, corner ?? active) ?? null) : null;
}

function copyMarked(store: SheetStore, event: ClipboardEvent): boolean {
  const range = markedIn(store);
  const text = range && store.getState().model?.copy(range);
  if (typeof text !== 'string') return false;
  event.clipboardData.setData('text/plain', text);
  return true;
}
