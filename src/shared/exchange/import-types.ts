import type { Person, Timeline } from '../plan/types';

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
  | 'badLevel'
  | 'badDuration'
  | 'negativeDuration'
  | 'badProgress'
  | 'badDay'
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
  | 'ownData';
export type ImportLoss = ImportNote<LossType>;

/** A schedule from elsewhere, checked as a whole: it can be calculated, and nothing in it was guessed. */
export interface TimelineImport {
  readonly timeline: Timeline;
  /** Owners that are not among the people of the plan yet. */
  readonly people: readonly Person[];
  /** First day and ISO weekdays that are not worked; null where the file says nothing of them. */
  readonly startDay: string | null;
  readonly weekend: readonly number[] | null;
  /** What the plan cannot hold, for a person to read before anything changes. */
  readonly losses: readonly ImportLoss[];
}

/** What an import needs to know of the plan it comes to. */
export interface ImportContext {
  readonly people: readonly Person[];
  readonly newId: () => string;
  /** Name the default schedule has for an entry, empty when it has none. */
  readonly catalogName: (id: string) => string;
}
