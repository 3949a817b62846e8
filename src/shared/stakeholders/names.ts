import type { Person, Plan, Stakeholder } from '../plan/types';

/**
 * Name of an entry of the register: that of the person it stands for, else its own. Empty when that person is
 * not among the people.
 */
export function stakeholderName({ people }: Pick<Plan, 'people'>, entry: Stakeholder): string {
  return stakeholderNameBy(entry, (known) => people.find(({ id }) => id === known)?.name);
}

/** The same, where the people are at hand by their id: for screens that name every entry at once. */
export function stakeholderNameIn(people: ReadonlyMap<string, Person>, entry: Stakeholder): string {
  return stakeholderNameBy(entry, (known) => people.get(known)?.name);
}

/** The same, where the names of persons are kept in another way; `nameOf` answers nothing for nobody. */
export function stakeholderNameBy(
  { name, person }: Stakeholder,
  nameOf: (id: string) => string | undefined,
): string {
  return person === null ? name : (nameOf(person) ?? '');
}
