import { current, type Draft } from 'immer';
import type { Plan, TimelineLink, TimelineTask } from '../plan/types';
import { schedule } from '../schedule';
import { networkOf } from '../timeline';
import { defineCommand, notFound, type CommandError } from './command';
import { forgetGoneTasks } from './stakeholder-forget';

type Tasks = Draft<Plan>['timeline']['tasks'];

/** Tasks and all that stands inside them, in the order of the timeline. */
export function withDescendants(
  tasks: readonly Pick<TimelineTask, 'id' | 'parent'>[],
  ids: readonly string[],
): ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of tasks) {
    if (parent !== null) put(children, parent, id);
  }
  const all = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    for (const child of children.get(id) ?? []) waiting.push(child);
  }
  return all;
}

function put(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Adds tasks, with the links between them, behind a task that is there (and all that stands inside it) or at
 * the end. Also used by paste and duplicate: the entries come with new ids.
 */
export const addTasks = defineCommand<{
  readonly tasks: readonly TimelineTask[];
  readonly links?: readonly TimelineLink[];
  readonly after?: string | null;
}>({
  id: 'task.add',
  edit(draft, { tasks, links = [], after = null }) {
    const list = draft.timeline.tasks;
    if (after !== null && !list.some((task) => task.id === after)) return notFound('task', after);
    list.splice(after === null ? list.length : endOf(list, after), 0, ...tasks.map(draftOf));
    draft.timeline.links.push(...links);
    return undefined;
  },
});

/** Changes one task or several in the same way; a burst in one field is one step. */
export const updateTasks = defineCommand<{
  readonly ids: readonly string[];
  readonly patch: Partial<Omit<TimelineTask, 'id' | 'parent'>>;
}>({
  id: 'task.update',
  mergeKey: ({ ids, patch }) => `task:${ids.join()}:${Object.keys(patch).join()}`,
  edit(draft, { ids, patch }) {
    const wanted = new Set(ids);
    const found = draft.timeline.tasks.filter((task) => wanted.has(task.id));
    if (found.length < wanted.size) return notFound('task', ids.join());
    for (const task of found) Object.assign(task, structureOf(patch));
    return undefined;
  },
});

/**
 * Removes tasks with all that stands inside them. With `repair`, what waited for a removed task waits for
 * the tasks that one waited for, finish-to-start.
 */
export const removeTasks = defineCommand<{
  readonly ids: readonly string[];
  readonly repair: boolean;
  /** Ids for the links that repair makes. */
  readonly newId: (from: string, to: string) => string;
}>({
  id: 'task.remove',
  edit(draft, { ids, repair, newId }) {
    const { timeline } = draft;
    const gone = withDescendants(timeline.tasks, ids);
    const known = new Set(timeline.tasks.map((task) => task.id));
    if (!ids.every((id) => known.has(id))) return notFound('task', ids.join());
    if (repair) timeline.links.push(...repairs(timeline.links, gone, newId));
    timeline.tasks = timeline.tasks.filter((task) => !gone.has(task.id));
    timeline.links = timeline.links.filter((link) => !gone.has(link.from) && !gone.has(link.to));
    for (const delay of timeline.delays) delay.tasks = delay.tasks.filter((id) => !gone.has(id));
    forgetGoneTasks(draft);
    return undefined;
  },
});

/**
 * Puts tasks, with all inside them, under `parent` (null: top level), in front of the task `before` or, when
 * that is null, at the end of that level. Refuses to put a task inside itself, and under a summary that waits
 * for it or for which it waits.
 */
export const placeTasks = defineCommand<{
  readonly ids: readonly string[];
  readonly parent: string | null;
  readonly before: string | null;
}>({
  id: 'task.place',
  edit(draft, { ids, parent, before }) {
    const { timeline } = draft;
    const moving = withDescendants(timeline.tasks, ids);
    if (parent !== null && moving.has(parent)) return { type: 'invalid', field: 'parent' };
    const known = new Set(timeline.tasks.map((task) => task.id));
    const missing = [...ids, parent, before].find((id) => id !== null && !known.has(id));
    if (missing !== undefined && missing !== null) return notFound('task', missing);
    const top = new Set(ids);
    const moved = timeline.tasks.filter((task) => moving.has(task.id));
    const rest = timeline.tasks.filter((task) => !moving.has(task.id));
    for (const task of moved) if (top.has(task.id)) task.parent = parent;
    rest.splice(placeIn(rest, parent, moving.has(before ?? '') ? null : before), 0, ...moved);
    timeline.tasks = rest;
    return outlineFault(current(draft));
  },
});

/** A link of a summary binds all inside it, so a new outline can close a circle. */
function outlineFault(plan: Plan): CommandError | undefined {
  const result = schedule(networkOf(plan));
  if (result.ok) return undefined;
  if (result.error.type === 'cycle') return { type: 'cycle', path: result.error.path };
  if (result.error.type !== 'family-link') return undefined;
  return { type: 'cycle', path: [result.error.summary, result.error.task, result.error.summary] };
}

/** Index before which moved tasks go. */
function placeIn(rest: Tasks, parent: string | null, before: string | null): number {
  if (before !== null) return rest.findIndex((task) => task.id === before);
  return parent === null ? rest.length : endOf(rest, parent);
}

/** Index behind a task and all that stands inside it. */
function endOf(list: Tasks, id: string): number {
  const inside = withDescendants(list, [id]);
  return list.findLastIndex((task) => inside.has(task.id)) + 1;
}

function repairs(
  links: readonly TimelineLink[],
  gone: ReadonlySet<string>,
  newId: (from: string, to: string) => string,
): Draft<TimelineLink>[] {
  const into = new Map<string, string[]>();
  for (const { from, to } of links) put(into, to, from);
  const made = new Map<string, Draft<TimelineLink>>();
  const known = new Set(links.map(({ from, to }) => `${from} ${to}`));
  for (const { from, to } of links) {
    if (!gone.has(from) || gone.has(to)) continue;
    for (const origin of originsOf(from, into, gone)) {
      const key = `${origin} ${to}`;
      // Plans from elsewhere may hold a circle: it must not become a task that waits for itself.
      if (origin === to || known.has(key)) continue;
      made.set(key, { id: newId(origin, to), from: origin, to, type: 'FS', lag: 0, lagUnit: 'working' });
    }
  }
  return [...made.values()];
}

/** Tasks that stay and that a removed task waited for, over any number of removed ones. */
function originsOf(
  id: string,
  into: ReadonlyMap<string, readonly string[]>,
  gone: ReadonlySet<string>,
): ReadonlySet<string> {
  const origins = new Set<string>();
  const seen = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const from of into.get(at) ?? []) {
      if (gone.has(from)) waiting.push(from);
      else origins.add(from);
    }
  }
  return origins;
}

function draftOf(task: TimelineTask): Draft<TimelineTask> {
  return {
    ...task,
    constraint: task.constraint && { ...task.constraint },
    spread: task.spread && { ...task.spread },
    items: [...task.items],
    services: [...task.services],
  };
}

/** A patch as a draft takes it. A duration set by hand is the team's own: factors begin anew from it. */
export function structureOf(patch: Partial<TimelineTask>): Partial<Draft<TimelineTask>> {
  const { items, services, ...rest } = patch;
  return {
    ...(patch.duration === undefined ? {} : { base: null }),
    ...rest,
    ...(items ? { items: [...items] } : {}),
    ...(services ? { services: [...services] } : {}),
  };
}
