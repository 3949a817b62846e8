import type { PlanAssumptionId } from '../catalog/staffing-facts';
import type { PositionLevel } from '../catalog/staffing-types';
import type { Cover, CoverFault } from './cover';
import type { WorkingYear, WorkingYearFault } from './net-hours';

/** What the host of the team gives, so that it need not be hired in full. */
export const HOST_PROVIDES = ['infrastructure', 'legal', 'office', 'communications'] as const;
export type HostProvides = (typeof HOST_PROVIDES)[number];

/** The ten questions of the first afternoon, as far as people are concerned. */
export interface FirstPlanAnswers {
  /** Ids of the services at launch. */
  readonly services: readonly string[];
  /** Hours of cover and seats. */
  readonly cover: Cover;
  readonly hostProvides: readonly HostProvides[];
  readonly constituency: 'small' | 'medium' | 'large';
  /** Whether evidence and artifacts are examined by somebody outside the team. */
  readonly hasOutsideForensics: boolean;
  /** Yearly cost of a full-time person by level, in minor units of one currency. */
  readonly salaries: Readonly<Record<PositionLevel, number>>;
  readonly workingYear: WorkingYear;
  /** First month of the plan, month of launch, `YYYY-MM`, and length in months. */
  readonly startMonth: string;
  readonly launchMonth: string;
  readonly months: number;
}

/** A position of the first plan; its reasons are assumptions of the same plan. */
export interface PlannedPosition {
  /** The role and a number, the same from run to run. */
  readonly id: string;
  readonly role: string;
  readonly level: PositionLevel;
  /** Percent of full time. */
  readonly share: number;
  readonly startMonth: string;
  readonly because: readonly PlanAssumptionId[];
}

/** Something the first plan takes for granted. */
export interface Assumption {
  readonly id: PlanAssumptionId;
  readonly value: number;
  /** `percent` is of one full-time post, `monthsBefore` is before launch, `levels` is the length of the cycle. */
  readonly unit: 'people' | 'percent' | 'monthsBefore' | 'hours' | 'levels' | 'minorUnits';
  /** Rows of `catalog/sources.json`; empty for a suggestion of this program. */
  readonly refs: readonly string[];
  /** Whether the person changed it. */
  readonly isChanged: boolean;
}

/** Assumptions a person may set; the others follow from the answers. */
export const CHANGEABLE = [
  ...(['head', 'engagement', 'engagementStart', 'handlersBase', 'handlersOnCall', 'handlersStart'] as const),
  ...(['analyst', 'vulnerabilityHandler', 'trainer', 'forensics', 'administrator'] as const),
  ...(['administratorStart', 'legal', 'office', 'writer', 'floor'] as const),
] as const satisfies readonly PlanAssumptionId[];
export type ChangeableAssumption = (typeof CHANGEABLE)[number];
export type AssumptionChanges = Partial<Readonly<Record<ChangeableAssumption, number>>>;

export interface FirstPlan {
  readonly positions: readonly PlannedPosition[];
  readonly assumptions: readonly Assumption[];
  /** Full-time people at launch, in percent of one: 750 is seven and a half. */
  readonly fullTimePercent: number;
  /** A year with all positions filled, in minor units. */
  readonly costAYear: number;
}

/** `launch`: outside the plan. `salary` and `change` name what is no whole number within its limits. */
export type FirstPlanFault =
  | { readonly type: 'month'; readonly field: 'startMonth' | 'launchMonth' | 'months' }
  | { readonly type: 'launch' }
  | { readonly type: 'salary'; readonly level: PositionLevel }
  | { readonly type: 'change'; readonly id: ChangeableAssumption; readonly max: number }
  | { readonly type: 'workingYear'; readonly fault: WorkingYearFault }
  | { readonly type: 'cover'; readonly fault: CoverFault }
  | { readonly type: 'tooLarge' };
