import { linesOf, type Line } from './lines';
import type { WorksheetGroups } from './worksheet-types';

/** Lines and rows of a worksheet from top to bottom, found by id. */
export interface SheetOrder<Row> {
  readonly lines: readonly Line<Row>[];
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  /** Place of a row among the rows. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Place of a row among the lines. */
  readonly lineOf: ReadonlyMap<string, number>;
}

/** Puts rows in the order they are shown in. */
export function sheetOrder<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  groups: WorksheetGroups<Row> | undefined,
): SheetOrder<Row> {
  const lines = linesOf(rows, groups);
  const ordered = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
  const ids = ordered.map(rowId);
  const lineOf = new Map(
    lines.flatMap((line, at) => (line.kind === 'row' ? [[rowId(line.row), at] as const] : [])),
  );
  return { lines, rows: ordered, ids, placeOf: new Map(ids.map((id, place) => [id, place])), lineOf };
}
