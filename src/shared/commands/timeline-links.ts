import { current } from 'immer';
import type { Plan, TimelineLink } from '../plan/types';
import { cycleIn, wouldCycle } from '../schedule';
import { networkOf } from '../timeline';
import { defineCommand, notFound, type CommandError } from './command';

type NewLink = Pick<TimelineLink, 'from' | 'to' | 'type'>;

/**
 * Links tasks. A link that would make tasks wait for each other is refused with the path of the circle; so is
 * one from a task to itself and a second one of the same type between the same tasks.
 */
export const addLinks = defineCommand<{ readonly links: readonly TimelineLink[] }>({
  id: 'link.add',
  edit(draft, { links }) {
    const refused = refusedLinks(current(draft), links);
    if (refused) return refused;
    draft.timeline.links.push(...links);
    return undefined;
  },
});

/** Changes type or lag of a link. */
export const updateLink = defineCommand<{
  readonly id: string;
  readonly patch: Partial<Pick<TimelineLink, 'type' | 'lag' | 'lagUnit'>>;
}>({
  id: 'link.update',
  mergeKey: ({ id, patch }) => `link:${id}:${Object.keys(patch).join()}`,
  edit(draft, { id, patch }) {
    const link = draft.timeline.links.find((entry) => entry.id === id);
    if (!link) return notFound('link', id);
    const others = draft.timeline.links.filter((entry) => entry.id !== id);
    const next = { ...link, ...patch };
    if (others.some((entry) => isSame(entry, next))) return { type: 'invalid', field: 'link' };
    Object.assign(link, patch);
    return undefined;
  },
});

/** Removes links. */
export const removeLinks = defineCommand<{ readonly ids: readonly string[] }>({
  id: 'link.remove',
  edit(draft, { ids }) {
    const { timeline } = draft;
    const known = new Set(timeline.links.map((link) => link.id));
    const missing = ids.find((id) => !known.has(id));
    if (missing !== undefined) return notFound('link', missing);
    const gone = new Set(ids);
    timeline.links = timeline.links.filter((link) => !gone.has(link.id));
    return undefined;
  },
});

/** Why these links cannot all be added, or null. Looks for circles once, and for the link that closes one by halves. */
function refusedLinks(plan: Plan, added: readonly TimelineLink[]): CommandError | null {
  const { tasks, links } = plan.timeline;
  const ids = new Set(tasks.map((task) => task.id));
  const known = new Set(links.map(wordsOf));
  for (const link of added) {
    const missing = [link.from, link.to].find((id) => !ids.has(id));
    if (missing !== undefined) return notFound('task', missing);
    if (link.from === link.to) return { type: 'cycle', path: [link.from, link.to] };
    if (known.has(wordsOf(link))) return { type: 'invalid', field: 'link' };
    known.add(wordsOf(link));
  }
  const network = networkOf(plan);
  const withFirst = (count: number) => ({ ...network, links: [...links, ...added.slice(0, count)] });
  if (cycleIn(withFirst(added.length)) === null) return null;
  let [low, high] = [1, added.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (cycleIn(withFirst(middle)) === null) low = middle + 1;
    else high = middle;
  }
  const closing = added[low - 1];
  const path = closing && wouldCycle(withFirst(low - 1), closing.from, closing.to);
  return path ? { type: 'cycle', path } : null;
}

/** Why these two tasks cannot be linked, or null. Also asked while a link is drawn. */
export function refusedLink(plan: Plan, link: NewLink): CommandError | null {
  const { tasks, links } = plan.timeline;
  for (const id of [link.from, link.to])
    if (!tasks.some((task) => task.id === id)) return notFound('task', id);
  if (link.from === link.to) return { type: 'cycle', path: [link.from, link.to] };
  if (links.some((entry) => isSame(entry, link))) return { type: 'invalid', field: 'link' };
  const path = wouldCycle(networkOf(plan), link.from, link.to);
  return path === null ? null : { type: 'cycle', path };
}

function wordsOf({ from, to, type }: NewLink): string {
  return [from, to, type].join(' ');
}

function isSame(one: NewLink, other: NewLink): boolean {
  return one.from === other.from && one.to === other.to && one.type === other.type;
}
