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
 * with the schedule, else on the first day of its month that lies in the plan.
 */
export function plannedStart(
  { role, startMonth }: Pick<PlannedPosition, 'role' | 'startMonth'>,
  plan: Pick<Plan, 'identity' | 'timeline'>,
): Beginning {
  const wanted = ROLE_TASKS[role] ?? HIRING;
  const month = monthIndex(startMonth) ?? 0;
  const near = timelineOf(plan)
    .rows.flatMap(({ task, dates }) => {
      const rank = task.catalog === null ? -1 : wanted.indexOf(task.catalog);
      const start = dates?.start ?? null;
      if (rank < 0 || start === null) return [];
      const distance = Math.abs((monthIndex(formatDay(start).slice(0, 7)) ?? 0) - month);
      return distance > NEAR_MONTHS ? [] : [{ id: task.id, rank, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance || a.rank - b.rank);
  const [task] = near;
  if (task) return { day: null, task: task.id };
  const { startDay } = plan.identity;
  return { day: startMonth === startDay.slice(0, 7) ? startDay : `${startMonth}-01`, task: null };
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
