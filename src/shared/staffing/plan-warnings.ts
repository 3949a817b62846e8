import type { Plan } from '../plan/types';
import { coverNeed, isRoundTheClock } from './cover';
import { monthIndex, monthText } from './month';
import { netHours } from './net-hours';
import { capacityOf } from './plan-skills';
import {
  coverOf,
  launchDay,
  monthOfDay,
  outsideSkillsIn,
  skillNeedsIn,
  staffPositions,
  workingYearOf,
} from './plan-team';
import { staffingWarnings, type StaffingInput, type StaffingWarning } from './staffing-warnings';

type Part = Pick<Plan, 'identity' | 'timeline' | 'staffing' | 'services'>;

/**
 * What the sources warn of in the staffing of a plan: as it stands in the month of launch, or in the month the
 * first position begins where that comes later. Empty while the plan has no position or no such month.
 */
export function planWarnings(plan: Part): readonly StaffingWarning[] {
  const positions = staffPositions(plan);
  const launch = launchDay(plan);
  const first = Math.min(...positions.map(({ startMonth }) => monthIndex(startMonth) ?? Infinity));
  if (launch === null || !Number.isFinite(first)) return [];
  const launchMonth = monthOfDay(launch);
  const input: StaffingInput = {
    positions,
    needs: skillNeedsIn(plan),
    outside: outsideSkillsIn(plan.staffing),
    roundTheClock: roundTheClockOf(plan, launchMonth),
    hasOutsideOperators: plan.services.operatorsAroundTheClock === 'yes',
  };
  return staffingWarnings(input, monthText(Math.max(first, monthIndex(launchMonth) ?? first))) ?? [];
}

/** What the chosen cover takes where it leaves no seat empty at any hour; null for other covers. */
function roundTheClockOf(
  { identity, staffing }: Pick<Part, 'identity' | 'staffing'>,
  startMonth: string,
): StaffingInput['roundTheClock'] {
  const { cover } = staffing.settings;
  const year = netHours(workingYearOf({ identity, staffing }));
  if (cover.chosen === null || !year.ok) return null;
  const hours = coverOf(cover.chosen, cover);
  const person = { netHours: year.value.netHours, hoursAWeek: staffing.settings.weeklyMinutes / 60 };
  const need = isRoundTheClock(hours) ? coverNeed(hours, person) : null;
  return need?.ok === true ? { peopleExact: need.value.peopleExact, startMonth } : null;
}

/** A month in which services take more hours than there are, of everybody or of those who handle incidents. */
export interface CapacityShort {
  readonly about: 'all' | 'handling';
  /** `YYYY-MM` */
  readonly month: string;
  /** Hours a month. */
  readonly needed: number;
  readonly available: number;
}

/** The first month that is short, for each of the two; empty while the hours cannot be worked out. */
export function capacityShort(plan: Part & Pick<Plan, 'budget'>): readonly CapacityShort[] {
  const months = capacityOf(plan);
  if (months?.ok !== true) return [];
  return (['all', 'handling'] as const).flatMap((about): readonly CapacityShort[] => {
    const found = months.value.find((month) => month[about].balance < 0);
    if (found === undefined) return [];
    const { needed, available } = found[about];
    return [{ about, month: found.month, needed, available }];
  });
}
