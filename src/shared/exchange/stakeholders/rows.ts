import type { SheetCell } from '../table-read';
import type { StakeholderColumn } from './columns';
import { cutTo, folded, LONGEST_LINE, LONGEST_TEXT } from './fold';
import type { RefusedRow, RowNote } from './import-types';
import { cellText } from './table';

/** A row whose cells can be taken, each as trimmed text; empty cells are left out. */
export interface ListRow {
  readonly row: number;
  readonly name: string;
  /** The name as names are compared. */
  readonly key: string;
  readonly cells: ReadonlyMap<StakeholderColumn, string>;
  readonly notes: readonly RowNote[];
}

export interface ListColumns {
  readonly places: ReadonlyMap<StakeholderColumn, number>;
  /** Place of the row of titles, counted from 0; null for none. Rows up to it are not read. */
  readonly header: number | null;
  /** The names are those of persons, where a row does not say otherwise. */
  readonly people?: boolean;
  /** What a person said of rows about entries that are there, by the number of the row. */
  readonly decisions?: ReadonlyMap<number, RowDecision>;
}

/** `list`: what the list says goes over what the plan says; `apart`: the row is about somebody else. */
export const ROW_DECISIONS = ['list', 'apart'] as const;
export type RowDecision = (typeof ROW_DECISIONS)[number];

/** Columns that hold free text; every other one is a line of the plan or a list of words. */
const TEXTS: ReadonlySet<StakeholderColumn> = new Set(['wants', 'weWant', 'concerns', 'decides', 'notes']);
const LISTS: ReadonlySet<StakeholderColumn> = new Set(['roles', 'involvement', 'services', 'organization']);

/** Reads the rows of a table one by one; empty rows are passed over and counted. */
export function listRows(
  rows: readonly (readonly SheetCell[])[],
  { places, header }: Pick<ListColumns, 'places' | 'header'>,
): { readonly rows: readonly ListRow[]; readonly refused: readonly RefusedRow[] } {
  const refused: RefusedRow[] = [];
  const read: ListRow[] = [];
  rows.forEach((cells, index) => {
    if (header !== null && index <= header) return;
    const texts = new Map<StakeholderColumn, string>();
    for (const [column, place] of places) {
      const text = cellText(cells[place]);
      if (text !== '') texts.set(column, text);
    }
    if (texts.size === 0 && cells.every((cell) => cellText(cell) === '')) return;
    const row = listRow(index + 1, texts);
    if ('reason' in row) refused.push(row);
    else read.push(row);
  });
  return { rows: read, refused };
}

function listRow(row: number, cells: Map<StakeholderColumn, string>): ListRow | RefusedRow {
  // An organization in a row without a name is what the row is about.
  const name = cutTo(cells.get('name') ?? cells.get('organization') ?? '', LONGEST_LINE);
  const key = folded(name);
  if (key === '') return { row, name, reason: 'noName', column: 'name', value: '' };
  const notes: RowNote[] = [...cells].flatMap(([column, value]) => {
    const most = TEXTS.has(column) ? LONGEST_TEXT : LONGEST_LINE;
    return value.length > most && !LISTS.has(column) ? [{ type: 'shortened', column, value }] : [];
  });
  return { row, name, key, cells, notes };
}
