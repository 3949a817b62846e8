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
import { suggestionKey } from '../stakeholders';
import { defineCommand, notFound, type CommandError } from './command';
import { listCommands } from './list-commands';
import { forgetStakeholders } from './stakeholder-forget';

/**
 * Adds stakeholders, with persons that are not in the plan yet: a pasted list, a template, one line typed.
 * Refuses them all when one has a parent that is not there or that stands below it.
 */
export const addStakeholders = defineCommand<{
  readonly entries: readonly Stakeholder[];
  readonly people: readonly Person[];
}>({
  id: 'stakeholder.add',
  edit(draft, { entries, people }) {
    draft.people.push(...castDraft(people));
    draft.stakeholders.register.push(...castDraft(entries));
    const parents = parentsOf(draft);
    return firstFault(entries, (entry) => whoFault(entry) ?? parentFault(parents, entry.id, entry.parent));
  },
});

/**
 * Changes the same fields of one or several stakeholders. A parent that stands below one of them is refused,
 * and so is an entry that would have neither a name nor a person, or both.
 */
export const updateStakeholders = defineCommand<{
  readonly ids: readonly string[];
  readonly patch: Partial<Omit<Stakeholder, 'id'>>;
  /** Persons the patch names who are not in the plan yet: one step for a name typed into a cell. */
  readonly people?: readonly Person[];
}>({
  id: 'stakeholder.update',
  mergeKey: ({ ids, patch }) => `stakeholder:${ids.join()}:${Object.keys(patch).join()}`,
  edit(draft, { ids, patch, people = [] }) {
    draft.people.push(...castDraft(people));
    const parents = parentsOf(draft);
    const entries = new Map(draft.stakeholders.register.map((entry) => [entry.id, entry]));
    return firstFault(ids, (id) => {
      const entry = entries.get(id);
      if (!entry) return notFound('stakeholder', id);
      Object.assign(entry, patch);
      return whoFault(entry) ?? parentFault(parents, id, patch.parent ?? null);
    });
  },
});

/** The first reason why one of the values cannot be taken. */
function firstFault<T>(values: readonly T[], fault: (value: T) => CommandError | undefined) {
  for (const value of values) {
    const found = fault(value);
    if (found) return found;
  }
  return undefined;
}

type Parents = ReadonlyMap<string, string | null>;

function parentsOf(draft: Draft<Plan>): Parents {
  return new Map(draft.stakeholders.register.map((entry) => [entry.id, entry.parent]));
}

function parentFault(parents: Parents, id: string, parent: string | null): CommandError | undefined {
  if (parent === null) return undefined;
  if (!parents.has(parent)) return notFound('stakeholder', parent);
  return parent === id || isAbove(id, parent, parents) ? { type: 'invalid', field: 'parent' } : undefined;
}

/** An entry is a person of the plan, or has a name of its own. */
function whoFault({ name, person }: Pick<Stakeholder, 'name' | 'person'>): CommandError | undefined {
  return (person === null) === (name === '') ? { type: 'invalid', field: 'name' } : undefined;
}

function unknownStakeholder(draft: Draft<Plan>, ids: readonly string[]): CommandError | undefined {
  const known = new Set(draft.stakeholders.register.map((entry) => entry.id));
  const missing = ids.find((id) => !known.has(id));
  return missing === undefined ? undefined : notFound('stakeholder', missing);
}

/** Takes stakeholders out with their relations, actions and columns. The persons stay in the plan. */
export const removeStakeholders = defineCommand<{ readonly ids: readonly string[] }>({
  id: 'stakeholder.remove',
  edit(draft, { ids }) {
    const refused = unknownStakeholder(draft, ids);
    if (!refused) forgetStakeholders(draft, new Set(ids));
    return refused;
  },
});

export const relationCommands = listCommands<StakeholderRelation>({
  name: 'relation',
  list: (draft) => draft.stakeholders.relations,
  refuse: (draft, { from, to }) =>
    from === to ? { type: 'invalid', field: 'to' } : unknownStakeholder(draft, [from, to]),
});

export const engagementCommands = listCommands<EngagementAction>({
  name: 'engagement',
  list: (draft) => draft.stakeholders.actions,
  refuse: actionFault,
});

function actionFault(
  draft: Draft<Plan>,
  { stakeholder, task }: Pick<EngagementAction, 'stakeholder' | 'task'>,
): CommandError | undefined {
  const isTask = task === null || draft.timeline.tasks.some((entry) => entry.id === task);
  if (!isTask) return notFound('task', task);
  return stakeholder === null ? undefined : unknownStakeholder(draft, [stakeholder]);
}

/** Takes suggestions over as actions, in one step. */
export const acceptSuggestions = defineCommand<{ readonly actions: readonly EngagementAction[] }>({
  id: 'engagement.accept',
  edit(draft, { actions }) {
    draft.stakeholders.actions.push(...castDraft(actions));
    return firstFault(actions, (action) => actionFault(draft, action));
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
    const refused = unknownStakeholder(draft, [stakeholder]);
    if (refused) return refused;
    const key = suggestionKey(suggestion, stakeholder);
    const others = draft.stakeholders.declined.filter((known) => known !== key);
    draft.stakeholders.declined = declined ? [...others, key] : others;
    return undefined;
  },
});

/** Proposes again everything that was declined. */
export const bringBackSuggestions = defineCommand<null>({
  id: 'engagement.bringBack',
  edit(draft) {
    draft.stakeholders.declined = [];
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
  refuse: (draft, { cells }) => unknownStakeholder(draft, Object.keys(cells)),
});

/** Columns of the responsibilities matrix; letters of a column that goes are kept for when it returns. */
export const setRaciColumns = defineCommand<{ readonly columns: readonly string[] }>({
  id: 'raci.columns',
  edit(draft, { columns }) {
    const refused = unknownStakeholder(draft, columns);
    if (refused) return refused;
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
    const refused = unknownStakeholder(draft, [stakeholder]);
    if (refused) return refused;
    if (letter === null) delete found.cells[stakeholder];
    else found.cells[stakeholder] = letter;
    return undefined;
  },
});
