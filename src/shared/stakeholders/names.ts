import type { Plan, Stakeholder } from '../plan/types';

/** Name of an entry of the register: that of the person it stands for, else its own. */
export function stakeholderName(plan: Pick<Plan, 'people'>, entry: Stakeholder): string {
  if (entry.person === null) return entry.name;
  return plan.people.find(({ id }) => id === entry.person)?.name ?? '';
}
