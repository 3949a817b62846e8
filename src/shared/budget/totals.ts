import { BUDGET_CATEGORIES } from '../catalog/budget-categories';
import { fiscalQuarterOf, fiscalYearOf, type FiscalYear } from '../money/fiscal';
import type { Month } from '../money/month';
import { monthOfPlace } from './horizon';
import { totalOf } from './part-sums';
import type { Costs, Horizon, LineCost } from './types';

export const SPAN_KINDS = ['month', 'quarter', 'year', 'planYear', 'all'] as const;
/** Columns of a table: months, quarters and years of the fiscal calendar, years from the plan's start, or one. */
export type SpanKind = (typeof SPAN_KINDS)[number];

export const ROW_KINDS = ['line', 'category', 'stage', 'nature', 'phase'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Months `from` up to, not including, `to` of the horizon: the first and last fiscal year may be cut. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly first: Month;
  readonly last: Month;
  /** The fiscal year it lies in; null for spans that do not follow the fiscal calendar. */
  readonly year: FiscalYear | null;
  /** Quarter of the fiscal year, 1 to 4; null for other spans. */
  readonly quarter: number | null;
}

/** The horizon cut into spans, in order: each month lies in one. */
export function spansOf(horizon: Horizon, kind: SpanKind): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < horizon.months;) {
    const to = Math.min(horizon.months, from + lengthFrom(horizon, kind, from));
    const first = monthOfPlace(horizon, from);
    const isFiscal = kind === 'year' || kind === 'quarter';
    spans.push({
      ...{ from, to, first, last: monthOfPlace(horizon, to - 1) },
      year: isFiscal ? fiscalYearOf(first, horizon.fiscalYearStart) : null,
      quarter: kind === 'quarter' ? fiscalQuarterOf(first, horizon.fiscalYearStart).quarter : null,
    });
    from = to;
  }
  return spans;
}

function lengthFrom(horizon: Horizon, kind: SpanKind, from: number): number {
  const passed = Number(monthOfPlace(horizon, from).slice(5)) - horizon.fiscalYearStart + 12;
  switch (kind) {
    case 'month':
      return 1;
    case 'quarter':
      return 3 - (passed % 3);
    case 'year':
      return 12 - (passed % 12);
    case 'planYear':
      return 12;
    case 'all':
      return horizon.months;
  }
}

/** A row of a table with its cells, in minor units. `key` is the ref, category, stage, nature or phase. */
export interface TableRow {
  /** `none` for lines without a stage. */
  readonly key: string;
  readonly cells: readonly number[];
  readonly total: number;
}

/** Costs rolled up. Rows and columns add up to the same total, which is that of the costs. */
export interface BudgetTable {
  readonly spans: readonly Span[];
  readonly rows: readonly TableRow[];
  /** Sum of each column. */
  readonly columns: readonly number[];
  readonly total: number;
}

/** Rolls costs up by what rows and columns ask for. Categories come in the order of the worksheet. */
export function tableOf(
  costs: Pick<Costs, 'lines' | 'months' | 'total'>,
  horizon: Horizon,
  by: { readonly rows: RowKind; readonly columns: SpanKind },
): BudgetTable {
  const spans = spansOf(horizon, by.columns);
  const sums = new Map<string, number[]>();
  for (const cost of costs.lines) {
    for (const { key, months } of keyedMonths(cost, by.rows)) {
      const cells = sums.get(key) ?? new Array<number>(spans.length).fill(0);
      sums.set(key, cells);
      spans.forEach(({ from, to }, index) => {
        cells[index] = (cells[index] ?? 0) + totalOf(months, from, to);
      });
    }
  }
  const rows = ordered([...sums], by.rows).map(([key, cells]) => ({
    key,
    cells,
    total: cells.reduce((sum, cell) => sum + cell, 0),
  }));
  const columns = spans.map(({ from, to }) => totalOf(costs.months, from, to));
  return { spans, rows, columns, total: costs.total };
}

interface Keyed {
  readonly key: string;
  readonly months: Float64Array;
}

function keyedMonths({ line, months, parts }: LineCost, rows: RowKind): readonly Keyed[] {
  switch (rows) {
    case 'line':
      return [{ key: line.ref, months }];
    case 'category':
      return [{ key: line.category, months }];
    case 'stage':
      return [{ key: line.stage ?? 'none', months }];
    case 'nature':
      return parts.map((part) => ({ key: part.nature, months: part.months }));
    case 'phase':
      return parts.map((part) => ({ key: part.phase, months: part.months }));
  }
}

const ORDER: Readonly<Record<RowKind, readonly string[]>> = {
  line: [],
  category: BUDGET_CATEGORIES.map(({ id }) => id),
  stage: ['stage1', 'stage2', 'stage3', 'stage4', 'stage5', 'none'],
  nature: ['capital', 'running'],
  phase: ['startUp', 'sustainment'],
};

/** Known keys in their order, others behind them as they came. */
function ordered(
  rows: readonly [string, number[]][],
  kind: RowKind,
): readonly (readonly [string, number[]])[] {
  const order = ORDER[kind];
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return rows.toSorted(([a], [b]) => place(a) - place(b));
}
