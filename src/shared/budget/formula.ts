import type { Month } from '../money/month';
import type { Assumptions } from '../plan/types';
import { monthOfPlace } from './horizon';
import type { CostTerm, Horizon, WorksheetLine } from './types';

/** A factor of a cost, in the order in which a person would say it. Parts and rises are in basis points. */
export type FormulaFactor =
  /** `value` in ten-thousandths. */
  | { readonly type: 'quantity'; readonly value: number; readonly unit: string }
  | { readonly type: 'unitCost'; readonly amount: number; readonly currency: string }
  | { readonly type: 'share'; readonly points: number }
  /** Level of the scenario against what was typed: of salaries, or of other prices. */
  | { readonly type: 'salaries' | 'prices'; readonly points: number }
  /** What comes on top. */
  | { readonly type: 'onCost' | 'tax'; readonly points: number }
  /** Yearly rise, from the start of the plan. */
  | { readonly type: 'inflation' | 'salaryGrowth'; readonly points: number }
  /** Into the plan's currency at the rate of each month. */
  | { readonly type: 'rate'; readonly from: string; readonly to: string };

/** When it is paid. Months without an end run as long as the plan looks ahead. */
export type FormulaTiming =
  | { readonly type: 'once'; readonly from: Month; readonly months: number }
  | {
      readonly type: 'monthly' | 'quarterly' | 'yearly' | 'salary';
      readonly from: Month;
      readonly to: Month | null;
      /** First month of the plan, where the line begins before it: earlier months are not counted. */
      readonly countedFrom: Month | null;
    };

export type FormulaTerm =
  | { readonly type: 'cost'; readonly factors: readonly FormulaFactor[]; readonly timing: FormulaTiming }
  | { readonly type: 'reserve'; readonly points: number; readonly category: string }
  | { readonly type: 'paidElsewhere' };

const WHOLE = 10_000;

interface FormulaContext {
  readonly horizon: Horizon;
  readonly assumptions: Assumptions;
  /** Currency of the plan. */
  readonly currency: string;
}

/**
 * How the cost of a line comes about, as data for words: its terms, each with the factors that change something,
 * in order. A factor that is one (a share of the whole, no tax) is left out, but quantity and unit cost always stand.
 */
export function formulaOf(line: WorksheetLine, context: FormulaContext): readonly FormulaTerm[] {
  if (line.paidElsewhere) return [{ type: 'paidElsewhere' }];
  if (line.origin === 'contingency') {
    const points = context.assumptions.contingency[line.id] ?? 0;
    return [{ type: 'reserve', points, category: line.id }];
  }
  return pricedTerms(line).map((term) => ({
    type: 'cost',
    factors: factorsOf(term, line.unit, context),
    timing: timingOf(term, context.horizon),
  }));
}

/** The terms of a line that cost something; the only one also where it costs nothing yet. */
export function pricedTerms({ terms }: Pick<WorksheetLine, 'terms'>): readonly CostTerm[] {
  return terms.length > 1 ? terms.filter(({ unitCost }) => unitCost > 0) : terms;
}

function factorsOf(term: CostTerm, unit: string, context: FormulaContext): readonly FormulaFactor[] {
  const { kind, quantity, unitCost, share, currency, taxed } = term;
  const { salaries, prices, onCost, tax } = context.assumptions;
  const level: FormulaFactor =
    kind === 'salary' ? { type: 'salaries', points: salaries } : { type: 'prices', points: prices };
  const onTop: FormulaFactor =
    kind === 'salary' ? { type: 'onCost', points: onCost } : { type: 'tax', points: taxed ? tax : 0 };
  return [
    { type: 'quantity', value: quantity, unit },
    { type: 'unitCost', amount: unitCost, currency },
    ...(share === WHOLE ? [] : [{ type: 'share', points: share } as const]),
    ...(level.points === WHOLE ? [] : [level]),
    ...(onTop.points === 0 ? [] : [onTop]),
    ...riseOf(term, context.assumptions),
    ...(currency === context.currency
      ? []
      : [{ type: 'rate', from: currency, to: context.currency } as const]),
  ];
}

function riseOf({ index }: CostTerm, { inflation, salaryGrowth }: Assumptions): readonly FormulaFactor[] {
  if (index === 'inflation' && inflation > 0) return [{ type: 'inflation', points: inflation }];
  if (index === 'salary' && salaryGrowth > 0) return [{ type: 'salaryGrowth', points: salaryGrowth }];
  return [];
}

function timingOf({ kind, from, to, step }: CostTerm, horizon: Horizon): FormulaTiming {
  const first = monthOfPlace(horizon, from);
  if (kind === 'oneOff') return { type: 'once', from: first, months: step };
  const last = to === Number.MAX_SAFE_INTEGER ? null : monthOfPlace(horizon, to);
  const span = { from: first, to: last, countedFrom: from < 0 ? horizon.first : null };
  if (kind === 'salary') return { type: 'salary', ...span };
  if (step === 12) return { type: 'yearly', ...span };
  return { type: step === 3 ? 'quarterly' : 'monthly', ...span };
}
