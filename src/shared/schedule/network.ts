import type { Day } from '../core/day';

/** A run of days, both ends included; `yearly` repeats it by month and date in every year. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly yearly: boolean;
}

/**
 * Which days are worked: all but the weekend and the holidays, and the extra days even then.
 * Treated as an immutable value: what is compiled from it is kept by reference.
 */
export interface WorkCalendar {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly DayRange[];
  readonly extraWorkDays: readonly DayRange[];
}

/**
 * `milestone`: no duration. `ongoing`: starts, has no finish and never extends the project.
 * `fixed`: its two days are given and nothing moves it. A task with children is a summary whatever is
 * written here, and one without children is not: `summary` without children counts as `task`.
 */
export type TaskKind = 'task' | 'milestone' | 'ongoing' | 'fixed' | 'summary';

/**
 * as soon as possible · as late as possible (uses its free float, delays nothing) · start / finish no
 * earlier than · start / finish no later than · must start on · must finish on.
 */
export type ConstraintType = 'asap' | 'alap' | 'snet' | 'fnet' | 'snlt' | 'fnlt' | 'mso' | 'mfo';

export interface TaskConstraint {
  readonly type: ConstraintType;
  /** Null for `asap` and `alap`. */
  readonly day: Day | null;
}

export interface NetTask {
  readonly id: string;
  /** Id of the summary it belongs to. */
  readonly parent: string | null;
  readonly kind: TaskKind;
  /** Whole working days on the calendar of the task; 0 makes a task a milestone. */
  readonly duration: number;
  /** Both needed for `fixed`, ignored otherwise. */
  readonly fixedStart: Day | null;
  readonly fixedFinish: Day | null;
  /** Key of `Network.calendars`; null takes the default calendar. */
  readonly calendar: string | null;
  readonly constraint: TaskConstraint | null;
  /** Percent of the work done, 0 to 100. */
  readonly progress: number;
  readonly actualStart: Day | null;
  readonly actualFinish: Day | null;
  /**
   * Scheduled like any other, but no part of what the project is finished by: it sets neither the finish nor,
   * through limits of its own, the late dates of what comes before it.
   */
  readonly outside?: boolean;
}

export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';

/** A dependency. Negative `lag` is lead. Working lag is counted on the calendar of the task linked to. */
export interface NetLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly lag: number;
  readonly lagUnit: 'working' | 'calendar';
}

export interface Network {
  /** Nothing that is not pinned starts before this day. */
  readonly start: Day;
  /** First day of the work that is left: what is not started cannot start before it. */
  readonly statusDay: Day | null;
  readonly calendars: Readonly<Record<string, WorkCalendar>>;
  readonly defaultCalendar: string;
  readonly tasks: readonly NetTask[];
  readonly links: readonly NetLink[];
  /** A task is critical when its total float is at or under this many working days. */
  readonly criticalFloat: number;
  /** A day the project should be finished on; late dates are counted from it when it comes first. */
  readonly deadline?: Day | null;
}
