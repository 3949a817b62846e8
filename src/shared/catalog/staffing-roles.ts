import type { RoleTask, StaffRole } from './staffing-types';

const row = (number: number): string => `S3-APC-${String(number).padStart(2, '0')}`;

/** Tasks in the order of Appendix C, each the row of its number. */
const tasks = (role: string, list: Readonly<Record<string, number>>): readonly RoleTask[] =>
  Object.entries(list).map(([id, number]) => ({ id: `${role}-${id}`, refs: [row(number)] }));

/**
 * The eleven role groups of SEI's "Steps for Creating National CSIRTs", Appendix C, in its order, with their
 * 44 tasks. Only some may be needed and others may be missing (S3-APC-01). The appendix ties two tasks of the
 * incident handler to a service; which service of the FIRST framework that is, is our reading: watching
 * intrusion detection is monitoring, a penetration test works on constituents' live systems as vulnerability
 * response does. Words: `stf-r-<id>`, tasks `stf-t-<id>`.
 */
export const ROLE_GROUPS: readonly StaffRole[] = [
  {
    id: 'manager',
    refs: ['S1-HUM3-04'],
    tasks: tasks('manager', { direction: 3, enable: 4, supervise: 5, represent: 6, hire: 7 }),
    skills: {
      communication: 4,
      diplomacy: 4,
      integrity: 4,
      stress: 3,
      problemSolving: 3,
      timeManagement: 3,
      securityRisks: 3,
      technicalBase: 2,
    },
    handles: false,
  },
  {
    id: 'assistantManager',
    refs: ['S3-APC-02'],
    tasks: tasks('assistantManager', { direction: 8, support: 9, mentor: 10, assign: 11, interview: 12 }),
    skills: {
      communication: 3,
      diplomacy: 3,
      integrity: 4,
      timeManagement: 4,
      stress: 3,
      technicalBase: 3,
      securityRisks: 3,
    },
    handles: false,
  },
  {
    id: 'hotline',
    refs: [row(13)],
    tasks: tasks('hotline', { phone: 13, firstHelp: 14, triage: 15 }),
    skills: {
      communication: 3,
      diplomacy: 3,
      followsProcedures: 4,
      knowsLimits: 3,
      stress: 3,
      attentionToDetail: 3,
      technicalBase: 2,
      securityRisks: 2,
      intruderTechniques: 1,
    },
    handles: true,
  },
  {
    id: 'incidentHandler',
    refs: ['S1-HUM3-04', 'S3-APB-08'],
    tasks: [
      ...tasks('incidentHandler', { respond: 16, guidance: 17, disseminate: 18, talk: 19, watch: 20 }),
      ...tasks('incidentHandler', { trainingMaterial: 21, mentor: 22 }),
      { id: 'incidentHandler-intrusionDetection', refs: [row(23)], service: 'sv-monitoring-detection' },
      { id: 'incidentHandler-penetrationTest', refs: [row(24)], service: 'sv-vulnerability-response' },
      ...tasks('incidentHandler', { interview: 25 }),
    ],
    skills: {
      communication: 3,
      diplomacy: 2,
      followsProcedures: 3,
      teamwork: 3,
      integrity: 4,
      stress: 3,
      problemSolving: 3,
      technicalBase: 3,
      securityPrinciples: 3,
      securityWeaknesses: 3,
      internet: 2,
      networkProtocols: 3,
      dns: 3,
      networkServices: 3,
      defensiveMeasures: 3,
      hostSecurity: 3,
      intruderTechniques: 3,
      cryptography: 2,
      analysis: 3,
    },
    handles: true,
  },
  {
    id: 'vulnerabilityHandler',
    // Whom the role turns to outside: coordination centers and vendors.
    refs: ['S3-APC-29'],
    tasks: tasks('vulnerabilityHandler', {
      analyze: 26,
      fix: 27,
      cooperate: 28,
      publish: 30,
      watch: 31,
      mentor: 32,
      interview: 33,
    }),
    skills: {
      communication: 3,
      diplomacy: 3,
      attentionToDetail: 3,
      integrity: 4,
      securityPrinciples: 3,
      securityWeaknesses: 4,
      hostSecurity: 3,
      networkServices: 3,
      cryptography: 2,
      programming: 3,
      analysis: 3,
    },
    handles: true,
  },
  {
    id: 'technicalWriter',
    refs: [row(34)],
    tasks: tasks('technicalWriter', { write: 34 }),
    skills: { communication: 4, attentionToDetail: 4, timeManagement: 3, technicalBase: 2, securityRisks: 2 },
    handles: false,
  },
  {
    id: 'webDeveloper',
    refs: [row(35)],
    tasks: tasks('webDeveloper', { keepSite: 35, content: 36, runServers: 37, infrastructure: 38 }),
    skills: {
      teamwork: 3,
      technicalBase: 3,
      networkServices: 3,
      hostSecurity: 3,
      defensiveMeasures: 2,
      programming: 3,
    },
    handles: false,
  },
  {
    id: 'trainer',
    refs: [row(39)],
    tasks: tasks('trainer', { handlers: 39, constituency: 40, awareness: 41 }),
    skills: {
      communication: 4,
      diplomacy: 3,
      timeManagement: 3,
      technicalBase: 3,
      securityPrinciples: 3,
      securityRisks: 3,
      intruderTechniques: 2,
    },
    handles: false,
  },
  {
    id: 'administrator',
    refs: [row(42)],
    tasks: tasks('administrator', { equipment: 42, infrastructure: 43 }),
    skills: {
      followsProcedures: 3,
      integrity: 4,
      attentionToDetail: 3,
      technicalBase: 4,
      networkProtocols: 3,
      dns: 3,
      networkServices: 4,
      defensiveMeasures: 3,
      hostSecurity: 4,
      cryptography: 2,
      programming: 2,
    },
    handles: false,
  },
  {
    id: 'supportStaff',
    refs: [row(44)],
    tasks: tasks('supportStaff', { office: 44, travel: 45 }),
    skills: { communication: 3, integrity: 3, timeManagement: 3, attentionToDetail: 3, followsProcedures: 3 },
    handles: false,
  },
  {
    id: 'platformSpecialist',
    refs: [row(46)],
    tasks: tasks('platformSpecialist', { expertise: 46, helpOut: 47 }),
    skills: {
      knowsLimits: 3,
      problemSolving: 3,
      technicalBase: 4,
      securityWeaknesses: 3,
      hostSecurity: 4,
      programming: 3,
      analysis: 3,
    },
    handles: true,
  },
];
