import { STAFF_SKILLS } from '@shared/catalog/staffing-skills';
import type { Plan } from '@shared/plan/types';

/** Ids of the skills of the catalog, then of the team's own. */
export function allSkills({ staffing }: Pick<Plan, 'staffing'>): readonly string[] {
  return [...STAFF_SKILLS.map(({ id }) => id), ...staffing.skills.map(({ id }) => id)];
}
