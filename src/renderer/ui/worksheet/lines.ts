import type { WorksheetGroups, WorksheetTotal } from './worksheet-types';

/** Height of every line but the head, px: the drawing and the style sheet agree on it. */
export const LINE_PX = 32;
export const HEAD_PX = 34;

/** One line of the worksheet: a row with its place among the rows and the name of its group, or a head of a group. */
export type Line<Row> =
  | { readonly kind: 'row'; readonly row: Row; readonly place: number; readonly group: string | null }
  | { readonly kind: 'group'; readonly head: WorksheetTotal };

/** Lines from top to bottom; without groups one for each row. */
export function linesOf<Row>(
  rows: readonly Row[],
  groups: WorksheetGroups<Row> | undefined,
): readonly Line<Row>[] {
  if (!groups) return rows.map((row, place) => ({ kind: 'row', row, place, group: null }));
  const known = new Set(groups.heads.map(({ id }) => id));
  const members = new Map<string, Row[]>();
  for (const row of rows) {
    const group = members.get(groups.of(row));
    if (group) group.push(row);
    else members.set(groups.of(row), [row]);
  }
  let place = 0;
  const asLines = (group: string | null, found: readonly Row[]) =>
    found.map((row): Line<Row> => ({ kind: 'row', row, place: place++, group }));
  return [
    ...groups.heads.flatMap((head): readonly Line<Row>[] => [
      { kind: 'group', head },
      ...asLines(head.head, members.get(head.id) ?? []),
    ]),
    ...asLines(
      null,
      rows.filter((row) => !known.has(groups.of(row))),
    ),
  ];
}

/** Places of the lines to draw: those in view, and the one with the focus, which would else be lost. */
export function linesDrawn(
  { first, last }: { readonly first: number; readonly last: number },
  focused: number,
): readonly number[] {
  const seen = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (focused >= 0 && focused < first) return [focused, ...seen];
  return focused >= last ? [...seen, focused] : seen;
}
