import {
  spansOf,
  type BudgetResult,
  type CostTerm,
  type LineCost,
  type Nature,
  type Phase,
  type Span,
} from '@shared/budget';
import { BUDGET_CATEGORIES } from '@shared/catalog/budget-categories';
import type { DatedRate } from '@shared/money/rates';
import type { Plan } from '@shared/plan/types';

/** A row of the sheets Lines, Months and Years: one cost of a line, or part of a reserve. */
export interface TermRow {
  readonly cost: LineCost;
  readonly term: CostTerm;
}

/** A reserve has a row for each phase and nature it may fall into. */
export interface ReserveRow {
  readonly category: string;
  readonly phase: Phase;
  readonly nature: Nature;
  /** Null where the scenario in use has no such reserve. */
  readonly cost: LineCost | null;
}

/** Rates of one foreign currency by day, one a day. */
export interface RateBlock {
  readonly currency: string;
  readonly rates: readonly DatedRate[];
  /** First row on the sheet of assumptions; no rates, no row. */
  readonly row: number;
}

/** Where things stand: numbers of rows counted from 1 as in formulas. */
export interface BookLayout {
  readonly terms: readonly TermRow[];
  readonly reserves: readonly ReserveRow[];
  /** Categories with a reserve in some scenario, in the order of the worksheet. */
  readonly reserved: readonly string[];
  readonly years: readonly Span[];
  /** Rates of every foreign currency that lines, sources or payments use, also of those without a rate. */
  readonly rates: readonly RateBlock[];
  readonly assumptions: AssumptionRows;
  /** First row of the list on each sheet. */
  readonly listRow: number;
  /** First row of lines on the sheet of months, and their totals. */
  readonly monthsRow: number;
  readonly monthsTotal: number;
}

export interface AssumptionRows {
  readonly scenario: number;
  readonly inflation: number;
  readonly salaryGrowth: number;
  readonly onCost: number;
  readonly tax: number;
  readonly salaries: number;
  readonly prices: number;
  readonly reserves: number;
  readonly months: number;
  readonly turn: number;
  readonly opening: number;
  readonly guard: number;
  readonly grades: number;
  readonly rates: number;
}

/** Rows of the sheet of months above its lines: number, day, phase, and the three price levels. */
export const MONTH_HEAD = { number: 3, day: 4, phase: 5, none: 6, inflation: 7, salary: 8 } as const;
const FIRST_CURRENCY = 9;
const LIST = 3;

/** Lays the workbook out. */
export function layoutOf(plan: Plan, { base, costs }: BudgetResult): BookLayout {
  const reserved = reservedCategories(plan);
  const byRef = new Map(costs.lines.map((cost) => [cost.line.ref, cost]));
  const terms = base.worksheet.lines.flatMap((line) => {
    const cost = byRef.get(line.ref);
    return cost ? line.terms.map((term): TermRow => ({ cost, term })) : [];
  });
  const reserves = reserved.flatMap((category) =>
    partsIn(terms, category).map((part): ReserveRow => ({
      ...{ category, ...part },
      cost: byRef.get(`contingency:${category}`) ?? null,
    })),
  );
  const above = assumptionRows(reserved.length, plan.staffing.grades.length);
  const rates = rateBlocks(plan, terms, above.rates);
  const rateRows = rates.reduce((sum, block) => sum + block.rates.length, 0);
  const assumptions = { ...above, guard: above.rates + rateRows + ROWS_BEFORE_GUARD };
  const monthsRow = FIRST_CURRENCY + rates.length;
  return {
    ...{ terms, reserves, reserved, rates, assumptions, monthsRow },
    years: spansOf(base.horizon, 'year'),
    listRow: LIST,
    monthsTotal: monthsRow + terms.length + reserves.length,
  };
}

/** An empty row, two notes and an empty row: the guard is no assumption, so it stands below them all. */
const ROWS_BEFORE_GUARD = 4;

function assumptionRows(reserves: number, grades: number): Omit<AssumptionRows, 'guard'> {
  const months = 12 + reserves;
  const gradesRow = months + 5;
  return {
    ...{
      scenario: 3,
      inflation: 4,
      salaryGrowth: 5,
      onCost: 6,
      tax: 7,
      salaries: 8,
      prices: 9,
      reserves: 10,
    },
    ...{ months, turn: months + 1, opening: months + 2 },
    ...{ grades: gradesRow, rates: gradesRow + grades + 2 },
  };
}

function reservedCategories({ budget }: Plan): readonly string[] {
  const known = BUDGET_CATEGORIES.map(({ id }): string => id);
  const place = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  const ids = budget.scenarios.flatMap(({ assumptions: { contingency } }) =>
    Object.keys(contingency).filter((id) => (contingency[id] ?? 0) > 0),
  );
  return [...new Set(ids)].toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

const PHASES: readonly Phase[] = ['startUp', 'sustainment'];
const NATURES: readonly Nature[] = ['capital', 'running'];

/** Phases and natures the lines of a category may fall into. */
function partsIn(terms: readonly TermRow[], category: string): readonly { phase: Phase; nature: Nature }[] {
  const own = terms.filter(({ cost }) => cost.line.category === category).map(({ term }) => term);
  return PHASES.flatMap((phase) =>
    NATURES.filter((nature) =>
      own.some((term) => term.nature === nature && (term.phase === null || term.phase === phase)),
    ).map((nature) => ({ phase, nature })),
  );
}

function rateBlocks({ identity, budget }: Plan, terms: readonly TermRow[], first: number): RateBlock[] {
  const used = [
    ...terms.map(({ term }) => term.currency),
    ...[...budget.sources, ...budget.spendings].map(({ currency }) => currency),
  ].filter((currency) => currency !== identity.currency);
  let row = first;
  return [...new Set(used)].toSorted().map((currency) => {
    // Of two rates of one day the later one in the list holds.
    const byDay = new Map(
      budget.rates
        .filter(({ from }) => from === currency)
        .map(({ from, on, rate }) => [on, { from, to: identity.currency, on, rate }]),
    );
    const rates = [...byDay.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1));
    const block = { currency, rates, row };
    row += rates.length;
    return block;
  });
}
