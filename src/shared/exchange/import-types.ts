import type { CalendarRange, Person, Plan, Timeline, TimelineLink, TimelineTask } from '../plan/types';
import type { OwnerNames } from './owners';

/** Why a file cannot be taken, or what of it cannot be kept. `value` is what stands in the file. */
export interface ImportNote<T extends string> {
  /** Number of the row or of the task in the file, from 1; null for the file as a whole. */
  readonly row: number | null;
  /** Name of the task, empty for the file as a whole. */
  readonly name: string;
  readonly type: T;
  readonly value: string;
}

export type FaultType =
  | 'notReadable'
  | 'notProject'
  | 'doctype'
  | 'tooLarge'
  | 'unknownFile'
  | 'noTasks'
  | 'noHeader'
  | 'noName'
  | 'duplicateNumber'
  | 'duplicateId'
  | 'badId'
  | 'badLevel'
  | 'badDuration'
  | 'noDuration'
  | 'negativeDuration'
  | 'badProgress'
  | 'badDay'
  | 'ambiguousDays'
  | 'dayOutside'
  | 'daysTurned'
  | 'dayMissing'
  | 'unknownKind'
  | 'unknownStage'
  | 'unknownGate'
  | 'unknownConstraint'
  | 'unknownLinkType'
  | 'percentLag'
  | 'badLag'
  | 'badLink'
  | 'danglingLink'
  | 'selfLink'
  | 'familyLink'
  | 'cycle'
  | 'schedule';
export type ImportFault = ImportNote<FaultType>;

export type LossType =
  | 'partDay'
  | 'partDayLag'
  | 'elapsedDuration'
  | 'milestoneDuration'
  | 'manual'
  | 'inactive'
  | 'deadline'
  | 'recurring'
  | 'cost'
  | 'resources'
  | 'calendar'
  | 'calendarException'
  | 'yearlyBounds'
  | 'fromFinish'
  | 'shortened'
  | 'unknownColumn'
  | 'ignoredDates'
  | 'fixedDates'
  | 'emptySummary'
  | 'partDays'
  | 'ownData'
  | 'levelOfNeighbor'
  | 'dayFirst'
  | 'monthFirst'
  | 'usualDays'
  | 'clearDays'
  | ReplaceLossType
  | AppendLossType;
export type ImportLoss = ImportNote<LossType>;

/** What is different in the plan when its tasks are replaced; `value` counts, or says what it was. */
type ReplaceLossType =
  | 'goneTasks'
  | 'goneSpreads'
  | 'goneItems'
  | 'goneServices'
  | 'goneTaskCalendars'
  | 'goneDefaults'
  | 'goneBases'
  | 'goneFactors'
  | 'goneDelays'
  | 'goneDelayTasks'
  | 'goneBaselineTie'
  | 'goneHolidays'
  | 'goneWorkdays'
  | 'changedStart'
  | 'changedWeekend'
  | 'changedStatusDay'
  | 'changedTargetDay'
  | 'changedCriticalFloat'
  | 'changedFiscalYear'
  | 'changedSeed'
  | 'changedLevers'
  | 'newTasks'
  | 'changedOrder'
  | 'changedName'
  | 'changedParent'
  | 'changedDefault'
  | 'changedStage'
  | 'emptiedStage'
  | 'changedKind'
  | 'changedGate'
  | 'emptiedGate'
  | 'changedDuration'
  | 'changedBase'
  | 'changedFixedDays'
  | 'emptiedFixedDays'
  | 'changedConstraint'
  | 'emptiedConstraint'
  | 'changedProgress'
  | 'changedActualStart'
  | 'emptiedActualStart'
  | 'changedActualFinish'
  | 'emptiedActualFinish'
  | 'changedOwner'
  | 'emptiedOwner'
  | 'changedTaskCalendar'
  | 'changedNotes'
  | 'emptiedNotes'
  | 'newItems'
  | 'newServices'
  | 'changedSpread'
  | 'goneLinks'
  | 'changedLinks'
  | 'newLinks'
  | 'changedHolidays'
  | 'newHolidays'
  | 'changedWorkdays'
  | 'newWorkdays'
  | 'goneCalendars'
  | 'changedCalendars'
  | 'newCalendars'
  | 'goneBaselines'
  | 'changedBaselines'
  | 'newBaselines'
  | 'changedFactors'
  | 'newFactors'
  | 'newDelays'
  | 'newDelayTasks'
  | 'changedDelayChance'
  | 'changedDelayDays'
  | 'changedDelayRisk'
  | 'newWeekend'
  | 'emptiedWeekend'
  | 'newStatusDay'
  | 'emptiedStatusDay'
  | 'newTargetDay'
  | 'emptiedTargetDay';

/** What putting the tasks behind those that are there leaves in the file. */
type AppendLossType =
  'leftCalendar' | 'leftBaselines' | 'leftStatusDay' | 'leftSettings' | 'leftOwnData' | 'secondGate';

/** What a file says by itself, before it meets the plan. */
export interface FileTimeline {
  readonly tasks: readonly TimelineTask[];
  /** Null where the file has no place for links. */
  readonly links: readonly TimelineLink[] | null;
  readonly owners: OwnerNames;
  readonly startDay: string | null;
  /** ISO weekdays that are not worked; null where the file says nothing of them. */
  readonly weekend: readonly number[] | null;
  /** Null where the file has no place for days off. */
  readonly daysOff: DaysOff | null;
  readonly calendars: Timeline['calendars'];
  readonly baselines: Timeline['baselines'];
  /** Null for what the file does not say. */
  readonly settings: FileSettings;
  readonly places: ReadonlyMap<string, { readonly row: number | null; readonly name: string }>;
}

interface DaysOff {
  readonly holidays: readonly CalendarRange[];
  readonly workdays: readonly CalendarRange[];
}

export interface FileSettings {
  readonly statusDay: string | null;
  readonly criticalFloat: number | null;
  readonly fiscalYearStart: number | null;
}

/**
 * A schedule from elsewhere, checked as a whole: it can be calculated, and nothing in it was guessed. Tasks the
 * plan knows keep what the file has no place for.
 */
export interface TimelineImport {
  /** The timeline as it is once it has replaced that of the plan. */
  readonly timeline: Timeline;
  /** Owners that are not among the people of the plan yet. */
  readonly people: readonly Person[];
  /** First day and ISO weekdays that are not worked; null where those of the plan stay. */
  readonly startDay: string | null;
  readonly weekend: readonly number[] | null;
  /** What the plan cannot hold, for a person to read before anything changes. */
  readonly losses: readonly ImportLoss[];
  /** What else goes or becomes another when the tasks of the plan are replaced, counted from the plan. */
  readonly replaceLosses: readonly ImportLoss[];
  /** What else is left in the file when its tasks are put behind those of the plan. */
  readonly appendLosses: readonly ImportLoss[];
}

/** What an import needs to know of the plan it comes to. */
export interface ImportContext {
  readonly plan: Plan;
  readonly newId: () => string;
  /** Name the default schedule has for an entry, empty when it has none. */
  readonly catalogName: (id: string) => string;
}
