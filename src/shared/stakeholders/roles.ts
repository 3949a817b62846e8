import type { EngagementAction, Stakeholder } from '../plan/types';

/** Is the entry this to the team? Ids of `STAKEHOLDER_ROLES`. */
export function hasRole({ roles }: Pick<Stakeholder, 'roles'>, role: string): boolean {
  return roles.includes(role);
}

/** A law-enforcement body, whether entered as such by what it is to the team or by its kind. */
export function isLawEnforcement(entry: Pick<Stakeholder, 'roles' | 'type'>): boolean {
  return hasRole(entry, 'lawEnforcement') || entry.type === 'lawEnforcement';
}

/** Is there a second person to reach it by? The first contact named once more is none. */
export function hasBackup({ primary, backup }: Pick<Stakeholder, 'primary' | 'backup'>): boolean {
  return backup !== null && backup !== primary;
}

/** Does the action come due again by itself after it was done? */
export function isRecurring({ frequency }: Pick<EngagementAction, 'frequency'>): boolean {
  return frequency !== 'once' && frequency !== 'asNeeded';
}

/** Is there still something to come of the action? */
export function isOpen(action: Pick<EngagementAction, 'done' | 'frequency'>): boolean {
  return action.done === null || isRecurring(action);
}
