import type { Translate } from '@shared/i18n/ui-words';
import { modelEdits } from './model-edits';
import { places, rangeOf, sizeOf, type Range } from './range';
import { columnView, isDated, type RowView } from './row-view';
import type { SheetModel } from './sheet-model';
import type { SheetOrder } from './sheet-order';
import type { Notice, Place } from './sheet-place';
import { toTsv } from './tsv';
import type { WorksheetProps } from './worksheet-types';

interface Parts<Row extends object, Patch> {
  readonly props: WorksheetProps<Row, Patch>;
  readonly order: SheetOrder<Row>;
  readonly view: (row: Row) => RowView;
  readonly t: Translate;
}

/** What the handlers of a worksheet can ask and do; knows no longer what a row and a patch are. */
export function buildModel<Row extends object, Patch>(parts: Parts<Row, Patch>): SheetModel {
  const { props, order, view, t } = parts;
  const rowOf = (id: string): Row | undefined => order.rows[order.placeOf.get(id) ?? -1];
  const between = blocks(parts);
  return {
    order: order.ids,
    placeOf: order.placeOf,
    columns: props.columns.map(columnView),
    view: (id) => {
      const row = rowOf(id);
      return row ? view(row) : null;
    },
    rangeOf: between,
    markedNotice: (one, other) => markedNotice(between(one, other), t),
    select: props.onSelect,
    open: ({ id, column }) => {
      const row = rowOf(id);
      const open = props.columns[column]?.open;
      if (row && open) open(row);
      else if (row) props.onSelect(id);
    },
    copy: (range) => copied(parts, range),
    ...modelEdits(parts),
  };
}

/** Answers the block between two cells. */
function blocks<Row extends object, Patch>({ props, order }: Parts<Row, Patch>) {
  const spot = ({ id, column }: Place) => {
    const row = order.placeOf.get(id);
    return row === undefined ? null : { row, column: Math.min(column, props.columns.length - 1) };
  };
  return (one: Place, other: Place): Range | null => {
    const from = spot(one);
    const to = spot(other);
    return from && to ? rangeOf(from, to) : null;
  };
}

function copied<Row extends object, Patch>({ props, order, view }: Parts<Row, Patch>, range: Range): string {
  const lines = places(range.top, range.bottom).map((at) => {
    const row = order.rows[at];
    const cells = row ? view(row).cells : [];
    return places(range.first, range.last).map((column) => {
      const cell = cells[column];
      // As YYYY-MM-DD and YYYY-MM: spreadsheets in every language read these alike, and none guesses day and month.
      return (isDated(props.columns[column]?.kind) ? cell?.value : cell?.text) ?? '';
    });
  });
  return toTsv(lines);
}

function markedNotice(range: Range | null, t: Translate): Notice | null {
  if (!range) return null;
  const { rows, columns } = sizeOf(range);
  if (rows * columns === 1) return null;
  return { tone: 'status', text: t('worksheet.marked', { rows, columns }), items: [] };
}
