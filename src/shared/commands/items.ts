import type { Draft } from 'immer';
import { UNTOUCHED_ITEM } from '../plan/defaults';
import type { CustomItem, Evidence, ItemRecord, ItemState, Plan } from '../plan/types';
import { defineCommand, notFound } from './command';

type DraftItem = Draft<ItemRecord>;

function touch(draft: Draft<Plan>, id: string): DraftItem {
  const found = draft.stages.items[id];
  if (found) return found;
  const fresh = { ...UNTOUCHED_ITEM, evidence: [], history: [] };
  draft.stages.items[id] = fresh;
  // Read back through the draft: what was assigned is not tracked, what is read is.
  return draft.stages.items[id];
}

/**
 * Sets the state of one or many items, keeping when and by whom. `reason` is asked for blocked and not
 * applicable and cleared by every other state. `today` is `YYYY-MM-DD`.
 */
export const setItemState = defineCommand<{
  readonly ids: readonly string[];
  readonly state: ItemState;
  readonly reason: string;
  readonly today: string;
}>({
  id: 'item.state',
  edit(draft, { ids, state, reason, today }) {
    const needsReason = state === 'blocked' || state === 'notApplicable';
    for (const id of ids) {
      const item = touch(draft, id);
      item.reason = needsReason ? reason : '';
      if (item.state === state) continue;
      item.state = state;
      item.history.push({ on: today, by: draft.settings.me, state });
    }
    return undefined;
  },
});

/** Sets owner, due day, notes, decision or reason of one or many items. */
export const updateItems = defineCommand<{
  readonly ids: readonly string[];
  readonly patch: Partial<Pick<ItemRecord, 'owner' | 'due' | 'notes' | 'decision' | 'reason'>>;
}>({
  id: 'item.update',
  mergeKey: ({ ids, patch }) => `item:${ids.join()}:${Object.keys(patch).join()}`,
  edit(draft, { ids, patch }) {
    for (const id of ids) Object.assign(touch(draft, id), patch);
    return undefined;
  },
});

/** Adds a file or web page as evidence of an item. */
export const addEvidence = defineCommand<{ readonly id: string; readonly evidence: Evidence }>({
  id: 'item.addEvidence',
  edit(draft, { id, evidence }) {
    touch(draft, id).evidence.push(evidence);
    return undefined;
  },
});

/** Takes one piece of evidence away. */
export const removeEvidence = defineCommand<{ readonly id: string; readonly evidenceId: string }>({
  id: 'item.removeEvidence',
  edit(draft, { id, evidenceId }) {
    const list = draft.stages.items[id]?.evidence ?? [];
    const index = list.findIndex((entry) => entry.id === evidenceId);
    if (index < 0) return notFound('evidence', evidenceId);
    list.splice(index, 1);
    return undefined;
  },
});

/** Adds an item of the team's own at the end of a theme. */
export const addCustomItem = defineCommand<{ readonly item: CustomItem }>({
  id: 'item.addOwn',
  edit(draft, { item }) {
    draft.stages.customItems.push(item);
    return undefined;
  },
});

/** Changes the words or the theme of an own item. */
export const updateCustomItem = defineCommand<{
  readonly id: string;
  readonly patch: Partial<Omit<CustomItem, 'id' | 'stage'>>;
}>({
  id: 'item.updateOwn',
  mergeKey: ({ id, patch }) => `own:${id}:${Object.keys(patch).join()}`,
  edit(draft, { id, patch }) {
    const item = draft.stages.customItems.find((entry) => entry.id === id);
    if (!item) return notFound('item', id);
    Object.assign(item, patch);
    return undefined;
  },
});

/** Removes an own item with everything recorded about it; risks, decisions and actions about it stay, without it. */
export const removeCustomItem = defineCommand<{ readonly id: string }>({
  id: 'item.removeOwn',
  edit(draft, { id }) {
    const index = draft.stages.customItems.findIndex((entry) => entry.id === id);
    if (index < 0) return notFound('item', id);
    draft.stages.customItems.splice(index, 1);
    delete draft.stages.items[id];
    for (const [theme, ids] of Object.entries(draft.stages.order))
      draft.stages.order[theme] = ids.filter((entry) => entry !== id);
    for (const entry of [...draft.risks, ...draft.decisions])
      if (entry.link?.kind === 'item' && entry.link.id === id) entry.link = null;
    for (const action of draft.stakeholders.actions)
      action.items = action.items.filter((item) => item !== id);
    return undefined;
  },
});

/** Puts the items of a theme in the given order. */
export const orderItems = defineCommand<{ readonly theme: string; readonly ids: readonly string[] }>({
  id: 'item.order',
  edit(draft, { theme, ids }) {
    draft.stages.order[theme] = [...ids];
    return undefined;
  },
});
