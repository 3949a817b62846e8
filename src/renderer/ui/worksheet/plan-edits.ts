import { planBlock, theseRows, type EditContext, type EditPlan } from './plan-block';
import type { Range } from './range';
import type { CellInput } from './read-cell';

/** The first marked row carried into the others; a single row takes what stands above it. */
export function planFill<Row extends object, Patch>(
  marked: Range,
  context: EditContext<Row, Patch>,
): EditPlan<Patch> {
  const isOne = marked.top === marked.bottom;
  const source = context.rows[isOne ? marked.top - 1 : marked.top];
  if (!source) return { ok: true, changes: [], added: [] };
  const target = isOne ? marked : { ...marked, top: marked.top + 1 };
  return planBlock({
    ...{ ...target, context, rows: theseRows(target) },
    inputOf: (_, at) => {
      const column = context.columns[at];
      return column ? { text: column.value?.(source) ?? column.text(source), as: 'value' } : null;
    },
  });
}

/** Nothing in all marked cells; a flag is no longer set. */
export function planEmpty<Row extends object, Patch>(
  marked: Range,
  context: EditContext<Row, Patch>,
): EditPlan<Patch> {
  return planBlock({
    ...{ ...marked, context, rows: theseRows(marked) },
    inputOf: (_, at) => ({ text: context.columns[at]?.kind === 'flag' ? 'false' : '', as: 'value' }),
  });
}

/** One text for one cell. */
export function planCell<Row extends object, Patch>(
  { row, column }: { readonly row: number; readonly column: number },
  input: CellInput,
  context: EditContext<Row, Patch>,
): EditPlan<Patch> {
  const rows = theseRows({ top: row, bottom: row });
  return planBlock({ context, rows, first: column, last: column, inputOf: () => input });
}
