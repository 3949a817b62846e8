import type { z } from 'zod';
import type * as budget from './budget';
import type * as document from './document';
import type * as identity from './identity';
import type * as organization from './organization';
import type * as registers from './registers';
import type { planSchema } from './schema';
import type * as staffing from './staffing';
import type * as stages from './stages';
import type * as stakeholders from './stakeholders';
import type * as timeline from './timeline';

/** A value nobody changes, all the way down. */
export type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

/** A whole plan: an immutable value. Change it only through `commands/`. */
export type Plan = Of<typeof planSchema>;
export type Identity = Of<typeof identity.identity>;
export type Person = Of<typeof identity.person>;
export type Tlp = Identity['tlp'];
export type ItemRecord = Of<typeof stages.itemRecord>;
export type ItemState = ItemRecord['state'];
export type CustomItem = Of<typeof stages.customItem>;
export type Evidence = Of<typeof stages.evidence>;
export type StageLogEntry = Of<typeof stages.stageLogEntry>;
export type ReopenTrigger = NonNullable<StageLogEntry['trigger']>;
export type Organization = Of<typeof organization.organization>;
export type HostOption = Of<typeof organization.hostOption>;
export type ServiceChoice = Of<typeof registers.serviceChoice>;
export type ServiceStatus = ServiceChoice['status'];
export type Risk = Of<typeof registers.risk>;
export type Decision = Of<typeof registers.decision>;
export type GlossaryTerm = Of<typeof registers.glossaryTerm>;
export type PlanLinkRef = Of<typeof registers.planLinkRef>;
export type Timeline = Of<typeof timeline.timeline>;
export type TimelineTask = Of<typeof timeline.timelineTask>;
export type TimelineLink = Of<typeof timeline.timelineLink>;
export type LinkType = TimelineLink['type'];
export type TaskKind = TimelineTask['kind'];
export type Gate = NonNullable<TimelineTask['gate']>;
export type TaskConstraint = NonNullable<TimelineTask['constraint']>;
export type TaskSpread = NonNullable<TimelineTask['spread']>;
export type CalendarRange = Of<typeof timeline.calendarRange>;
export type TaskCalendar = Of<typeof timeline.taskCalendar>;
export type Baseline = Of<typeof timeline.baseline>;
export type FactorChoice = Of<typeof timeline.factorChoice>;
export type RiskDelay = Of<typeof timeline.riskDelay>;
export type Stakeholders = Of<typeof stakeholders.stakeholders>;
export type Stakeholder = Of<typeof stakeholders.stakeholder>;
export type Involvement = Stakeholder['involvement'][number];
export type Engagement = NonNullable<Stakeholder['current']>;
export type Agreement = Of<typeof stakeholders.agreement>;
export type ContactEntry = Of<typeof stakeholders.contactEntry>;
export type StakeholderRelation = Of<typeof stakeholders.stakeholderRelation>;
export type EngagementAction = Of<typeof stakeholders.engagementAction>;
export type Frequency = EngagementAction['frequency'];
export type CommunicationLine = Of<typeof stakeholders.communicationLine>;
export type FeedbackRound = Of<typeof stakeholders.feedbackRound>;
export type RaciRow = Of<typeof stakeholders.raciRow>;
export type RaciLetter = RaciRow['cells'][string];
export type Staffing = Of<typeof staffing.staffing>;
export type Position = Of<typeof staffing.position>;
export type PositionLevel = Position['level'];
export type Employment = NonNullable<Position['employment']>;
export type SalaryGrade = Of<typeof staffing.salaryGrade>;
export type OwnSkill = Of<typeof staffing.ownSkill>;
export type TrainingEntry = Of<typeof staffing.trainingEntry>;
export type Tool = Of<typeof staffing.tool>;
export type InfrastructureItem = Of<typeof staffing.infrastructureItem>;
export type Beginning = Of<typeof staffing.beginning>;
export type LineBeginning = Of<typeof budget.lineBeginning>;
export type CoverKind = NonNullable<Staffing['settings']['cover']['chosen']>;
export type Budget = Of<typeof budget.budget>;
export type BudgetLine = Of<typeof budget.budgetLine>;
export type ExchangeRate = Of<typeof budget.exchangeRate>;
export type FundingSource = Of<typeof budget.fundingSource>;
export type FundingState = FundingSource['state'];
export type Allocation = Of<typeof budget.allocation>;
export type Spending = Of<typeof budget.spending>;
export type Scenario = Of<typeof budget.scenario>;
export type Assumptions = Scenario['assumptions'];
export type Narrative = Of<typeof document.narrative>;
export type Approval = Of<typeof document.approval>;
export type DocumentVersion = Of<typeof document.documentVersion>;
