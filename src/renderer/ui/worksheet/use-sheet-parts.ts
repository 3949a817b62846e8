import { useLayoutEffect, useMemo, useState } from 'react';
import { useWords } from '../words';
import { buildModel } from './build-model';
import { takeModel } from './follow-row';
import { columnView, rowViews, type ColumnView, type RowView } from './row-view';
import { sheetOrder, type SheetOrder } from './sheet-order';
import { createSheetStore, type SheetStore } from './sheet-store';
import type { WorksheetProps } from './worksheet-types';

export interface SheetParts<Row> {
  readonly store: SheetStore;
  readonly order: SheetOrder<Row>;
  readonly columns: readonly ColumnView[];
  /** The tracks of a row. */
  readonly template: string;
  /** Width of all columns, px. */
  readonly width: number;
  readonly view: (row: Row) => RowView;
}

/** Prepares rows and columns for drawing, and keeps the model of the handlers up to date. */
export function useSheetParts<Row extends object, Patch>(props: WorksheetProps<Row, Patch>): SheetParts<Row> {
  const { t } = useWords();
  const { columns, rows, rowId, readOnly, groups } = props;
  const [store] = useState(createSheetStore);
  const order = useMemo(() => sheetOrder(rows, rowId, groups), [rows, rowId, groups]);
  const drawn = useMemo(() => columns.map(columnView), [columns]);
  const view = useMemo(() => rowViews(columns, rowId, readOnly), [columns, rowId, readOnly]);
  useLayoutEffect(() => {
    takeModel(store, buildModel({ props, order, view, t }));
  });
  const template = drawn
    .map(({ width }, at) => (at === 0 ? `minmax(${String(width)}px, 1fr)` : `${String(width)}px`))
    .join(' ');
  const width = drawn.reduce((sum, column) => sum + column.width, 0);
  return { store, order, columns: drawn, template, width, view };
}
