import { ROLE_GROUPS } from './staffing-roles';
import type { RoleTask, StaffRole } from './staffing-types';

/** Tasks of a role that Appendix C does not list: the wording and the choice are ours. */
const own = (role: string, ids: readonly string[], refs: readonly string[] = []): readonly RoleTask[] =>
  ids.map((id) => ({ id: `${role}-${id}`, refs }));

/**
 * Roles beyond the eleven groups: the engagement lead, whom the later SEI paper asks for and the appendix
 * leaves out, those the appendix names without tasks (S3-APC-02), and specialists the other sources name. Their
 * tasks and wanted skills are our suggestion. The threat analyst stands in the suggested starter set only.
 */
export const FURTHER_ROLES: readonly StaffRole[] = [
  {
    id: 'engagementLead',
    refs: ['S2-GOV-11', 'S2-GOV-18', 'S2-STAFF-14', 'S2-STAFF-18'],
    tasks: own('engagementLead', ['brief', 'constituents', 'contacts', 'feedback'], ['S2-GOV-11']),
    skills: {
      communication: 4,
      diplomacy: 4,
      integrity: 4,
      teamwork: 3,
      timeManagement: 3,
      securityRisks: 2,
    },
    handles: false,
  },
  {
    id: 'operationsManager',
    refs: ['S3-APC-02', 'S2-STAFF-14'],
    tasks: own('operationsManager', ['run', 'shifts', 'escalate', 'measure'], ['S3-APC-02']),
    skills: {
      communication: 3,
      stress: 4,
      problemSolving: 4,
      timeManagement: 4,
      technicalBase: 3,
      securityRisks: 3,
      intruderTechniques: 3,
      analysis: 3,
    },
    handles: false,
  },
  {
    id: 'threatAnalyst',
    refs: [],
    tasks: own('threatAnalyst', ['collect', 'picture', 'trends', 'share']),
    skills: {
      communication: 3,
      integrity: 4,
      securityRisks: 3,
      securityWeaknesses: 3,
      networkProtocols: 3,
      dns: 3,
      intruderTechniques: 4,
      programming: 2,
      analysis: 4,
    },
    handles: true,
  },
  {
    id: 'researcher',
    refs: ['S1-HUM3-04'],
    tasks: own('researcher', ['study', 'tools'], ['S1-HUM3-04']),
    skills: { problemSolving: 4, attentionToDetail: 3, securityWeaknesses: 4, programming: 4, analysis: 4 },
    handles: false,
  },
  {
    id: 'forensicsSpecialist',
    refs: ['S1-HUM3-06'],
    tasks: [
      ...own('forensicsSpecialist', ['evidence', 'advise'], ['S1-HUM3-06']),
      {
        id: 'forensicsSpecialist-artifacts',
        refs: ['S1-HUM3-06'],
        service: 'sv-artifact-forensic-analysis',
      },
    ],
    skills: {
      followsProcedures: 4,
      integrity: 4,
      attentionToDetail: 4,
      hostSecurity: 4,
      intruderTechniques: 4,
      programming: 3,
      analysis: 4,
    },
    handles: true,
  },
  {
    id: 'lawyer',
    refs: ['S3-APC-02', 'S1-HUM3-07'],
    tasks: own('lawyer', ['advise', 'agreements', 'data'], ['S3-APC-02']),
    skills: { communication: 4, diplomacy: 3, integrity: 4, attentionToDetail: 4, securityRisks: 2 },
    handles: false,
  },
  {
    id: 'policyWriter',
    refs: ['S3-APC-02'],
    tasks: own('policyWriter', ['write', 'review'], ['S3-APC-02']),
    skills: { communication: 4, attentionToDetail: 3, followsProcedures: 3, securityPrinciples: 3 },
    handles: false,
  },
  {
    id: 'investigator',
    refs: ['S3-APC-02'],
    tasks: own('investigator', ['cases', 'evidence'], ['S3-APC-02']),
    skills: { followsProcedures: 4, integrity: 4, attentionToDetail: 4, intruderTechniques: 3, analysis: 3 },
    handles: false,
  },
  {
    id: 'liaisonOfficer',
    refs: ['S3-APC-02'],
    tasks: own('liaisonOfficer', ['link', 'translate'], ['S3-APC-02']),
    skills: { communication: 4, diplomacy: 4, integrity: 4, knowsLimits: 3, securityRisks: 2 },
    handles: false,
  },
  {
    id: 'crisisManager',
    refs: ['S1-HUM3-08'],
    tasks: own('crisisManager', ['prepare', 'lead'], ['S1-HUM3-08']),
    skills: { communication: 4, diplomacy: 3, stress: 4, problemSolving: 4, securityRisks: 3 },
    handles: false,
  },
  {
    id: 'itOperator',
    refs: ['S1-ORG7-02'],
    tasks: own('itOperator', ['carryOut', 'watchSystems'], ['S1-ORG7-02']),
    skills: { followsProcedures: 4, stress: 3, technicalBase: 3, hostSecurity: 3, networkServices: 3 },
    handles: false,
  },
  {
    id: 'projectManager',
    refs: ['S3-TL-11'],
    tasks: own('projectManager', ['plan', 'report'], ['S3-TL-11']),
    skills: { communication: 3, diplomacy: 3, timeManagement: 4, problemSolving: 3, attentionToDetail: 3 },
    handles: false,
  },
];

/** Every role a position can be given; a plan may name roles of its own beside them. */
export const STAFF_ROLES: readonly StaffRole[] = [...ROLE_GROUPS, ...FURTHER_ROLES];

/** The role of an id, or undefined where this version does not know it. */
export function staffRole(id: string): StaffRole | undefined {
  return STAFF_ROLES.find((role) => role.id === id);
}

/** Tasks of a role that apply with the services chosen (ids of the FIRST framework). */
export function roleTasks(role: StaffRole, services: readonly string[]): readonly RoleTask[] {
  return role.tasks.filter(({ service }) => service === undefined || services.includes(service));
}
