import type { Plan } from '../plan/types';

/** Name of a person of the plan; nothing for nobody. */
export function personName({ people }: Pick<Plan, 'people'>, id: string | null): string {
  return people.find((person) => person.id === id)?.name ?? '';
}

/** Short texts as one, the empty ones left out. */
export function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ');
}
