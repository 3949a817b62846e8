import { RESPONSIBILITIES } from '../catalog/worksheet-lists';
import type { Plan } from '../plan/types';
import { finding, type Finding, type FindingPlace } from './finding';

const section = (id: string, field: string): FindingPlace => ({
  screen: 'organization',
  section: id,
  path: `organization.${id}.${field}`,
});

/** What is seen in who the team is and what it may do. A field nobody has touched draws no advice. */
export function organizationAdvice(plan: Plan): readonly Finding[] {
  return [...cannotEnforce(plan), ...allResponsibilities(plan), ...parentMismatch(plan)];
}

/** A team that cannot enforce needs the power to escalate (S1-ORG3-05). */
function cannotEnforce({ organization }: Plan): Finding[] {
  const { authority, relationships } = organization;
  const decided = authority.relation !== null || authority.powers.length > 0;
  const enforces = authority.relation === 'full' || authority.powers.includes('enforce');
  const escalates = authority.powers.includes('escalate') || relationships.escalation.length > 0;
  if (!decided || enforces || escalates) return [];
  const where = section('authority', 'powers');
  return [finding({ rule: 'cannotEnforce', severity: 'warning', where, refs: ['S1-ORG3-05'] })];
}

/** No team carries all responsibilities of the older list (S1-ORG4-18). */
function allResponsibilities({ organization }: Plan): Finding[] {
  const chosen = new Set(organization.responsibilities.chosen);
  if (!RESPONSIBILITIES.every((id) => chosen.has(id))) return [];
  const where = section('responsibilities', 'chosen');
  const values = { count: RESPONSIBILITIES.length };
  return [finding({ rule: 'allResponsibilities', severity: 'warning', where, values, refs: ['S1-ORG4-18'] })];
}

/** Some teams ended up in one ministry with their constituents in another, which hindered them (S2-GOV-15). */
function parentMismatch({ organization }: Plan): Finding[] {
  if (organization.constituency.parentMismatch !== 'different') return [];
  const where = section('constituency', 'parentMismatch');
  return [finding({ rule: 'parentMismatch', severity: 'warning', where, refs: ['S2-GOV-15', 'S2-GOV-17'] })];
}
