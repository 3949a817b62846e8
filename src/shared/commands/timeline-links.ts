import { current } from 'immer';
import type { Plan, TimelineLink } from '../plan/types';
import { wouldCycle } from '../schedule';
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
    for (const link of links) {
      const refused = refusedLink(current(draft), link);
      if (refused) return refused;
      draft.timeline.links.push(link);
    }
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
    timeline.links = timeline.links.filter((link) => !ids.includes(link.id));
    return undefined;
  },
});

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

function isSame(one: NewLink, other: NewLink): boolean {
  return one.from === other.from && one.to === other.to && one.type === other.type;
}
