import { LEVERS } from '../catalog/timeline-levers';
import type { Plan, TimelineLink, TimelineTask } from '../plan/types';
import { cycleIn } from '../schedule';
import { defaultTasks } from './default-tasks';
import { layOut } from './lay-out';
import type { Matching } from './merge-tasks';
import { networkOf } from './network';

type Part = Pick<Plan, 'identity' | 'timeline'>;
type Ends = Pick<TimelineLink, 'from' | 'to'>;

/** The links of a schedule laid out anew over those of the plan. Ids are those of the plan. */
export interface MergedLinks {
  readonly links: readonly TimelineLink[];
  /** Links between default tasks that the team gave another type or lag: they stay as the team made them. */
  readonly changed: readonly TimelineLink[];
  /** Links of the default schedule that the team deleted: they do not come back. */
  readonly deleted: readonly Ends[];
  /** Links that cannot stay, because tasks would wait for each other. */
  readonly lost: readonly TimelineLink[];
}

interface How {
  readonly fresh: readonly TimelineLink[];
  /** All tasks of the result. */
  readonly tasks: readonly TimelineTask[];
  readonly match: Matching;
}

/**
 * Puts the links of a new default schedule over those of the plan. What the team made of the links stays: its own,
 * those it changed, and that some are gone.
 */
export function mergeLinks(plan: Part, { fresh, tasks, match }: How): MergedLinks {
  const standard = standardLinks(plan);
  const ids = new Set(tasks.map((task) => task.id));
  const usable = plan.timeline.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const byPair = new Map<string, TimelineLink[]>();
  for (const link of usable) listAt(byPair, pairOf(match, link)).push(link);
  const isOwn = (link: TimelineLink): boolean => !standard.holds(pairOf(match, link), link);
  const deleted: Ends[] = [];
  const kept = fresh.flatMap((link): readonly TimelineLink[] => {
    const ends = { from: match.idOf(link.from), to: match.idOf(link.to) };
    const old = byPair.get(keyOf(link)) ?? [];
    if (old.length > 0) return old.every(isOwn) ? [] : [{ ...link, ...ends }];
    const known = match.find(link.from) !== undefined && match.find(link.to) !== undefined;
    if (!known || !standard.has(keyOf(link))) return [{ ...link, ...ends }];
    deleted.push(ends);
    return [];
  });
  const own = usable.filter(isOwn);
  const taken = new Set(kept.map((link) => link.id));
  const all = [...kept, ...own.map((link) => ({ ...link, id: freeId(link.id, taken) }))];
  return {
    ...withoutCycles(plan, tasks, all),
    changed: own.filter((link) => standard.has(pairOf(match, link))),
    deleted,
  };
}

/** Leaves out, of the links that close a circle, the last one, until none is left: those of the team come last. */
function withoutCycles(
  { identity, timeline }: Part,
  tasks: readonly TimelineTask[],
  all: readonly TimelineLink[],
): Pick<MergedLinks, 'links' | 'lost'> {
  const network = networkOf({ identity, timeline: { ...timeline, tasks, links: [] } });
  const lost: TimelineLink[] = [];
  let links = all;
  for (let path = cycleIn({ ...network, links }); path; path = cycleIn({ ...network, links })) {
    const steps = new Set(path.slice(1).map((id, index) => `${path[index] ?? ''} ${id}`));
    const last = links.findLast((link) => steps.has(keyOf(link)));
    // A circle without a link is one of the outline, which only a damaged file has.
    if (!last) break;
    links = links.filter((link) => link !== last);
    lost.unshift(last);
  }
  return { links, lost };
}

interface Standard {
  /** Does the schedule the plan was laid out with link this pair? */
  readonly has: (pair: string) => boolean;
  /** Is the link one that a default schedule makes, and not one of the team? */
  readonly holds: (pair: string, link: TimelineLink) => boolean;
}

/** The links the plan was laid out with, as far as that can be told from its length and levers. */
function standardLinks({ identity, timeline }: Part): Standard {
  const { levers } = timeline.settings;
  const scaled = layOut({ identity, timeline, lengthMonths: identity.lengthMonths, levers }).links;
  const planned = [[], LEVERS.map((lever) => lever.id)].flatMap(
    (chosen) => defaultTasks({ weekend: [6, 7], others: 100, poles: 100, levers: chosen }).links,
  );
  const now = new Set(scaled.map(keyOf));
  const same = new Set([...planned, ...scaled].map((link) => wordsOf(keyOf(link), link)));
  return { has: (pair) => now.has(pair), holds: (pair, link) => same.has(wordsOf(pair, link)) };
}

function wordsOf(pair: string, { type, lag, lagUnit }: TimelineLink): string {
  return [pair, type, lag, lag === 0 ? 'working' : lagUnit].join(' ');
}

function keyOf({ from, to }: Ends): string {
  return `${from} ${to}`;
}

/** The pair of default tasks a link of the plan is between; with ids of the plan where one is of the team. */
function pairOf(match: Matching, { from, to }: Ends): string {
  return keyOf({ from: match.catalogOf(from), to: match.catalogOf(to) });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`${id}-t`, taken) : id;
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
