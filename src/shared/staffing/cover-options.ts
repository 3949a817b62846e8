import { STAFF_ROLES } from '../catalog/staffing-further-roles';
import type { Result } from '../core/result';
import { COVER_KINDS } from '../plan/staffing';
import type { CoverKind, Plan, Position } from '../plan/types';
import { compareCover, type CompareFault, type CoverRow } from './compare-cover';
import type { NetHours } from './net-hours';
import { coverOf } from './plan-team';

const HANDLING: ReadonlySet<string | null> = new Set(
  STAFF_ROLES.filter(({ handles }) => handles).map(({ id }) => id),
);

/** A cover of the plan beside the others. */
export interface PlanCover extends CoverRow {
  readonly kind: CoverKind;
}

/** The covers side by side, with what a full-time handler costs a year; null where no salary is known. */
export interface PlanCovers {
  readonly rows: readonly PlanCover[];
  readonly salary: number | null;
}

/** All covers of a plan side by side, in money of the average salary of those who handle incidents. */
export function coversOf(staffing: Plan['staffing'], year: NetHours): Result<PlanCovers, CompareFault> {
  const { settings } = staffing;
  const salary = averageSalary(staffing);
  const person = { netHours: year.netHours, hoursAWeek: settings.weeklyMinutes / 60 };
  const covers = COVER_KINDS.map((kind) => coverOf(kind, settings.cover));
  const result = compareCover(covers, person, { salary: salary ?? 0, onCallWeek: 0 });
  if (!result.ok) return result;
  const rows = COVER_KINDS.flatMap((kind, index) => {
    const row = result.value[index];
    return row ? [{ ...row, kind }] : [];
  });
  return { ok: true, value: { rows, salary } };
}

/** Positions in roles that handle incidents. */
export function handlersOf(positions: readonly Position[]): readonly Position[] {
  return positions.filter(({ role }) => HANDLING.has(role));
}

/** Average full-time salary of handlers; without one with a salary, that of the grades. */
function averageSalary({ positions, grades }: Plan['staffing']): number | null {
  const ofGrade = new Map(grades.map(({ id, yearly }) => [id, yearly]));
  const paid = handlersOf(positions).flatMap(({ salary, grade }) => salary ?? ofGrade.get(grade ?? '') ?? []);
  const counted = paid.length > 0 ? paid : grades.map(({ yearly }) => yearly);
  if (counted.length === 0) return null;
  return Math.round(counted.reduce((sum, amount) => sum + amount, 0) / counted.length);
}
