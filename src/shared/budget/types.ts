import type { Month } from '../money/month';
import type { BudgetLine, FundingSource } from '../plan/types';
import type { TimelineState } from '../timeline';

/** What the budget wants to know of the timeline: `timelineOf(plan)` fits. */
export type BudgetSchedule = Pick<TimelineState, 'byId' | 'fullOperation' | 'target'>;

export type Phase = FundingSource['phases'][number];
export type Nature = BudgetLine['nature'];
export type PriceIndex = BudgetLine['index'];

/** The months a budget looks at. Months are counted from 0, the month the plan starts in. */
export interface Horizon {
  readonly first: Month;
  readonly months: number;
  /** First month that is sustainment for lines fed by staffing; the months before are start-up. */
  readonly sustainmentFrom: number;
  /** Calendar month a fiscal year begins with, 1 to 12. */
  readonly fiscalYearStart: number;
}

/** What brings a line about: typed by the team, or fed. */
export type LineOrigin =
  'line' | 'position' | 'cover' | 'training' | 'tool' | 'infrastructure' | 'contingency';

/**
 * One thing a line pays for. A line that is typed has one; a tool or an item of infrastructure has two, its price and
 * what it costs a year, either of which may be nothing. `unitCost` is in minor units of `currency`: of one payment, of
 * a year of full-time work for `salary`.
 */
export interface CostTerm {
  readonly kind: 'oneOff' | 'recurring' | 'salary';
  readonly unitCost: number;
  readonly currency: string;
  /** Ten-thousandths. */
  readonly quantity: number;
  /** What the team bears, in basis points. */
  readonly share: number;
  /** First month; may lie before 0 or behind the horizon. */
  readonly from: number;
  /** Last month of a recurring cost or a salary; endless where nobody set one. */
  readonly to: number;
  /** Months a one-off cost is spread over; months between payments of a recurring one; 1 for a salary. */
  readonly step: number;
  readonly index: PriceIndex;
  readonly taxed: boolean;
  readonly nature: Nature;
  /** Null: start-up until full operation, sustainment from then on. */
  readonly phase: Phase | null;
}

/** A line of the worksheet before anything is counted: the same in every scenario. */
export interface WorksheetLine {
  /** `line:ID`, `position:ID`, … `contingency:CATEGORY`: what allocations and spendings name. */
  readonly ref: string;
  readonly origin: LineOrigin;
  /** Id of the entry that is behind it; `onCall` for cover; the category whose reserve it is, for contingency. */
  readonly id: string;
  /** The team's own name; empty where only the catalog has one. */
  readonly name: string;
  /** Catalog id: of the typical line (also for cover), role or item of infrastructure; null where there is none. */
  readonly catalog: string | null;
  /** Catalog id of the category. */
  readonly category: string;
  readonly stage: BudgetLine['stage'];
  /** What a typed line counts, as the team wrote it. */
  readonly unit: string;
  readonly terms: readonly CostTerm[];
  /** A position somebody else pays: the line is there and costs nothing. */
  readonly paidElsewhere: boolean;
}

/** Part of the cost of a line that is of one phase and one nature, in minor units by month. */
export interface CostPart {
  readonly phase: Phase;
  readonly nature: Nature;
  readonly months: Float64Array;
}

/** A line with what it costs in one scenario, in minor units of the plan's currency. */
export interface LineCost {
  readonly line: WorksheetLine;
  /** `uncounted`: a rate is missing or the amount cannot be held, as `problems` say. It costs nothing then. */
  readonly state: 'counted' | 'leftOut' | 'paidElsewhere' | 'uncounted';
  /** Sum of its parts by month; one entry for each month of the horizon. */
  readonly months: Float64Array;
  readonly parts: readonly CostPart[];
  readonly total: number;
}

/** Something that keeps the budget from being the whole truth. `ref` names the line, or `source:ID`. */
export type BudgetProblem =
  | { readonly type: 'missingRate'; readonly ref: string; readonly currency: string }
  /** Only a rate of a later day is known; it is used. */
  | { readonly type: 'laterRate'; readonly ref: string; readonly currency: string }
  /** The task it starts with has no date: it is counted from the start of the plan. */
  | { readonly type: 'unscheduled'; readonly ref: string }
  /** A position with neither grade nor salary. */
  | { readonly type: 'noSalary'; readonly ref: string }
  /** Part of a one-off cost lies before or behind the months the budget looks at. Minor units. */
  | { readonly type: 'outside'; readonly ref: string; readonly amount: number }
  | { readonly type: 'tooLarge'; readonly ref: string };

/** What everything costs in one scenario. */
export interface Costs {
  readonly scenario: string;
  readonly lines: readonly LineCost[];
  /** Sum of all lines by month. */
  readonly months: Float64Array;
  readonly total: number;
  readonly problems: readonly BudgetProblem[];
}

/** What one source pays, in minor units of the plan's currency. */
export interface SourceFunding {
  readonly source: FundingSource;
  /** The whole it gives; received money counts where it is more than what was planned. */
  readonly amount: number;
  /** Costs it pays for, by month. */
  readonly pays: Float64Array;
  readonly paid: number;
  /** What it gives beyond the costs it may or is to pay for. */
  readonly left: number;
  /** What it was to pay by hand beyond what it gives. */
  readonly missing: number;
  /** First month without it: its end, or the month after its money has run out; at most the horizon's length. */
  readonly endsAt: number;
}

/** What one source pays of a line. Minor units. */
export interface Paid {
  readonly source: string;
  readonly amount: number;
  /** Of it, what the conditions of the source do not allow: only shares given by hand bring it about. */
  readonly against: number;
}

/** Who pays a line. */
export interface LineFunding {
  readonly ref: string;
  /** By month. */
  readonly uncovered: Float64Array;
  readonly uncoveredTotal: number;
  readonly paidBy: readonly Paid[];
}

/** Costs against sources. What sources pay and what is uncovered add up to the costs, month by month. */
export interface Funding {
  readonly sources: readonly SourceFunding[];
  /** One for each ref, in the order of the worksheet. */
  readonly lines: readonly LineFunding[];
  readonly uncovered: Float64Array;
  readonly uncoveredTotal: number;
  readonly uncoveredByPhase: Readonly<Record<Phase, number>>;
}

/** The account month by month, in minor units of the plan's currency: first as recorded, then as planned. */
export interface CashFlow {
  readonly opening: number;
  readonly income: Float64Array;
  readonly costs: Float64Array;
  /** At the end of each month. */
  readonly position: Float64Array;
  readonly lowest: { readonly month: number; readonly amount: number };
  /** First month that ends below zero; null when none does. */
  readonly firstBelowZero: number | null;
  /** How many months, from the first, hold what was recorded in place of what was planned. */
  readonly record: { readonly income: number; readonly costs: number };
  /** Was to come in recorded months and has not been received; it is not in the account. */
  readonly overdue: number;
  /** Of the first month, what came, was to come or was paid before the plan begins. */
  readonly before: { readonly income: number; readonly costs: number };
}

/** The funding cliff: sources end, and nobody has promised to pay what they paid for. */
export interface Cliff {
  /** First month without them. */
  readonly month: number;
  readonly sources: readonly string[];
  /** Those of `sources` that would go on: their money is used up before their months are over. */
  readonly usedUp: readonly string[];
  /** Cost without a payer in the twelve months from then on, or as many as the horizon has. Minor units. */
  readonly uncovered: number;
  /** Of it, what sources would pay that are only requested or identified. */
  readonly asked: number;
  /** The same as `uncovered` in as many months before. */
  readonly before: number;
  /** Whole percent of the cost of those months that has no payer. */
  readonly percent: number;
  /** Year of the plan it comes in: 1 for the first. */
  readonly year: number;
}
