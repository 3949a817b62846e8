import { LEVERS } from '../catalog/timeline-levers';
import type { Day } from '../core/day';
import type { Plan, TimelineLink, TimelineTask } from '../plan/types';
import { schedule } from '../schedule';
import { defaultTasks } from './default-tasks';
import { layOut } from './lay-out';
import { networkOf } from './network';
import { timelineOf } from './state';

/** A new default schedule put over the plan as it is, with everything a person should know before it is taken. */
export interface LaidOver {
  /** What the command that lays the schedule out takes. */
  readonly args: {
    readonly tasks: readonly TimelineTask[];
    readonly links: readonly TimelineLink[];
    readonly levers: readonly string[];
    readonly lengthMonths: number;
  };
  /** Day of full operation of the result, own tasks and reported work included; null when it has none. */
  readonly fullOperation: Day | null;
  /** Start plus the months asked for. */
  readonly promised: Day;
  /** Percent of their planned length the tasks other than the long poles were left with. */
  readonly others: number;
  /** Tasks of the default schedule whose duration changes, in its order. Working days. */
  readonly changed: readonly {
    readonly task: TimelineTask;
    readonly before: number;
    readonly after: number;
  }[];
  /** Tasks of the default schedule that the plan does not have: they come, or come back. */
  readonly added: readonly TimelineTask[];
  /** Tasks of the team; all are kept. */
  readonly own: readonly TimelineTask[];
  /** How many tasks with reported work keep it. */
  readonly reported: number;
  /** Default tasks whose day or fixed days, set by hand, are let go: the new schedule would not hold with them. */
  readonly freed: readonly TimelineTask[];
  /** Links the team made that the new schedule cannot keep. */
  readonly lostLinks: readonly TimelineLink[];
  /** Choices about the pace begin anew, since the durations they changed are new. */
  readonly resetsFactors: boolean;
}

interface How {
  readonly lengthMonths: number;
  /** Ids of the chosen ways of shortening. */
  readonly levers: readonly string[];
}

/**
 * Lays the default schedule out anew for a length, over a plan that has a schedule. Reported work, owners, notes,
 * links to items and services, spreads and calendars of default tasks stay, as do all tasks of the team with their
 * links, and the ids of all. The plan itself is not changed.
 */
export function layOutOver(plan: Pick<Plan, 'identity' | 'timeline'>, how: How): LaidOver {
  const { identity, timeline } = plan;
  const fresh = layOut({ identity, timeline, ...how });
  const match = matching(timeline.tasks, fresh.tasks);
  const defaults = fresh.tasks.map((task) => merged(task, match));
  const own = timeline.tasks.filter((task) => !match.taken.has(task.id));
  const tasks = interleaved(timeline.tasks, defaults, own);
  const freshLinks = fresh.links.map((link) => {
    const [from, to] = [match.idOf(link.from), match.idOf(link.to)];
    return from === link.from && to === link.to ? link : { ...link, from, to };
  });
  const kept = keptLinks(plan, tasks, freshLinks);
  const args = { tasks, links: kept.links, levers: how.levers, lengthMonths: how.lengthMonths };
  const result = timelineOf({
    identity: { ...identity, lengthMonths: how.lengthMonths },
    timeline: { ...timeline, tasks, links: kept.links },
  });
  const old = new Map(timeline.tasks.map((task) => [task.id, task]));
  return {
    args,
    fullOperation: result.fullOperation,
    promised: fresh.promised,
    others: fresh.others,
    changed: defaults.flatMap((task) => {
      const before = old.get(task.id)?.duration ?? task.duration;
      return before === task.duration ? [] : [{ task, before, after: task.duration }];
    }),
    added: defaults.filter((task) => !old.has(task.id)),
    own,
    reported: tasks.filter((task) => task.progress > 0 || task.actualStart !== null).length,
    freed: defaults.filter((task) => isHeld(old.get(task.id)) && task.actualFinish === null),
    lostLinks: kept.lost,
    resetsFactors: Object.keys(timeline.factors).length > 0,
  };
}

interface Matching {
  /** Ids of tasks of the plan that the new schedule has too. */
  readonly taken: ReadonlySet<string>;
  readonly find: (catalog: string) => TimelineTask | undefined;
  /** Id in the plan of a task of the new schedule. */
  readonly idOf: (catalog: string) => string;
}

/** Which task of the plan is which of the new schedule: by where it comes from; copies are tasks of the team. */
function matching(old: readonly TimelineTask[], fresh: readonly TimelineTask[]): Matching {
  const wanted = new Set(fresh.map((task) => task.id));
  const found = new Map<string, TimelineTask>();
  for (const task of old) {
    const { id, catalog } = task;
    if (catalog === null || !wanted.has(catalog)) continue;
    if (!found.has(catalog) || id === catalog) found.set(catalog, task);
  }
  const taken = new Set([...found.values()].map((task) => task.id));
  const others = new Set(old.map((task) => task.id).filter((id) => !taken.has(id)));
  const free = (id: string): string => (others.has(id) ? free(`${id}-d`) : id);
  return {
    taken,
    find: (catalog) => found.get(catalog),
    idOf: (catalog) => found.get(catalog)?.id ?? free(catalog),
  };
}

function merged(task: TimelineTask, match: Matching): TimelineTask {
  const known = match.find(task.id);
  const place = { id: match.idOf(task.id), parent: task.parent === null ? null : match.idOf(task.parent) };
  if (!known) return { ...task, ...place };
  const { name, owner, notes, items, services, spread, calendar } = known;
  const { progress, actualStart, actualFinish } = known;
  // Finished work took what it took.
  const duration = actualFinish === null ? task.duration : known.duration;
  return {
    ...task,
    ...place,
    duration,
    ...{ name, owner, notes, items, services, spread, calendar, progress, actualStart, actualFinish },
  };
}

function isHeld(task: TimelineTask | undefined): boolean {
  return task !== undefined && (task.constraint !== null || task.kind === 'fixed');
}

/** Tasks of the team stand behind the task they stood behind; what stood in something that is gone goes to the top. */
function interleaved(
  old: readonly TimelineTask[],
  defaults: readonly TimelineTask[],
  own: readonly TimelineTask[],
): readonly TimelineTask[] {
  const tasks = [...defaults];
  const ids = new Set([...defaults, ...own].map((task) => task.id));
  const mine = new Set(own.map((task) => task.id));
  old.forEach((task, index) => {
    if (!mine.has(task.id)) return;
    const parent = task.parent !== null && ids.has(task.parent) ? task.parent : null;
    const before = old[index - 1]?.id;
    const at = tasks.findIndex((entry) => entry.id === before);
    tasks.splice(before === undefined ? 0 : at + 1, 0, { ...task, parent });
  });
  return tasks;
}

/** The new links with those the team made, as far as the tasks do not wait for each other then. */
function keptLinks(
  plan: Pick<Plan, 'identity' | 'timeline'>,
  tasks: readonly TimelineTask[],
  fresh: readonly TimelineLink[],
): { readonly links: readonly TimelineLink[]; readonly lost: readonly TimelineLink[] } {
  const ids = new Set(tasks.map((task) => task.id));
  const standard = standardPairs();
  const catalogOf = new Map(tasks.map((task) => [task.id, task.catalog ?? task.id]));
  const pair = ({ from, to }: TimelineLink) => `${catalogOf.get(from) ?? from} ${catalogOf.get(to) ?? to}`;
  const team = plan.timeline.links.filter((link) => !standard.has(pair(link)));
  const usable = team.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const known = new Set(fresh.map((link) => link.id));
  const unique = usable.map((link) => (known.has(link.id) ? { ...link, id: `${link.id}-t` } : link));
  const works = (links: readonly TimelineLink[]): boolean =>
    schedule(networkOf({ identity: plan.identity, timeline: { ...plan.timeline, tasks, links } })).ok;
  const all = [...fresh, ...unique];
  if (works(all)) return { links: all, lost: [] };
  let links = fresh;
  const lost: TimelineLink[] = [];
  for (const link of unique) {
    if (works([...links, link])) links = [...links, link];
    else lost.push(link);
  }
  return { links, lost };
}

/** Pairs of tasks the default schedule links under any levers: such links are its own and are made anew. */
function standardPairs(): ReadonlySet<string> {
  const how = { weekend: [], others: 100, poles: 100 };
  const levers = LEVERS.map((lever) => lever.id);
  const links = [[], levers].flatMap((chosen) => defaultTasks({ ...how, levers: chosen }).links);
  return new Set(links.map(({ from, to }) => `${from} ${to}`));
}
