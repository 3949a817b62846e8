import type { Plan } from '../plan/types';

/**
 * The plan without tasks that stand inside themselves. Two sound outlines can make a circle when only some of
 * the parents are taken over: A inside B from one plan, B inside A from the other. What was not taken over
 * stays as it is, so a task whose parent differs from `mine` goes to the top level, the first in the list;
 * with `mine` sound every circle has one.
 */
export function withoutCircles(plan: Plan, mine: Plan): Plan {
  const before = new Map(mine.timeline.tasks.map((task) => [task.id, task.parent]));
  const parents = new Map(plan.timeline.tasks.map((task) => [task.id, task.parent]));
  const freed = new Set<string>();
  for (const { id, parent } of plan.timeline.tasks) {
    if (parent === null || before.get(id) === parent || !isInside(id, id, parents)) continue;
    parents.set(id, null);
    freed.add(id);
  }
  if (freed.size === 0) return plan;
  const tasks = plan.timeline.tasks.map((task) => (freed.has(task.id) ? { ...task, parent: null } : task));
  return { ...plan, timeline: { ...plan.timeline, tasks } };
}

/** Does `task` stand inside `outer`, at any depth? */
function isInside(task: string, outer: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  let at = parents.get(task) ?? null;
  while (at !== null && at !== outer && !passed.has(at)) {
    passed.add(at);
    at = parents.get(at) ?? null;
  }
  return at === outer;
}
