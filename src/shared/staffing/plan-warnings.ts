import type { Plan } from '../plan/types';
import { coverNeed, isRoundTheClock } from './cover';
import { monthIndex, monthText } from './month';
import { netHours } from './net-hours';
import { capacityOf } from './plan-skills';
import {
  coverOf,
  horizonDay,
  launchDay,
  monthOfDay,
  outsideSkillsIn,
  skillNeedsIn,
  staffPositions,
  workingYearOf,
} from './plan-team';
import {
  STAFFING_RULES,
  staffingWarnings,
  type StaffingInput,
  type StaffingWarning,
} from './staffing-warnings';

type Part = Pick<Plan, 'identity' | 'timeline' | 'staffing' | 'services' | 'budget'>;

/** A warning with the first month it is true in, `YYYY-MM`, and what was seen in that month. */
export interface PlanWarning extends StaffingWarning {
  readonly month: string;
}

/**
 * What the sources warn of in the staffing of a plan, each rule once, with the first month in which it breaks: from
 * the month of launch, or the month the first position begins where that comes later, to the last month the budget
 * looks ahead. Empty while the plan has no position or no such month.
 */
export function planWarnings(plan: Part): readonly PlanWarning[] {
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
  const end = horizonDay(plan);
  const from = Math.max(first, monthIndex(launchMonth) ?? first);
  const to = end === null ? from : (monthIndex(monthOfDay(end)) ?? from);
  const found = new Map<string, PlanWarning>();
  for (const index of changesIn(positions, from, to)) {
    const month = monthText(index);
    for (const warning of staffingWarnings(input, month) ?? []) {
      if (!found.has(warning.rule)) found.set(warning.rule, { ...warning, month });
    }
  }
  return STAFFING_RULES.flatMap((rule) => found.get(rule) ?? []);
}

/** The first month, and those in which somebody begins or has left: in between a team stays as it is. */
function changesIn(positions: StaffingInput['positions'], from: number, to: number): readonly number[] {
  const changes = positions.flatMap(({ startMonth, endMonth }) => {
    const end = endMonth === null ? null : monthIndex(endMonth);
    return [monthIndex(startMonth) ?? from, end === null ? from : end + 1];
  });
  const inside = changes.filter((index) => index > from && index <= to);
  return [...new Set([from, ...inside])].toSorted((a, b) => a - b);
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
export function capacityShort(plan: Part): readonly CapacityShort[] {
  const months = capacityOf(plan);
  if (months?.ok !== true) return [];
  return (['all', 'handling'] as const).flatMap((about): readonly CapacityShort[] => {
    const found = months.value.find((month) => month[about].balance < 0);
    if (found === undefined) return [];
    const { needed, available } = found[about];
    return [{ about, month: found.month, needed, available }];
  });
}
