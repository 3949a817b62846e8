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
  /** Place of the last row of the group that the row of a place stands in; without groups that of the last row. */
  readonly groupEnd: (place: number) => number;
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
  const groupOf = (place: number): string | undefined => {
    const row = ordered[place];
    const group = row === undefined ? undefined : groups?.of(row);
    // Rows without a head stand together after the others.
    return groups?.heads.some(({ id }) => id === group) ? group : undefined;
  };
  return {
    ...{ lines, rows: ordered, ids, placeOf: new Map(ids.map((id, place) => [id, place])), lineOf },
    groupEnd: (place) => {
      const group = groupOf(place);
      let end = place;
      while (end + 1 < ordered.length && groupOf(end + 1) === group) end += 1;
      return end;
    },
  };
}
