import type { Day } from '../core/day';
import type { ConstraintType } from './network';

/** What made a task start when it does. */
export type Driving =
  | { readonly kind: 'link'; readonly linkId: string }
  | { readonly kind: 'constraint' }
  | { readonly kind: 'project' }
  | { readonly kind: 'status' }
  | { readonly kind: 'actual' }
  | { readonly kind: 'fixed' }
  /** As late as possible: it waits although it could start earlier. */
  | { readonly kind: 'late' }
  /** A summary starts with this task. */
  | { readonly kind: 'child'; readonly taskId: string };

/**
 * The dates of one task; days are inclusive and floats are working days of its calendar.
 * An ongoing task has no finish (null). Done work, and ongoing or outside work that nothing waits for, have no
 * float (null, never critical). The float is counted from the dates in `start` and `finish`.
 */
export interface TaskDates {
  readonly start: Day;
  readonly finish: Day | null;
  /** A milestone that comes at the end of its day: what follows starts on the next one. False elsewhere. */
  readonly endOfDay: boolean;
  readonly earlyStart: Day;
  readonly earlyFinish: Day | null;
  readonly lateStart: Day | null;
  readonly lateFinish: Day | null;
  readonly totalFloat: number | null;
  readonly freeFloat: number | null;
  readonly critical: boolean;
  readonly driving: Driving;
  /** Depth in the outline, 0 at the top. */
  readonly level: number;
  readonly isSummary: boolean;
  /** Percent; of a summary weighted by duration, 100 only when all of it is done. */
  readonly progress: number;
  readonly done: boolean;
}

/** Things that cannot all hold. The dates say what won; nothing else was moved to make room. */
export type Conflict =
  /** The link wants `earliest` for that side of the task, but the task is held on `placed`. */
  | {
      readonly type: 'link';
      readonly taskId: string;
      readonly linkId: string;
      readonly predecessorId: string;
      readonly side: 'start' | 'finish';
      readonly earliest: Day;
      readonly placed: Day;
      readonly heldBy: 'constraint' | 'fixed' | 'actual';
    }
  /** The constraint names `day`, but `driving` leads to `placed`. */
  | {
      readonly type: 'constraint';
      readonly taskId: string;
      readonly constraint: ConstraintType;
      readonly day: Day;
      readonly placed: Day;
      readonly driving: Driving;
    }
  /** A must-constraint names a day that is not worked. */
  | {
      readonly type: 'free-day';
      readonly taskId: string;
      readonly constraint: ConstraintType;
      readonly day: Day;
      readonly placed: Day;
    }
  /** It must start, or is fixed, before the project starts. */
  | { readonly type: 'before-start'; readonly taskId: string; readonly placed: Day; readonly day: Day }
  /** Its fixed start is past on the status day, yet it is not started. */
  | { readonly type: 'past'; readonly taskId: string; readonly placed: Day; readonly day: Day }
  /** The link asks for the finish of work that has none; it has no effect. */
  | { readonly type: 'ongoing'; readonly taskId: string; readonly linkId: string }
  /** It has no effect: a summary takes its dates from its tasks, and ongoing work has no finish. */
  | { readonly type: 'unused-constraint'; readonly taskId: string; readonly constraint: ConstraintType }
  | { readonly type: 'deadline'; readonly day: Day; readonly placed: Day };

export interface Schedule {
  readonly tasks: ReadonlyMap<string, TaskDates>;
  /** The last finish of all tasks that have one and are not outside; the start of the project when none has. */
  readonly finish: Day;
  /** Sorted by kind and ids, so that they do not depend on the order of tasks and links. */
  readonly conflicts: readonly Conflict[];
  /** Ids of the tasks that are not summaries, each after all it depends on. */
  readonly order: readonly string[];
}

/** Why a network is refused as a whole. `task`, `link` and `calendar` are ids. */
export type ScheduleFault =
  | { readonly type: 'cycle'; /** Closed: the first id is also the last. */ readonly path: readonly string[] }
  | { readonly type: 'parent-cycle'; readonly path: readonly string[] }
  | { readonly type: 'duplicate-task'; readonly task: string }
  | { readonly type: 'unknown-parent'; readonly task: string; readonly parent: string }
  | { readonly type: 'duplicate-link'; readonly link: string }
  | { readonly type: 'dangling-link'; readonly link: string; readonly missing: string }
  | { readonly type: 'self-link'; readonly link: string; readonly task: string }
  /** A summary cannot be linked with a task inside it. */
  | { readonly type: 'family-link'; readonly link: string; readonly summary: string; readonly task: string }
  | { readonly type: 'unknown-link-type'; readonly link: string; readonly value: string }
  | { readonly type: 'bad-lag'; readonly link: string; readonly value: string }
  | { readonly type: 'bad-duration'; readonly task: string; readonly value: number }
  | { readonly type: 'bad-progress'; readonly task: string; readonly value: number }
  | { readonly type: 'unknown-kind'; readonly task: string; readonly value: string }
  | { readonly type: 'unknown-constraint'; readonly task: string; readonly value: string }
  | { readonly type: 'constraint-without-day'; readonly task: string }
  | { readonly type: 'fixed-without-days'; readonly task: string }
  | { readonly type: 'finish-before-start'; readonly task: string; readonly what: 'fixed' | 'actual' }
  | { readonly type: 'unknown-calendar'; readonly task: string | null; readonly calendar: string }
  | { readonly type: 'no-working-day'; readonly calendar: string }
  /** Outside 1990 to 2150, or not a whole day. */
  | { readonly type: 'bad-date'; readonly owner: DateOwner; readonly field: string; readonly day: number }
  /** The work does not end before 2150. */
  | { readonly type: 'beyond-range'; readonly task: string };

export type DateOwner =
  | { readonly kind: 'task'; readonly id: string }
  | { readonly kind: 'calendar'; readonly id: string }
  | { readonly kind: 'project' };
