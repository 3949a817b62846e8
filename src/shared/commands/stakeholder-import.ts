import { castDraft, type Draft } from 'immer';
import { parentCircles } from '../plan/parent-circles';
import type { Person, Plan, Stakeholder } from '../plan/types';
import { defineCommand, notFound, type CommandError } from './command';
import { forgetGoneGroups } from './stakeholder-forget';

interface ImportArgs {
  readonly entries: readonly Stakeholder[];
  /** What a list adds to entries that are there. */
  readonly updates: readonly { readonly id: string; readonly patch: Partial<Omit<Stakeholder, 'id'>> }[];
  /** Persons who are not in the plan yet. */
  readonly people: readonly Person[];
  /** What a list adds to persons who are. */
  readonly personUpdates: readonly { readonly id: string; readonly patch: Partial<Omit<Person, 'id'>> }[];
}

/**
 * Takes a list of stakeholders over in one step: new entries, what it adds to entries and persons that are
 * there, and new persons. It is refused as a whole when an id is taken or not there, a person or body it names
 * is not in the plan, an entry would have neither a name nor a person, or bodies would stand above themselves.
 * A group of the constituency that is not there is left out.
 */
export const importStakeholders = defineCommand<ImportArgs>({
  id: 'stakeholder.import',
  edit(draft, args) {
    const refused = add(draft, args) ?? patch(draft, args) ?? unsound(draft, args);
    forgetGoneGroups(draft);
    return refused;
  },
});

function add(draft: Draft<Plan>, { entries, people }: ImportArgs): CommandError | undefined {
  const { register } = draft.stakeholders;
  if (clash(register, entries)) return { type: 'invalid', field: 'entries' };
  const nobody = entries.some(({ person, name }) => (person === null) === (name === ''));
  if (nobody) return { type: 'invalid', field: 'name' };
  if (clash(draft.people, people)) return { type: 'invalid', field: 'people' };
  draft.people.push(...castDraft(people));
  register.push(...castDraft(entries));
  return undefined;
}

function clash(
  known: readonly { readonly id: string }[],
  added: readonly { readonly id: string }[],
): boolean {
  return new Set([...known, ...added].map(({ id }) => id)).size < known.length + added.length;
}

function patch(draft: Draft<Plan>, { updates, personUpdates }: ImportArgs): CommandError | undefined {
  const entries = new Map(draft.stakeholders.register.map((entry) => [entry.id, entry]));
  for (const { id, patch: change } of updates) {
    const entry = entries.get(id);
    if (!entry) return notFound('stakeholder', id);
    Object.assign(entry, change);
    if ((entry.person === null) === (entry.name === '')) return { type: 'invalid', field: 'name' };
  }
  const people = new Map(draft.people.map((person) => [person.id, person]));
  for (const { id, patch: change } of personUpdates) {
    const person = people.get(id);
    if (!person) return notFound('person', id);
    Object.assign(person, change);
  }
  return undefined;
}

function unsound(draft: Draft<Plan>, args: ImportArgs): CommandError | undefined {
  const parents = new Map(draft.stakeholders.register.map(({ id, parent }) => [id, parent]));
  const people = new Set(draft.people.map(({ id }) => id));
  const changed: readonly Partial<Stakeholder>[] = [...args.entries, ...args.updates.map((one) => one.patch)];
  for (const { person, owner, primary, backup, parent } of changed) {
    const missing = [person, owner, primary, backup].find((id) => typeof id === 'string' && !people.has(id));
    if (typeof missing === 'string') return notFound('person', missing);
    if (typeof parent === 'string' && !parents.has(parent)) return notFound('stakeholder', parent);
  }
  const bodies = [...args.people, ...args.personUpdates.map((one) => one.patch)];
  const body = bodies.flatMap(({ organizations = [] }) => organizations).find((id) => !parents.has(id));
  if (body !== undefined) return notFound('stakeholder', body);
  return parentCircles(parents).length > 0 ? { type: 'invalid', field: 'parent' } : undefined;
}
