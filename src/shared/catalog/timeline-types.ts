import type { SourceRefs, StageId } from './types';

/** A dependency of a default task: finish-to-start on an id alone, or spelled out. Lags in days of a week with five, at the planned length. */
export type After = string | { readonly id: string; readonly type: 'FS' | 'SS'; readonly lag: number };

/** A task of the default schedule. Words: `name`, `why`. */
export interface DefaultTask {
  readonly id: string;
  readonly kind: 'task' | 'milestone' | 'ongoing';
  /** Planned span in months from the start of the plan; a milestone has one point. */
  readonly from: number;
  readonly to: number;
  readonly after: readonly After[];
  readonly gate?: 'a' | 'b' | 'c' | 'd';
  /** Items of the stages it brings about. */
  readonly items?: readonly string[];
  readonly refs: SourceRefs;
}

/** A stage of the default schedule with its tasks. Words: `name`, and for stage 5 `why` it has no bar. */
export interface DefaultStage {
  readonly id: string;
  readonly stage: StageId;
  readonly tasks: readonly DefaultTask[];
}

/** A way to shorten the plan that costs something. Words: `name`, `does`, `risk`. */
export interface Lever {
  readonly id: string;
  /** The long pole it shortens, and to how many percent; or the link it takes out of the way to gate B. */
  readonly task: string;
  readonly percent: number | null;
  readonly refs: SourceRefs;
}

/** Tasks a factor acts on in the same way. Words: `<factor>.<group>` -> `name`, `why`. */
export interface FactorGroup {
  readonly id: string;
  readonly tasks: readonly string[];
}

/** Something outside the team's hands that sets the pace. Words: `name`, `help`; `<factor>.<choice>` -> `name`. */
export interface Factor {
  readonly id: string;
  readonly groups: readonly FactorGroup[];
  /** From favorable to difficult; `percents` by group, 100 leaves the durations as they are. */
  readonly choices: readonly {
    readonly id: string;
    readonly percents: Readonly<Record<string, number>>;
  }[];
  readonly refs: SourceRefs;
}
