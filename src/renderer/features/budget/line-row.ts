import type { LineOrigin } from '@shared/budget';
import type { BudgetLine } from '@shared/plan/types';

/** What brings a line about that was not typed. */
export type Feeder = Exclude<LineOrigin, 'line'>;

/** A line of the worksheet with what it costs; a new object whenever anything it shows has changed. */
export interface LineRow {
  /** As `lineRef` of the plan has it. */
  readonly ref: string;
  /** Null for a typed line. */
  readonly feeder: Feeder | null;
  readonly name: string;
  readonly category: string;
  /** The typed line; null where another part of the plan feeds it. */
  readonly line: BudgetLine | null;
  /** Price of a fed line with one price, in minor units of the plan's currency. */
  readonly fedCost: number | null;
  /** Minor units of the plan's currency over all years; null where it cannot be counted. */
  readonly total: number | null;
  readonly firstYear: number | null;
  /** Why it costs nothing though it is there; null where it is counted. */
  readonly uncounted: 'leftOut' | 'paidElsewhere' | 'uncounted' | null;
}

/** The change of one cell. */
export type LinePatch = Partial<Omit<BudgetLine, 'id'>>;

/** Key of a row in the worksheet. */
export function rowRef({ ref }: LineRow): string {
  return ref;
}

/** The row after a patch, for cells that are read on top of it. */
export function withPatch(row: LineRow, patch: LinePatch): LineRow {
  const { name = row.name, category = row.category } = patch;
  return { ...row, name, category, line: row.line && { ...row.line, ...patch } };
}

/** The id of a typed line from the name of its row. */
export function typedId(ref: string): string | null {
  return ref.startsWith('line:') ? ref.slice('line:'.length) : null;
}
