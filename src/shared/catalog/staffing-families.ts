/**
 * Families that roles are listed under; the choice is ours. Positions of roles of the team's own, or of roles
 * this version does not know, are of the family `own`.
 */
export const ROLE_FAMILIES = ['leadership', 'incidents', 'outreach', 'technology', 'support', 'own'] as const;
export type RoleFamily = (typeof ROLE_FAMILIES)[number];

const MEMBERS: Readonly<Record<Exclude<RoleFamily, 'own'>, readonly string[]>> = {
  leadership: ['manager', 'assistantManager', 'operationsManager', 'crisisManager', 'projectManager'],
  incidents: [
    ...['hotline', 'incidentHandler', 'vulnerabilityHandler', 'threatAnalyst', 'platformSpecialist'],
    ...['researcher', 'forensicsSpecialist', 'investigator'],
  ],
  outreach: ['engagementLead', 'trainer', 'technicalWriter', 'liaisonOfficer'],
  technology: ['administrator', 'webDeveloper', 'itOperator'],
  support: ['supportStaff', 'lawyer', 'policyWriter'],
};

const FAMILY_OF: ReadonlyMap<string, RoleFamily> = new Map(
  ROLE_FAMILIES.flatMap((family) =>
    family === 'own' ? [] : MEMBERS[family].map((role) => [role, family] as const),
  ),
);

/** Family of a role of the catalog; null is a role of the team's own. */
export function familyOf(role: string | null): RoleFamily {
  return FAMILY_OF.get(role ?? '') ?? 'own';
}
