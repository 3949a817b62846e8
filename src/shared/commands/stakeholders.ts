import { castDraft, type Draft } from 'immer';
import { isAbove } from '../plan/stakeholder-checks';
import type {
  CommunicationLine,
  EngagementAction,
  FeedbackRound,
  Person,
  Plan,
  RaciLetter,
  RaciRow,
  Stakeholder,
  StakeholderRelation,
} from '../plan/types';
import { defineCommand, notFound, type CommandError } from './command';
import { listCommands } from './list-commands';
import { forgetStakeholders, suggestionKey } from './stakeholder-forget';

/** Adds stakeholders, with persons that are not in the plan yet: a pasted list, a template, one line typed. */
export const addStakeholders = defineCommand<{
  readonly entries: readonly Stakeholder[];
  readonly people: readonly Person[];
}>({
  id: 'stakeholder.add',
  edit(draft, { entries, people }) {
    draft.people.push(...castDraft(people));
    draft.stakeholders.register.push(...castDraft(entries));
    return undefined;
  },
});

/** Changes the same fields of one or several stakeholders. A parent that stands below one of them is refused. */
export const updateStakeholders = defineCommand<{
  readonly ids: readonly string[];
  readonly patch: Partial<Omit<Stakeholder, 'id'>>;
}>({
  id: 'stakeholder.update',
  mergeKey: ({ ids, patch }) => `stakeholder:${ids.join()}:${Object.keys(patch).join()}`,
  edit(draft, { ids, patch }) {
    for (const id of ids) {
      const entry = draft.stakeholders.register.find((known) => known.id === id);
      if (!entry) return notFound('stakeholder', id);
      const refused = refusedParent(draft, id, patch.parent ?? null);
      if (refused) return refused;
      Object.assign(entry, patch);
    }
    return undefined;
  },
});

function refusedParent(draft: Draft<Plan>, id: string, parent: string | null): CommandError | undefined {
  if (parent === null) return undefined;
  const parents = new Map(draft.stakeholders.register.map((entry) => [entry.id, entry.parent]));
  if (!parents.has(parent)) return notFound('stakeholder', parent);
  return parent === id || isAbove(id, parent, parents) ? { type: 'invalid', field: 'parent' } : undefined;
}

/** Takes stakeholders out with their relations, actions and columns. The persons stay in the plan. */
export const removeStakeholders = defineCommand<{ readonly ids: readonly string[] }>({
  id: 'stakeholder.remove',
  edit(draft, { ids }) {
    const known = new Set(draft.stakeholders.register.map((entry) => entry.id));
    const missing = ids.find((id) => !known.has(id));
    if (missing !== undefined) return notFound('stakeholder', missing);
    forgetStakeholders(draft, new Set(ids));
    return undefined;
  },
});

export const relationCommands = listCommands<StakeholderRelation>({
  name: 'relation',
  list: (draft) => draft.stakeholders.relations,
  refuse: (draft, { from, to }) =>
    from === to
      ? { type: 'invalid', field: 'to' }
      : ([from, to]
          .filter((id) => !draft.stakeholders.register.some((entry) => entry.id === id))
          .map((id) => notFound('stakeholder', id))[0] ?? undefined),
});

export const engagementCommands = listCommands<EngagementAction>({
  name: 'engagement',
  list: (draft) => draft.stakeholders.actions,
});

/** Takes suggestions over as actions, in one step. */
export const acceptSuggestions = defineCommand<{ readonly actions: readonly EngagementAction[] }>({
  id: 'engagement.accept',
  edit(draft, { actions }) {
    draft.stakeholders.actions.push(...castDraft(actions));
    return undefined;
  },
});

/** Says no to a suggestion for a stakeholder, or takes that back. */
export const declineSuggestion = defineCommand<{
  readonly suggestion: string;
  readonly stakeholder: string;
  readonly declined: boolean;
}>({
  id: 'engagement.decline',
  edit(draft, { suggestion, stakeholder, declined }) {
    const key = suggestionKey(suggestion, stakeholder);
    const others = draft.stakeholders.declined.filter((known) => known !== key);
    draft.stakeholders.declined = declined ? [...others, key] : others;
    return undefined;
  },
});

export const communicationCommands = listCommands<CommunicationLine>({
  name: 'communication',
  list: (draft) => draft.stakeholders.communication,
});

export const feedbackCommands = listCommands<FeedbackRound>({
  name: 'feedback',
  list: (draft) => draft.stakeholders.feedback,
});

/** Rows of the responsibilities matrix. */
export const raciCommands = listCommands<RaciRow>({
  name: 'raci',
  list: (draft) => draft.stakeholders.raci.rows,
});

/** Columns of the responsibilities matrix; letters of a column that goes are kept for when it returns. */
export const setRaciColumns = defineCommand<{ readonly columns: readonly string[] }>({
  id: 'raci.columns',
  edit(draft, { columns }) {
    const known = new Set(draft.stakeholders.register.map((entry) => entry.id));
    const missing = columns.find((id) => !known.has(id));
    if (missing !== undefined) return notFound('stakeholder', missing);
    draft.stakeholders.raci.columns = [...new Set(columns)];
    return undefined;
  },
});

/** One cell of the responsibilities matrix; null empties it. */
export const setRaciCell = defineCommand<{
  readonly row: string;
  readonly stakeholder: string;
  readonly letter: RaciLetter | null;
}>({
  id: 'raci.cell',
  edit(draft, { row, stakeholder, letter }) {
    const found = draft.stakeholders.raci.rows.find((entry) => entry.id === row);
    if (!found) return notFound('raci', row);
    if (!draft.stakeholders.register.some((entry) => entry.id === stakeholder))
      return notFound('stakeholder', stakeholder);
    if (letter === null) delete found.cells[stakeholder];
    else found.cells[stakeholder] = letter;
    return undefined;
  },
});
