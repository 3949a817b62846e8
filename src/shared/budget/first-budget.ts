import { INDICATIVE_FIGURES } from '../catalog/budget-figures';
import { FIRST_UNITS, tierOf, UNIT_SCALES, type BudgetTier } from '../catalog/budget-first';
import { BUDGET_LINES } from '../catalog/budget-lines';
import type { CostLine, CostUnit, IndicativeFigure } from '../catalog/budget-types';
import type { BudgetLine, Plan } from '../plan/types';
import { leftReason, thereBy, type FirstAnswers, type LeftReason, type ThereBy } from './first-budget-rules';
import { typicalLine } from './typical-line';

/** The answers a first budget is made from. */
export interface FirstBudgetAnswers extends FirstAnswers {
  /** Posts of the team with everybody there. */
  readonly people: number;
  /** Whether illustrative amounts of the catalog stand where the team has none, and which end of their range. */
  readonly prices: 'none' | 'low' | 'high';
  /** The plan's currency. */
  readonly currency: string;
}

/** What a person set of a line; quantities in ten-thousandths, prices in minor units. */
export interface FirstLineChange {
  readonly taken?: boolean;
  readonly quantity?: number;
  readonly unitCost?: number;
}

/** A typical line of a first budget. */
export interface FirstLine {
  readonly id: string;
  readonly tier: BudgetTier;
  readonly unit: CostUnit;
  /** The line as it would be added, without id and words. */
  readonly draft: Omit<BudgetLine, 'id' | 'name' | 'unit'>;
  /** The illustrative figure its price is from; null: a price of the team, or none yet. */
  readonly figure: IndicativeFigure | null;
  /** What stands in the plan already for the same thing; a line of its own cannot be taken again. */
  readonly there: ThereBy | null;
  readonly taken: boolean;
  /** What only the team can say: the line stands at nothing until then. */
  readonly toFill: readonly ('price' | 'quantity')[];
}

export interface FirstBudget {
  readonly lines: readonly FirstLine[];
  /** Typical lines the answers do without, and why. */
  readonly left: readonly { readonly id: string; readonly why: LeftReason }[];
}

type Part = Pick<Plan, 'timeline' | 'staffing' | 'budget'>;

/**
 * The typical lines that follow from the answers, in the order of the worksheet. Quantities follow the people where
 * the unit of the line counts people; amounts are those of `changes` and, if wanted, illustrative figures of the
 * catalog in their own currency. No other amount is made up.
 */
export function firstBudget(answers: FirstBudgetAnswers, plan: Part, changes: Changes = {}): FirstBudget {
  const lines: FirstLine[] = [];
  const left: FirstBudget['left'][number][] = [];
  for (const line of BUDGET_LINES) {
    const why = leftReason(line, answers);
    if (why === null) lines.push(firstLine(line, { answers, plan, change: changes[line.id] ?? {} }));
    else left.push({ id: line.id, why });
  }
  return { lines, left };
}

type Changes = Readonly<Record<string, FirstLineChange>>;
/** The answers that decide what the price of a line means. */
type Pricing = Pick<FirstBudgetAnswers, 'prices' | 'currency'>;

/**
 * What a person set of the lines, as far as it means the same with other answers: a price is one of its unit in its
 * currency, a quantity one of its unit.
 */
export function keptChanges(changes: Changes, before: Pricing, after: Pricing): Changes {
  return Object.fromEntries(
    BUDGET_LINES.flatMap((line) => {
      const change = changes[line.id];
      if (!change) return [];
      const [was, is] = [pricedAs(line, before), pricedAs(line, after)];
      const { quantity, unitCost, ...others } = change;
      const sameUnit = was.unit === is.unit;
      const samePrice = sameUnit && was.currency === is.currency;
      const kept = {
        ...others,
        ...(sameUnit && quantity !== undefined ? { quantity } : {}),
        ...(samePrice && unitCost !== undefined ? { unitCost } : {}),
      };
      return [[line.id, kept]];
    }),
  );
}

interface Given {
  readonly answers: FirstBudgetAnswers;
  readonly plan: Part;
  readonly change: FirstLineChange;
}

function firstLine(line: CostLine, { answers, plan, change }: Given): FirstLine {
  const { figure, unit, currency } = pricedAs(line, answers);
  const quantity = change.quantity ?? quantityOf(line.id, unit, answers.people);
  const unitCost = change.unitCost ?? (figure === null ? 0 : priceOf(figure, answers.prices));
  const there = thereBy(line, plan);
  return {
    ...{ id: line.id, tier: tierOf(line.id), unit, there },
    figure: change.unitCost === undefined ? figure : null,
    draft: {
      ...typicalLine(line, plan),
      ...{ quantity, unitCost, currency },
    },
    taken: there === 'line' ? false : (change.taken ?? there === null),
    toFill: [
      ...(unitCost === 0 ? (['price'] as const) : []),
      ...(quantity === 0 ? (['quantity'] as const) : []),
    ],
  };
}

/** The figure the price of a line may come from, and the unit and currency it is a price of. */
function pricedAs(line: CostLine, { prices, currency }: Pricing) {
  const figure = prices === 'none' ? null : figureOf(line);
  if (figure === null) return { figure, unit: line.unit, currency };
  return { figure, unit: figureUnit(figure, line), currency: figure.currency };
}

function figureOf({ figure }: CostLine): IndicativeFigure | null {
  return INDICATIVE_FIGURES.find(({ id }) => id === figure) ?? null;
}

/** A figure for a person counts people; any other stands for the whole, once or each year. */
function figureUnit({ unit }: IndicativeFigure, { timing }: CostLine): CostUnit {
  if (unit === 'personYear') return unit;
  return timing === 'recurring' ? 'year' : 'item';
}

function priceOf({ from, to }: IndicativeFigure, prices: FirstBudgetAnswers['prices']): number {
  return prices === 'high' ? to : from;
}

const ONE = 10_000;

function quantityOf(line: string, unit: CostUnit, people: number): number {
  const units = FIRST_UNITS[line];
  if (units !== undefined) return units * ONE;
  const scale = UNIT_SCALES[unit];
  if (scale === 'open') return 0;
  return scale === 'person' ? people * ONE : ONE;
}
