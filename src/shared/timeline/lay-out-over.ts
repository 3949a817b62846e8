import type { Day } from '../core/day';
import type { Plan, TimelineLink, TimelineTask } from '../plan/types';
import { layOut } from './lay-out';
import { mergeLinks, type MergedLinks } from './merge-links';
import { inOrder, isReshaped, matching, mergedTask } from './merge-tasks';
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
  /** Default tasks that stay in the place, and of the kind, stage or gate, the team gave them. */
  readonly reshaped: readonly TimelineTask[];
  /** Links between default tasks that stay as the team made them: changed, or deleted. */
  readonly keptLinks: Pick<MergedLinks, 'changed' | 'deleted'>;
  /** Links that cannot stay, because tasks would wait for each other. */
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
 * links to items and services, spreads and calendars of default tasks stay, as do their place, kind, stage, gate and
 * links where the team changed them, all tasks of the team with their links, and the order and ids of all. The plan
 * itself is not changed.
 */
export function layOutOver(plan: Pick<Plan, 'identity' | 'timeline'>, how: How): LaidOver {
  const { identity, timeline } = plan;
  const fresh = layOut({ identity, timeline, ...how });
  const match = matching(timeline.tasks, fresh.tasks);
  const defaults = fresh.tasks.map((task) => mergedTask(task, match));
  const own = timeline.tasks.filter((task) => !match.taken.has(task.id));
  const tasks = inOrder(timeline.tasks, defaults);
  const { links, lost, changed, deleted } = mergeLinks(plan, { fresh: fresh.links, tasks, match });
  const args = { tasks, links, levers: how.levers, lengthMonths: how.lengthMonths };
  const result = timelineOf({
    identity: { ...identity, lengthMonths: how.lengthMonths },
    timeline: { ...timeline, tasks, links },
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
    reshaped: fresh.tasks.flatMap((task, index) => (isReshaped(task, match) ? (defaults[index] ?? []) : [])),
    keptLinks: { changed, deleted },
    lostLinks: lost,
    resetsFactors: Object.keys(timeline.factors).length > 0,
  };
}

function isHeld(task: TimelineTask | undefined): boolean {
  return task !== undefined && (task.constraint !== null || task.kind === 'fixed');
}
