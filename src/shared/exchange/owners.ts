import { NEW_PERSON } from '../plan/defaults';
import type { Person, TimelineTask } from '../plan/types';

/** Owner of a task by its id: name, and the id of the person where the file has it. */
export type OwnerNames = ReadonlyMap<string, { readonly id: string | null; readonly name: string }>;

/**
 * Gives tasks their owners: the person with that id and name, else the one with that name, else a new one.
 * Answers the new people beside the tasks.
 */
export function withOwners(
  tasks: readonly TimelineTask[],
  owners: OwnerNames,
  { people, newId }: { readonly people: readonly Person[]; readonly newId: () => string },
): { readonly tasks: readonly TimelineTask[]; readonly people: readonly Person[] } {
  const added: Person[] = [];
  const fold = (name: string): string => name.trim().toLowerCase();
  const personOf = ({ id, name }: { readonly id: string | null; readonly name: string }): string => {
    const all = [...people, ...added];
    const same = all.filter((person) => fold(person.name) === fold(name));
    const found = same.find((person) => person.id === id) ?? same[0];
    if (found) return found.id;
    const free = id !== null && !all.some((person) => person.id === id);
    const made = { ...NEW_PERSON, id: free ? id : newId(), name: name.trim() };
    added.push(made);
    return made.id;
  };
  const owned = tasks.map((task) => {
    const owner = owners.get(task.id);
    return { ...task, owner: owner === undefined || owner.name.trim() === '' ? null : personOf(owner) };
  });
  return { tasks: owned, people: added };
}
