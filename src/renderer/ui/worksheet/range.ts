/** A cell by the place of its row and of its column, both from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A block of cells; all four ends belong to it. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

/** The block between two corners. */
export function rangeOf(one: Spot, other: Spot): Range {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    first: Math.min(one.column, other.column),
    last: Math.max(one.column, other.column),
  };
}

/** How many rows and columns a block has. */
export function sizeOf(range: Range): { readonly rows: number; readonly columns: number } {
  return { rows: range.bottom - range.top + 1, columns: range.last - range.first + 1 };
}

/** Places from one to another, both included. */
export function places(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
