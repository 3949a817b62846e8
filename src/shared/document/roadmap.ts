import { STAGE_IDS, type StageId } from '../catalog/types';
import { addDays, addMonths, type Day } from '../core/day';
import type { Plan, StageLogEntry } from '../plan/types';

/**
 * Months in which each stage begins and ends when setting up takes 24 months, counted from 0. Derived from
 * the program's proposed default schedule (gates at months 4, 9, 16 and 24), which is anchored on the 18 to
 * 24 months of SEI (2004) and on published projects. Stage 5 begins beside stage 4 and has no end.
 */
const TYPICAL: Readonly<Record<StageId, readonly [from: number, to: number | null]>> = {
  stage1: [0, 4],
  stage2: [4, 9],
  stage3: [9, 16],
  stage4: [16, 24],
  stage5: [16, null],
};
const TYPICAL_MONTHS = 24;

/** Indicative place of one stage in the plan. Months count from 0; `to` is exclusive. */
export interface StageRange {
  readonly stage: StageId;
  readonly from: number;
  readonly to: number | null;
}

/** Scales the typical stages to `months`; every stage keeps at least one month. */
export function stageRanges(months: number): readonly StageRange[] {
  const scale = (month: number): number => Math.round((month * months) / TYPICAL_MONTHS);
  return STAGE_IDS.map((stage) => {
    const [typicalFrom, typicalTo] = TYPICAL[stage];
    const from = Math.max(0, Math.min(scale(typicalFrom), months - 1));
    return { stage, from, to: typicalTo === null ? null : Math.max(from + 1, scale(typicalTo)) };
  });
}

/** First and last day of a range; the last day of a stage without end is null. */
export function rangeDays(start: Day, range: StageRange): { readonly first: Day; readonly last: Day | null } {
  return {
    first: addMonths(start, range.from),
    last: range.to === null ? null : addDays(addMonths(start, range.to), -1),
  };
}

/** The newest entry of a stage in the log, or null when it was never started. */
export function latestEntry(plan: Plan, stage: StageId): StageLogEntry | null {
  return plan.stages.log.filter((entry) => entry.stage === stage).at(-1) ?? null;
}
