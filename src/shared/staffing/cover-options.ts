import { ok, type Result } from '../core/result';
import type { AmountError } from '../money/round';
import { COVER_KINDS } from '../plan/staffing';
import type { CoverKind, Plan } from '../plan/types';
import { compareCover, type CompareFault, type CoverRow } from './compare-cover';
import { coverSalary, payLevelOf, type CoverSalary } from './cover-salary';
import type { NetHours } from './net-hours';
import { onCallPay, type OnCallPay, type OnCallTerms } from './on-call-pay';
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

/** What the plan says of pay for being on call, with the salary of those who are called. */
function onCallTermsOf({ settings }: Plan['staffing'], salary: CoverSalary | null): OnCallTerms {
  const { onCallHour, callHours, callPay } = settings.cover;
  const { weeklyMinutes } = settings;
  return { hour: onCallHour, callHours, callPay, salary: salary?.salary ?? null, weeklyMinutes };
}

/**
 * Pay of a year for being on call in the cover that is the plan, before what the employer pays on top. Null where no
 * cover is chosen, or the chosen one has nobody on call; `tooLarge` where the money is beyond exact numbers.
 */
export function plannedOnCall(
  plan: Pick<Plan, 'staffing' | 'budget'>,
): Result<OnCallPay | null, AmountError> {
  const { cover } = plan.staffing.settings;
  if (cover.chosen === null) return ok(null);
  return onCallPay(coverOf(cover.chosen, cover), onCallTermsOf(plan.staffing, coverSalary(plan)));
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
  const result = compareCover(covers, person, {
    ...{ salary: salary?.cost ?? 0, onCall: onCallTermsOf(plan.staffing, salary) },
    level: payLevelOf(plan.budget),
  });
  if (!result.ok) return result;
  const rows = COVER_KINDS.flatMap((kind, index) => {
    const row = result.value[index];
    return row ? [{ ...row, kind }] : [];
  });
  return { ok: true, value: { rows, salary } };
}
