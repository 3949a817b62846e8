import { rangeOf } from './range';
import type { Place } from './sheet-place';
import { useSheet } from './sheet-store';
import type { SheetParts } from './use-sheet-parts';

interface RowMarks {
  readonly active: number;
  readonly editing: number;
  readonly markFirst: number;
  readonly markLast: number;
}

interface Marks {
  readonly active: Place | null;
  /** Where the keyboard, the editor and the marked block are in a row; -1 for nowhere. */
  readonly of: (id: string, place: number) => RowMarks;
}

/** Where the keyboard is and what is marked, for each row. */
export function useMarks<Row>({ store, order, columns }: SheetParts<Row>): Marks {
  const active = useSheet(store, (state) => state.active);
  const corner = useSheet(store, (state) => state.corner);
  const editing = useSheet(store, (state) => state.editing);
  const last = columns.length - 1;
  const spot = (place: Place | null) => {
    const row = place === null ? undefined : order.placeOf.get(place.id);
    return place === null || row === undefined ? null : { row, column: Math.min(last, place.column) };
  };
  const from = spot(active);
  const to = spot(corner) ?? from;
  const range = from && to ? rangeOf(from, to) : null;
  return {
    active: from ? active : null,
    of: (id, place) => {
      const isMarked = range !== null && place >= range.top && place <= range.bottom;
      return {
        active: from && active?.id === id ? from.column : -1,
        editing: editing?.id === id ? Math.min(last, editing.column) : -1,
        markFirst: isMarked ? range.first : -1,
        markLast: isMarked ? range.last : -1,
      };
    },
  };
}
