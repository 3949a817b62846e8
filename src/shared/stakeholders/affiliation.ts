import type { Person, Plan } from '../plan/types';
import { stakeholderName } from './names';

/**
 * The people of the plan with `organization` as a person reads it: the bodies of the register they belong to,
 * in their order; without one, what was typed.
 */
export function affiliatedPeople(plan: Pick<Plan, 'people' | 'stakeholders'>): readonly Person[] {
  const wanted = new Set(plan.people.flatMap(({ organizations }) => organizations));
  if (wanted.size === 0) return plan.people;
  const names = new Map(
    plan.stakeholders.register
      .filter(({ id }) => wanted.has(id))
      .map((entry) => [entry.id, stakeholderName(plan, entry)] as const),
  );
  return plan.people.map((person) => {
    const known = person.organizations.flatMap((id) => names.get(id) ?? []);
    return known.length === 0 ? person : { ...person, organization: known.join(', ') };
  });
}
