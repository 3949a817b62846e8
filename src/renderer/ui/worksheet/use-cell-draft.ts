import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { usePendingEdit } from '../pending-edits';
import { nextByTab } from './key-action';
import type { Place } from './sheet-place';
import { goToCell, isSame, type SheetStore } from './sheet-store';
import type { WorksheetRemedy } from './worksheet-types';

/** Why what was typed is refused, and on which sides of the cell there is room to say so. */
export interface Refusal {
  readonly reason: string;
  /** What would make it stand, where something is known; done with the field in focus, so that one comes back to it. */
  readonly remedy: WorksheetRemedy | null;
  readonly above: boolean;
  readonly atEnd: boolean;
}

interface CellDraft {
  readonly refusal: Refusal | null;
  readonly change: (text: string) => void;
  /** Keeps what was typed, unless only another window is looked at; to be called on blur. */
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface DraftOptions {
  readonly store: SheetStore;
  readonly at: Place;
  /** What the cell holds; that text changes nothing. */
  readonly held: string;
  /** What the editor begins with. */
  readonly first: string;
  /** The field, to find room for a reason. */
  readonly field: () => HTMLElement | null;
  /** Why what was typed is nothing that could be kept at all; null where the column is to judge. */
  readonly unread?: () => string | null;
}

/**
 * What is typed or chosen in a cell. Enter keeps and goes down, Tab keeps and goes on, Escape takes back, leaving
 * keeps. What is refused stays in the field with its reason, and nothing is written.
 */
export function useCellDraft({ store, at, held, first, field, unread }: DraftOptions): CellDraft {
  const text = useRef(first);
  const isOver = useRef(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { id, column } = at;
  const close = useCallback(() => {
    isOver.current = true;
    store.setState(({ editing }) => (isSame(editing, { id, column }) ? { editing: null } : {}));
  }, [store, id, column]);
  const keep = useCallback((): boolean => {
    if (isOver.current) return true;
    const typed = text.current.trim();
    const write = () =>
      typed === held ? null : (store.getState().model?.write({ id, column }, typed) ?? null);
    const reason = unread?.() ?? write();
    if (reason === null) close();
    else {
      const remedy = remedyOf(store.getState().model?.remedy({ id, column }, typed) ?? null, field);
      setRefusal({ reason, remedy, ...roomAround(field()) });
    }
    return reason === null;
  }, [store, id, column, held, field, unread, close]);
  useEffect(() => {
    store.setState({ keep });
    return () => store.setState((state) => (state.keep === keep ? { keep: null } : {}));
  }, [store, keep]);
  usePendingEdit(keep);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || !['Enter', 'Escape', 'Tab'].includes(event.key)) return;
    // Tab goes on to what would make the text stand.
    if (event.key === 'Tab' && !event.shiftKey && refusal?.remedy) return;
    event.preventDefault();
    if (event.key === 'Escape') close();
    else if (!keep()) return;
    goToCell(store, nextPlace(store, { id, column }, event));
  };
  const change = (typed: string) => {
    text.current = typed;
    setRefusal(null);
  };
  const leave = () => {
    // The field has the focus of the page as long as no other part of the page takes it.
    if (document.activeElement !== field()) keep();
  };
  return { refusal, change, leave, onKeyDown };
}

/** Where the keyboard goes when the editor closes: Enter down, Tab on, with Shift the other way; at the ends nowhere. */
function nextPlace(store: SheetStore, at: Place, { key, shiftKey }: KeyboardEvent): Place {
  const { model } = store.getState();
  if (!model || key === 'Escape') return at;
  const row = model.placeOf.get(at.id) ?? 0;
  if (key === 'Enter') return { ...at, id: model.order[row + (shiftKey ? -1 : 1)] ?? at.id };
  const size = { rows: model.order.length, columns: model.columns.length };
  const to = nextByTab({ row, column: at.column }, size, shiftKey);
  return to ? { id: model.order[to.row] ?? at.id, column: to.column } : at;
}

function remedyOf(remedy: WorksheetRemedy | null, field: () => HTMLElement | null): WorksheetRemedy | null {
  if (!remedy) return null;
  const run = () => {
    field()?.focus();
    remedy.run();
  };
  return { label: remedy.label, run };
}

/** Height a reason may need, px. */
const REASON_PX = 64;

function roomAround(field: HTMLElement | null): Pick<Refusal, 'above' | 'atEnd'> {
  const scroller = field?.closest('[role="grid"]');
  if (!field || !scroller) return { above: false, atEnd: false };
  const cell = field.getBoundingClientRect();
  const grid = scroller.getBoundingClientRect();
  const style = getComputedStyle(scroller);
  // Head and totals lie over the lines; the style says by how much.
  const top = grid.top + Number.parseFloat(style.scrollPaddingBlockStart);
  const bottom = grid.bottom - Number.parseFloat(style.scrollPaddingBlockEnd);
  const isRight = cell.left + cell.right > grid.left + grid.right;
  return {
    above: cell.bottom + REASON_PX > bottom && cell.top - REASON_PX > top,
    atEnd: isRight === (style.direction === 'ltr'),
  };
}
