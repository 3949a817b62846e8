import { addDays, type Day } from '../core/day';
import { boundOn, linksInto, type BoundsContext } from './bound';
import { workBefore, workDay } from './calendar';
import * as m from './model';
import type { ConstraintType, LinkType, Network } from './network';
import type { Conflict, Driving, Schedule } from './result';
import { compileNetwork } from './schedule';

/** One thing that has a say in when a task starts or finishes. Words are made of it where it is shown. */
export type Reason =
  /** `day` is the first day the link leaves for that side; `slack` working days more than needed are there. */
  | {
      readonly type: 'link';
      readonly linkId: string;
      readonly predecessorId: string;
      readonly linkType: LinkType;
      readonly side: 'start' | 'finish';
      readonly day: Day;
      readonly slack: number;
    }
  | { readonly type: 'constraint'; readonly constraint: ConstraintType; readonly day: Day | null }
  | { readonly type: 'project'; readonly day: Day }
  | { readonly type: 'status'; readonly day: Day }
  | { readonly type: 'actual'; readonly start: Day | null; readonly finish: Day | null }
  | { readonly type: 'fixed'; readonly start: Day; readonly finish: Day }
  /** What leads to the start falls on days that are not worked; these are passed over. */
  | { readonly type: 'free-days'; readonly from: Day; readonly to: Day };

/** Why a task starts when it does, as data. */
export interface Explanation {
  readonly taskId: string;
  readonly start: Day;
  readonly driving: Driving;
  /** What bears on the task: links first, the one with the least slack leading, then the rest. */
  readonly reasons: readonly Reason[];
  /**
   * Back from this task along what made each start when it does, until something other than a link: ids,
   * this task first.
   */
  readonly chain: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Explains the start of a task in the schedule of this network; null for an id that is not in it. */
export function explain(network: Network, schedule: Schedule, taskId: string): Explanation | null {
  const dates = schedule.tasks.get(taskId);
  const compiled = compileNetwork(network);
  if (!dates || !compiled.ok) return null;
  const { model, outline } = compiled.value;
  const node = outline.index.get(taskId) ?? -1;
  const calendars = m.nodeCalendars(model);
  const context = { network, model, calendars, points: placedPoints(network, schedule, model) };
  const links = dates.isSummary ? [] : linkReasons(context, node);
  return {
    ...{ taskId, start: dates.start, driving: dates.driving },
    reasons: [...links, ...ownReasons(network, node), ...freeDays(context, node, links)],
    chain: chainOf(network, schedule, taskId),
    conflicts: schedule.conflicts.filter((one) => 'taskId' in one && one.taskId === taskId),
  };
}

interface Context extends BoundsContext {
  readonly network: Network;
}

/** The points of a finished schedule, as the passes had them. */
function placedPoints(network: Network, schedule: Schedule, model: m.Model): BoundsContext['points'] {
  const start = new Int32Array(model.graph.nodes).fill(-1);
  const finish = new Int32Array(model.graph.nodes).fill(-1);
  network.tasks.forEach(({ id }, n) => {
    const dates = schedule.tasks.get(id);
    if (!dates) return;
    start[n] = 2 * dates.start + (dates.endOfDay ? 1 : 0);
    const milestone = model.kind[n] === m.MILESTONE;
    if (dates.finish !== null) finish[n] = 2 * dates.finish + (milestone && !dates.endOfDay ? 0 : 1);
  });
  return { start, finish };
}

function linkReasons(context: Context, node: number): readonly (Reason & { readonly type: 'link' })[] {
  const { network, model, calendars, points } = context;
  const reasons = linksInto(model, node).flatMap((into) => {
    const bound = boundOn(context, node, into);
    const link = network.links[model.graph.link[into.edge] ?? -1];
    const calendar = calendars[node];
    if (!bound || !link || !calendar) return [];
    const at = ((bound.side === 'start' ? points.start[node] : points.finish[node]) ?? 0) >> 1;
    const slack = workBefore(calendar, at) - workBefore(calendar, bound.day);
    const ids = { linkId: link.id, predecessorId: link.from, linkType: link.type };
    return [
      {
        type: 'link',
        ...ids,
        side: bound.side,
        day: addDays(network.start, bound.day - network.start),
        slack,
      } as const,
    ];
  });
  return reasons.sort((a, b) => a.slack - b.slack || (a.linkId < b.linkId ? -1 : 1));
}

function ownReasons(network: Network, node: number): readonly Reason[] {
  const task = network.tasks[node];
  if (!task) return [];
  const reasons: Reason[] = [];
  const { constraint, actualStart, actualFinish, fixedStart, fixedFinish } = task;
  if (actualStart !== null || actualFinish !== null)
    reasons.push({ type: 'actual', start: actualStart, finish: actualFinish });
  else if (task.kind === 'fixed' && fixedStart !== null && fixedFinish !== null)
    reasons.push({ type: 'fixed', start: fixedStart, finish: fixedFinish });
  if (constraint && constraint.type !== 'asap')
    reasons.push({ type: 'constraint', constraint: constraint.type, day: constraint.day });
  if (network.statusDay !== null && actualFinish === null)
    reasons.push({ type: 'status', day: network.statusDay });
  return [...reasons, { type: 'project', day: network.start }];
}

/** The free days between the day after what leads to the start and the start itself. */
function freeDays(context: Context, node: number, links: readonly Reason[]): readonly Reason[] {
  const { network, calendars, points, model } = context;
  const calendar = calendars[node];
  const [first] = links;
  if (!calendar || first?.type !== 'link' || first.side !== 'start' || first.slack !== 0) return [];
  if (model.kind[node] === m.MILESTONE) return [];
  const start = (points.start[node] ?? 0) >> 1;
  const before = workDay(calendar, workBefore(calendar, start) - 1);
  const day = (value: number): Day => addDays(network.start, value - network.start);
  return start - before > 1 ? [{ type: 'free-days', from: day(before + 1), to: day(start - 1) }] : [];
}

function chainOf(network: Network, schedule: Schedule, taskId: string): readonly string[] {
  const links = new Map(network.links.map((link) => [link.id, link.from]));
  const chain = new Set<string>();
  let at: string | undefined = taskId;
  while (at !== undefined && !chain.has(at)) {
    chain.add(at);
    const driving: Driving | undefined = schedule.tasks.get(at)?.driving;
    if (driving?.kind === 'link') at = links.get(driving.linkId);
    else at = driving?.kind === 'child' ? driving.taskId : undefined;
  }
  return [...chain];
}
