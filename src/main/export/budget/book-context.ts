import { budgetOf, costsOf, scenariosOf, type BudgetResult, type ScenarioTable } from '@shared/budget';
import type { BuildContext } from '@shared/document/context';
import { minorDigits } from '@shared/money/currency';
import type { Plan } from '@shared/plan/types';
import { timelineOf, type TimelineState } from '@shared/timeline';
import { sheetRef } from './book';
import { layoutOf, type BookLayout } from './book-layout';

export const SHEET_IDS = [
  'assumptions',
  'positions',
  'skills',
  'cover',
  'training',
  'tools',
  'lines',
  'months',
  'years',
  'funding',
  'allocations',
  'cash',
  'spending',
  'scenarios',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

/** What every sheet of the workbook is made from. */
export interface BookContext extends BuildContext {
  readonly result: BudgetResult;
  readonly scenarios: ScenarioTable;
  readonly schedule: TimelineState;
  readonly layout: BookLayout;
  /** Lines that cannot be counted, also where the scenario in use leaves them out. */
  readonly uncounted: ReadonlySet<string>;
  /** Decimals of the plan's currency, and its minor units in one unit. */
  readonly digits: number;
  readonly units: number;
  /** Format of amounts in the plan's currency. */
  readonly money: string;
  /** Minor units as the amount that stands in a cell. */
  readonly major: (minor: number) => number;
  /** Beginning of a reference to a sheet. */
  readonly on: (sheet: SheetId) => string;
}

/** Works the budget out and lays the sheets out, so that each can name the cells of the others. */
export function bookContext(ctx: BuildContext): BookContext {
  const { plan } = ctx;
  const say = remembered(ctx.say);
  const schedule = timelineOf(plan);
  const result = budgetOf(plan, schedule, ctx.today);
  const digits = minorDigits(plan.identity.currency);
  const units = 10 ** digits;
  return {
    ...ctx,
    ...{ say, result, schedule, digits, units },
    scenarios: scenariosOf(plan, schedule),
    layout: layoutOf(plan, result),
    uncounted: uncountedIn(plan, result),
    money: moneyFormat(digits),
    major: (minor) => minor / units,
    on: (sheet) => sheetRef(say(`workbook.sheet_${sheet}`)),
  };
}

/** Another scenario may count a line that this one leaves out: then it matters whether it can be counted at all. */
function uncountedIn({ budget }: Plan, { base, costs: { scenario } }: BudgetResult): ReadonlySet<string> {
  const chosen = budget.scenarios.filter(({ id }) => id === scenario);
  const refs = chosen.flatMap(({ id, assumptions }) =>
    costsOf(base, { id, assumptions: { ...assumptions, leftOut: [] } }).lines.flatMap(({ state, line }) =>
      state === 'uncounted' ? [line.ref] : [],
    ),
  );
  return new Set(refs);
}

/** The words of the workbook; most are wanted for each of thousands of cells, and are looked up once. */
function remembered(say: BuildContext['say']): BuildContext['say'] {
  const known = new Map<string, string>();
  return (key, values) => {
    if (values !== undefined) return say(key, values);
    const found = known.get(key) ?? say(key);
    known.set(key, found);
    return found;
  };
}

/** Excel's code for amounts of a currency with so many decimals. */
export function moneyFormat(digits: number): string {
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}
