import type { FactMark, Origin } from './outside-sources';

/** Kinds of cost of a national team, in the order of the worksheet; `own` is named by the plan. */
export const COST_CATEGORIES = [
  'staff',
  'premises',
  'equipment',
  'infrastructure',
  'software',
  'operations',
  'training',
  'travel',
  'memberships',
  'legal',
  'communications',
  'exercises',
  'consultancy',
  'contingency',
  'own',
] as const;
export type CostCategoryId = (typeof COST_CATEGORIES)[number];

export type CostNature = 'capital' | 'running';
export type CostPhase = 'startUp' | 'sustainment';

/** What a line counts. Words: `bud-u-<unit>` -> `name`. */
export const COST_UNITS = [
  'personYear',
  'personMonth',
  'post',
  'month',
  'year',
  'day',
  'item',
  'seat',
  'trip',
  'course',
  'event',
  'page',
  'member',
  'percent',
] as const;
export type CostUnit = (typeof COST_UNITS)[number];

/** What the price of a line follows from year to year. */
export type CostIndex = 'none' | 'inflation' | 'salary';

/**
 * A kind of cost. Words: `bud-c-<id>` -> `name`, `holds`. The rest is where its lines begin; `taxed` is whether the
 * tax on purchases comes on top.
 */
export interface CostCategory extends Origin {
  readonly id: CostCategoryId;
  readonly nature: CostNature;
  readonly phase: CostPhase;
  readonly index: CostIndex;
  readonly taxed: boolean;
}

/**
 * A typical line to tick. Words: `bud-l-<id>` -> `name`, `hint` (how to estimate it). `services` and `tasks`
 * are ids of the catalog that bring the line about; `figure` is an id of `INDICATIVE_FIGURES`.
 */
export interface CostLine extends Origin {
  readonly id: string;
  readonly category: CostCategoryId;
  readonly timing: 'once' | 'recurring';
  readonly nature: CostNature;
  readonly phase: CostPhase;
  readonly unit: CostUnit;
  readonly services?: readonly string[];
  readonly tasks?: readonly string[];
  readonly figure?: string;
  /** Where it begins otherwise than its category. */
  readonly index?: CostIndex;
  readonly taxed?: boolean;
}

/**
 * An illustrative amount from literature, in euro cents of its year, for the whole that `unit` names. `from` and
 * `to` are equal where one amount is given. Words: `bud-f-<id>` -> `name`, `note`.
 */
export interface IndicativeFigure {
  readonly id: string;
  readonly unit: CostUnit;
  readonly from: number;
  readonly to: number;
  readonly currency: 'EUR';
  readonly year: number;
  readonly mark: Extract<FactMark, 'secondHand' | 'derived'>;
  readonly outside: Origin['outside'];
}

/** Something the first year has to pay for, and the lines any one of which pays for it. Words: `bud-y-<id>` -> `name`. */
export interface FirstYearNeed extends Origin {
  readonly id: string;
  readonly lines: readonly string[];
}
