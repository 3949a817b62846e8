import {
  readStakeholders,
  tableOfRows,
  type ListRefusal,
  type RowDecision,
  type StakeholderColumn,
  type StakeholderContext,
  type StakeholderImport,
} from '@shared/exchange';
import type { Result } from '@shared/core/result';

/** The rows of a list as they came, each cell as text. */
export type ListRows = readonly (readonly string[])[];

/** What a person corrected; an empty map and null: everything as it was guessed. */
export interface ImportChoices {
  /** Place of a column of the list -> what it is taken as, null: left out. */
  readonly columns: ReadonlyMap<number, StakeholderColumn | null>;
  readonly titles: boolean | null;
  /** The names are those of persons. */
  readonly people: boolean;
  /** What was said of single rows, and of which list: rows of another list are other rows. */
  readonly decisions: { readonly of: ListRows | null; readonly byRow: ReadonlyMap<number, RowDecision> };
}

export const NO_CHOICES: ImportChoices = {
  ...{ columns: new Map(), titles: null, people: false },
  decisions: { of: null, byRow: new Map() },
};

/** A column of the list that has anything in it. */
export interface ListColumn {
  readonly place: number;
  /** Empty for a list without titles. */
  readonly title: string;
  /** The first value below the titles. */
  readonly example: string;
  readonly takenAs: StakeholderColumn | null;
}

export interface ImportPreview {
  readonly columns: readonly ListColumn[];
  readonly titles: boolean;
  /** Place of the row that holds the titles if there are any, counted from 0. */
  readonly titleRow: number;
  readonly read: Result<StakeholderImport, ListRefusal>;
}

/** What a list would bring with the columns as they are guessed and corrected. Changes nothing. */
export function previewOf(
  rows: ListRows,
  choices: ImportChoices,
  context: StakeholderContext,
): ImportPreview {
  const guess = tableOfRows(rows, context.words.title);
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const titles = choices.titles ?? guess.header !== null;
  const titleRow = guess.header ?? first;
  const header = titles && titleRow >= 0 ? titleRow : null;
  const guessed = new Map([...guess.places].map(([column, place]) => [place, column]));
  const takenAs = (place: number): StakeholderColumn | null =>
    choices.columns.has(place) ? (choices.columns.get(place) ?? null) : (guessed.get(place) ?? null);
  const columns = usedPlaces(rows).map((place) => ({
    place,
    title: header === null ? '' : (rows[header]?.[place] ?? '').trim(),
    example: exampleOf(rows, header, place),
    takenAs: takenAs(place),
  }));
  const places = new Map(
    columns.flatMap(({ place, takenAs: column }) => (column === null ? [] : [[column, place] as const])),
  );
  const decisions = decisionsOf(choices, rows);
  return {
    columns,
    titles,
    titleRow,
    read: readStakeholders(rows, { places, header, people: choices.people, decisions }, context),
  };
}

/** The choices after a column is taken as something else; another column that was taken as it is left out. */
export function withColumn(
  choices: ImportChoices,
  columns: readonly ListColumn[],
  [place, column]: readonly [place: number, column: StakeholderColumn | null],
): ImportChoices {
  const next = new Map(choices.columns);
  if (column !== null) for (const other of columns) if (other.takenAs === column) next.set(other.place, null);
  next.set(place, column);
  return { ...choices, columns: next };
}

/** What was said of the rows of this list. */
export function decisionsOf({ decisions }: ImportChoices, rows: ListRows): ReadonlyMap<number, RowDecision> {
  return decisions.of === rows ? decisions.byRow : new Map();
}

/** The choices after it is said what is to become of a row; null: as it is without. */
export function withDecision(
  choices: ImportChoices,
  rows: ListRows,
  [row, decision]: readonly [row: number, decision: RowDecision | null],
): ImportChoices {
  const byRow = new Map(decisionsOf(choices, rows));
  if (decision === null) byRow.delete(row);
  else byRow.set(row, decision);
  return { ...choices, decisions: { of: rows, byRow } };
}

function usedPlaces(rows: ListRows): readonly number[] {
  const used = new Set<number>();
  for (const row of rows)
    row.forEach((cell, place) => {
      if (cell.trim() !== '') used.add(place);
    });
  return [...used].toSorted((one, other) => one - other);
}

function exampleOf(rows: ListRows, header: number | null, place: number): string {
  const from = header === null ? 0 : header + 1;
  const row = rows.find((cells, index) => index >= from && (cells[place] ?? '').trim() !== '');
  return (row?.[place] ?? '').trim();
}
