import { parentCircles } from '../plan/parent-circles';
import type { Plan } from '../plan/types';

interface Placed {
  readonly id: string;
  readonly parent: string | null;
}

/**
 * The plan without tasks that stand inside themselves, bodies that stand above themselves and positions that
 * report to themselves. Two sound
 * outlines can make a circle when only some of the parents are taken over: A inside B from one plan, B inside
 * A from the other. What was not taken over stays as it is, so an entry whose parent differs from `mine` goes
 * to the top level, the first in the list; with `mine` sound every circle has one.
 */
export function withoutCircles(plan: Plan, mine: Plan): Plan {
  const reporting = freed(plan.staffing.positions.map(reports), mine.staffing.positions.map(reports));
  const above = new Map(reporting.map(({ id, parent }) => [id, parent]));
  const tasks = freed(plan.timeline.tasks, mine.timeline.tasks);
  const register = freed(plan.stakeholders.register, mine.stakeholders.register);
  const timeline = tasks === plan.timeline.tasks ? plan.timeline : { ...plan.timeline, tasks };
  const stakeholders =
    register === plan.stakeholders.register ? plan.stakeholders : { ...plan.stakeholders, register };
  const positions = plan.staffing.positions.map((entry) => {
    const reportsTo = above.get(entry.id) ?? null;
    return reportsTo === entry.reportsTo ? entry : { ...entry, reportsTo };
  });
  return { ...plan, timeline, stakeholders, staffing: { ...plan.staffing, positions } };
}

function reports({ id, reportsTo }: Plan['staffing']['positions'][number]): Placed {
  return { id, parent: reportsTo };
}

/** The entries with every circle of parents opened; the very same list when there is none. */
function freed<T extends Placed>(list: readonly T[], mine: readonly Placed[]): readonly T[] {
  const before = new Map(mine.map(({ id, parent }) => [id, parent]));
  const circles = parentCircles(new Map(list.map(({ id, parent }) => [id, parent])));
  const free = new Set(
    circles.flatMap((circle) => {
      const members = new Set(circle);
      return list.find(({ id, parent }) => members.has(id) && before.get(id) !== parent)?.id ?? [];
    }),
  );
  return free.size === 0
    ? list
    : list.map((entry) => (free.has(entry.id) ? { ...entry, parent: null } : entry));
}
