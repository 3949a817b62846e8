import type { Plan, RaciLetter } from '../plan/types';

/** What the responsibilities matrix lacks or has too much of. Ids of rows and of stakeholders. */
export interface RaciFaults {
  /** Rows for which nobody, or more than one, is accountable; with how many. */
  readonly accountable: readonly { readonly row: string; readonly count: number }[];
  /** Rows nobody carries out. */
  readonly noResponsible: readonly string[];
  /** Columns accountable for more than half of all rows, and for more than four. */
  readonly overloaded: readonly { readonly stakeholder: string; readonly count: number }[];
}

/** Being accountable for up to this many rows is a fair load, however short the matrix. */
const FAIR_LOAD = 4;
/** Does the letter of a cell say that the column answers for the row? */
export const isAccountable = (letter: RaciLetter | undefined): boolean => letter === 'A' || letter === 'AR';
const isResponsible = (letter: RaciLetter | undefined): boolean => letter === 'R' || letter === 'AR';

/**
 * Checks the matrix by the rules of its method: exactly one is accountable for a row, at least one carries it
 * out, and nobody is accountable for most. Letters of columns that are not shown do not count.
 */
export function raciFaults({ stakeholders }: Pick<Plan, 'stakeholders'>): RaciFaults {
  const { columns, rows } = stakeholders.raci;
  const grid = rows.map(({ id, cells }) => ({
    id,
    letters: columns.map((column) => (Object.hasOwn(cells, column) ? cells[column] : undefined)),
  }));
  const load = columns.map((stakeholder, index) => ({
    stakeholder,
    count: grid.filter(({ letters }) => isAccountable(letters[index])).length,
  }));
  return {
    accountable: grid
      .map(({ id, letters }) => ({ row: id, count: letters.filter(isAccountable).length }))
      .filter(({ count }) => count !== 1),
    noResponsible: grid.filter(({ letters }) => !letters.some(isResponsible)).map(({ id }) => id),
    overloaded: load.filter(({ count }) => count > FAIR_LOAD && count > rows.length / 2),
  };
}
