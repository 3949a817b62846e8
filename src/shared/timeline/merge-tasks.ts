import type { TimelineTask } from '../plan/types';

/** Which task of a plan is which of a new default schedule. */
export interface Matching {
  /** Ids of tasks of the plan that the new schedule has too. */
  readonly taken: ReadonlySet<string>;
  /** Task of the plan by the id of the new schedule. */
  readonly find: (catalog: string) => TimelineTask | undefined;
  /** Id in the plan of a task of the new schedule. */
  readonly idOf: (catalog: string) => string;
  /** Id in the new schedule of a task of the plan; for a task of the team one that no default task has. */
  readonly catalogOf: (id: string) => string;
}

/** Matches tasks by where they come from; copies of default tasks are tasks of the team. */
export function matching(old: readonly TimelineTask[], fresh: readonly TimelineTask[]): Matching {
  const wanted = new Set(fresh.map((task) => task.id));
  const found = new Map<string, TimelineTask>();
  for (const task of old) {
    const { id, catalog } = task;
    if (catalog === null || !wanted.has(catalog)) continue;
    if (!found.has(catalog) || id === catalog) found.set(catalog, task);
  }
  const catalogs = new Map([...found].map(([catalog, task]) => [task.id, catalog]));
  const others = new Set(old.map((task) => task.id).filter((id) => !catalogs.has(id)));
  const free = (id: string): string => (others.has(id) ? free(`${id}-d`) : id);
  return {
    taken: new Set(catalogs.keys()),
    find: (catalog) => found.get(catalog),
    idOf: (catalog) => found.get(catalog)?.id ?? free(catalog),
    // No id begins with a space.
    catalogOf: (id) => catalogs.get(id) ?? ` ${id}`,
  };
}

/**
 * A task of the new schedule with all that the plan says about it: its words, people, work and links to other
 * parts, and where the team gave it another place, kind, stage or gate.
 */
export function mergedTask(task: TimelineTask, match: Matching): TimelineTask {
  const known = match.find(task.id);
  const parent = task.parent === null ? null : match.idOf(task.parent);
  if (!known) return { ...task, id: match.idOf(task.id), parent };
  const { id, name, owner, notes, items, services, spread, calendar } = known;
  const { progress, actualStart, actualFinish } = known;
  const kind = known.kind === 'fixed' ? task.kind : known.kind;
  // Finished work took what it took; of another kind, its duration is the team's.
  const stays = actualFinish !== null || kind !== task.kind;
  return {
    ...task,
    ...{ id, kind, parent: known.parent, stage: known.stage, gate: known.gate },
    duration: stays ? known.duration : task.duration,
    ...{ name, owner, notes, items, services, spread, calendar, progress, actualStart, actualFinish },
  };
}

/** Did the team give the task another place, kind, stage or gate than the new schedule does? */
export function isReshaped(task: TimelineTask, match: Matching): boolean {
  const merged = mergedTask(task, match);
  const parent = task.parent === null ? null : match.idOf(task.parent);
  const { kind, stage, gate } = merged;
  return merged.parent !== parent || kind !== task.kind || stage !== task.stage || gate !== task.gate;
}

/**
 * The tasks in the order of the plan, those that come in behind the one they follow in the new schedule. What stood
 * in something that is not there goes to the top.
 */
export function inOrder(
  old: readonly TimelineTask[],
  defaults: readonly TimelineTask[],
): readonly TimelineTask[] {
  const known = new Set(old.map((task) => task.id));
  const merged = new Map(defaults.map((task) => [task.id, task]));
  const first: TimelineTask[] = [];
  const behind = new Map<string, TimelineTask[]>();
  let added = first;
  for (const task of defaults) {
    if (known.has(task.id)) behind.set(task.id, (added = []));
    else added.push(task);
  }
  const tasks = [
    ...first,
    ...old.flatMap((task) => [merged.get(task.id) ?? task, ...(behind.get(task.id) ?? [])]),
  ];
  const ids = new Set(tasks.map((task) => task.id));
  return tasks.map((task) =>
    task.parent === null || ids.has(task.parent) ? task : { ...task, parent: null },
  );
}
