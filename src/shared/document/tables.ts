import type { BuildContext } from './context';
import type { Cell, Table } from './model';

/** Title, width in percent and alignment of a column. */
export interface ColumnSpec {
  readonly title: string;
  readonly width: number;
  readonly align?: 'start' | 'center' | 'end';
}

export interface TableSpec {
  readonly caption: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first cell of each row names the row. Default: true. */
  readonly rowHeaders?: boolean;
  /** The last row is the sum of those above it. */
  readonly sum?: true;
}

/** A table with a header row in generated wording. */
export function table(ctx: BuildContext, spec: TableSpec): Table {
  return {
    kind: 'table',
    columns: spec.columns.map(({ width, align }) => ({ width, ...(align ? { align } : {}) })),
    header: spec.columns.map(({ title }) => ctx.cell(title)),
    rows: spec.rows,
    rowHeaders: spec.rowHeaders ?? true,
    caption: spec.caption,
    ...(spec.sum ? { sum: spec.sum } : {}),
    lang: ctx.words.lang,
  };
}

/** Label beside value, without a header row. Rows without value are left out. */
export function facts(
  ctx: BuildContext,
  caption: string,
  rows: readonly (readonly [label: string, value: Cell])[],
): Table {
  return {
    kind: 'table',
    columns: [{ width: 28 }, { width: 72 }],
    header: [],
    rows: rows
      .filter(([, value]) => value.blocks.length > 0)
      .map(([label, value]) => [ctx.cell(label), value]),
    rowHeaders: true,
    caption,
    lang: ctx.words.lang,
  };
}

/** A cell with Markdown of the team. */
export function markdownCell(ctx: BuildContext, text: string): Cell {
  return { blocks: ctx.md(text) };
}
