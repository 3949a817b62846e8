import type { Result } from '../core/result';
import { COVER_KINDS } from '../plan/staffing';
import type { CoverKind, Plan } from '../plan/types';
import { compareCover, type CompareFault, type CoverRow } from './compare-cover';
import { coverSalary, type CoverSalary } from './cover-salary';
import type { NetHours } from './net-hours';
import { coverOf } from './plan-team';

/** A cover of the plan beside the others. */
export interface PlanCover extends CoverRow {
  readonly kind: CoverKind;
}

/** The covers side by side, with what a full-time handler costs a year; null where no salary is known. */
export interface PlanCovers {
  readonly rows: readonly PlanCover[];
  readonly salary: CoverSalary | null;
}

/** All covers of a plan side by side, in money of what a year of those who handle incidents costs on average. */
export function coversOf(
  plan: Pick<Plan, 'staffing' | 'budget'>,
  year: NetHours,
): Result<PlanCovers, CompareFault> {
  const { settings } = plan.staffing;
  const salary = coverSalary(plan);
  const person = { netHours: year.netHours, hoursAWeek: settings.weeklyMinutes / 60 };
  const covers = COVER_KINDS.map((kind) => coverOf(kind, settings.cover));
  const result = compareCover(covers, person, { salary: salary?.cost ?? 0, onCallWeek: 0 });
  if (!result.ok) return result;
  const rows = COVER_KINDS.flatMap((kind, index) => {
    const row = result.value[index];
    return row ? [{ ...row, kind }] : [];
  });
  return { ok: true, value: { rows, salary } };
}
