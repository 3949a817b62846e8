import type { Beginning, Plan, Position } from '../plan/types';
import { timelineOf } from '../timeline';
import { formatDay } from '../core/day';
import type { PlannedPosition } from './first-plan-types';
import { monthIndex } from './month';

/** Tasks of the standard timeline with which people start, those that fit a post best first. */
const HIRING = ['tl-3-4', 'tl-m-staff', 'tl-3-10', 'tl-gate-c', 'tl-m-launch'] as const;
const ROLE_TASKS: Readonly<Record<string, readonly string[]>> = {
  manager: ['tl-m-head', 'tl-3-2'],
  administrator: ['tl-3-5', 'tl-3-9', ...HIRING],
};

/** A task this far from the month of a post still stands for it. */
const NEAR_MONTHS = 1;

/**
 * When a post of the first plan begins: with the task of the timeline that is nearest to its month, so that it moves
 * with the schedule. Where all tasks that fill it come later, nobody is there before: the post begins with the one that
 * fits best of those not after `launchMonth` (`YYYY-MM`). Else on the first day of its month that lies in the plan.
 */
export function plannedStart(
  { role, startMonth }: Pick<PlannedPosition, 'role' | 'startMonth'>,
  plan: Pick<Plan, 'identity' | 'timeline'>,
  launchMonth: string,
): Beginning {
  const month = monthIndex(startMonth) ?? 0;
  const tasks = hiringTasks(ROLE_TASKS[role] ?? HIRING, plan);
  const near = tasks
    .map((one) => ({ ...one, distance: Math.abs(one.month - month) }))
    .filter(({ distance }) => distance <= NEAR_MONTHS)
    .toSorted((a, b) => a.distance - b.distance || a.rank - b.rank);
  const launch = monthIndex(launchMonth) ?? 0;
  const areLater = tasks.every((one) => one.month > month);
  const later = areLater ? tasks.find((one) => one.month <= launch) : undefined;
  const task = near[0] ?? later;
  if (task) return { day: null, task: task.id };
  const { startDay } = plan.identity;
  return { day: startMonth === startDay.slice(0, 7) ? startDay : `${startMonth}-01`, task: null };
}

/** Dated tasks of the timeline by which posts are filled, those that fit best (`rank`) first. */
function hiringTasks(wanted: readonly string[], plan: Pick<Plan, 'identity' | 'timeline'>) {
  return timelineOf(plan)
    .rows.flatMap(({ task, dates }) => {
      const rank = task.catalog === null ? -1 : wanted.indexOf(task.catalog);
      const month = dates?.start === undefined ? null : monthIndex(formatDay(dates.start).slice(0, 7));
      return rank < 0 || month === null ? [] : [{ id: task.id, rank, month }];
    })
    .toSorted((a, b) => a.rank - b.rank || a.month - b.month);
}

/** Posts of a first plan the team has not: as many of a role as are wanted beyond those there are. */
export function missingPosts(
  planned: readonly PlannedPosition[],
  positions: readonly Pick<Position, 'role'>[],
): readonly PlannedPosition[] {
  const there = new Map<string, number>();
  for (const { role } of positions) if (role !== null) there.set(role, (there.get(role) ?? 0) + 1);
  return planned.filter(({ role }) => {
    const left = there.get(role) ?? 0;
    there.set(role, left - 1);
    return left <= 0;
  });
}
