import { ALL_SERVICES } from '../catalog/services';
import { parseDay } from '../core/day';
import type { Result } from '../core/result';
import type { Plan } from '../plan/types';
import { capacity, type CapacityFault, type CapacityMonth, type ServiceLoad } from './capacity';
import { HANDLING_ROLES } from './cover-salary';
import { monthIndex, monthText } from './month';
import { netHours } from './net-hours';
import {
  launchDay,
  monthOfDay,
  outsideSkillsIn,
  skillNeedsIn,
  staffPositions,
  workingYearOf,
} from './plan-team';
import { gapSpans, skillGaps, type SkillGapSpan, type SkillState } from './skill-gap';

type Part = Pick<Plan, 'identity' | 'timeline' | 'staffing'>;

/** Where every needed skill stands in the month of launch, by skill; empty while there is no such month. */
export function skillsAtLaunch(plan: Part): ReadonlyMap<string, SkillState> {
  const launch = launchDay(plan);
  const [month] = launch === null ? [] : statesFrom(plan, monthOfDay(launch), 1);
  return new Map((month?.skills ?? []).map((state) => [state.skill, state]));
}

/** Stretches of months in which a needed skill is missing, over the months the budget looks ahead. */
export function skillGapsIn(plan: Part & Pick<Plan, 'budget'>): readonly SkillGapSpan[] {
  return gapSpans(statesFrom(plan, plan.identity.startDay.slice(0, 7), plan.budget.settings.years * 12));
}

function statesFrom(plan: Part, from: string, months: number) {
  const result = skillGaps({
    positions: staffPositions(plan),
    needs: skillNeedsIn(plan),
    outside: outsideSkillsIn(plan.staffing),
    ...{ from, months },
  });
  return result.ok ? result.value : [];
}

/** Services the team offers, now or later, in the order of the framework. */
export function offeredServices({ services }: Pick<Plan, 'services'>): readonly string[] {
  return ALL_SERVICES.flatMap(({ id }) => {
    const status = services.choices[id]?.status;
    return status === 'launch' || status === 'later' ? [id] : [];
  });
}

/**
 * Hours of the services against hours of the people, over the months the budget looks ahead. A service asks for
 * its hours from launch on, a later one from its month on; null while the working year cannot be worked out.
 */
export function capacityOf(
  plan: Part & Pick<Plan, 'budget' | 'services'>,
): Result<readonly CapacityMonth[], CapacityFault> | null {
  const year = netHours(workingYearOf(plan));
  if (!year.ok) return null;
  return capacity({
    positions: staffPositions(plan),
    loads: offeredServices(plan).flatMap((id) => loadOf(id, plan) ?? []),
    netHours: year.value.netHours,
    handlingPercent: plan.staffing.settings.incidentShare,
    handlingRoles: HANDLING_ROLES,
    from: plan.identity.startDay.slice(0, 7),
    months: plan.budget.settings.years * 12,
  });
}

function loadOf(id: string, plan: Part & Pick<Plan, 'services'>): ServiceLoad | null {
  const hoursAMonth = plan.staffing.demand[id];
  const launch = launchDay(plan);
  const start = parseDay(plan.identity.startDay);
  if (hoursAMonth === undefined || launch === null || start === null) return null;
  const { status, laterMonth } = plan.services.choices[id] ?? { status: 'launch', laterMonth: null };
  const first = monthIndex(monthOfDay(start));
  const later =
    status === 'later' && laterMonth !== null && first !== null ? monthText(first + laterMonth - 1) : null;
  return {
    service: id,
    isHandling: ALL_SERVICES.find((service) => service.id === id)?.group === 'incident',
    hours: [{ role: null, hoursAMonth }],
    startMonth: later ?? monthOfDay(launch),
    endMonth: null,
  };
}
