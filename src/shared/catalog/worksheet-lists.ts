/**
 * Lists of ids the organization worksheet chooses from. Each list may grow in a later version; a plan
 * keeps an id this version does not know. Words: `i18n/en/catalog/worksheet.json`.
 */

/**
 * Kinds of body a team may serve. Words: `constituency.types.<id>`.
 * Source: S1-ORG2-02 to S1-ORG2-09 (CSIRT introduction slides) and S2-CONST-02 to S2-CONST-05 (SEI).
 */
export const CONSTITUENCY_TYPES = [
  'national',
  'criticalInfrastructure',
  'sector',
  'government',
  'localGovernment',
  'military',
  'lawEnforcement',
  'academia',
  'ownOrganization',
  'customers',
  'psirt',
] as const;

/**
 * Sectors whose failure hurts a whole country. Words: `constituency.sectors.<id>`.
 * Source: S3-INTRO-05 to S3-INTRO-13 (SEI 2004, introduction); the last six are named elsewhere in it.
 */
export const CRITICAL_SECTORS = [
  'telecommunications',
  'governmentSystems',
  'foodWater',
  'transport',
  'power',
  'oilGas',
  'finance',
  'health',
  'education',
  'energy',
  'governmentBodies',
  'defense',
  'commerce',
  'research',
] as const;

/**
 * The 16 responsibilities of the older CERT/CC and ENISA list, in three groups: reactive (4),
 * proactive (6), security quality (6). No team carries all of them (S1-ORG4-18).
 * Words: `responsibilities.chosen.<id>`. Source: S1-ORG4-02 to S1-ORG4-17.
 */
export const RESPONSIBILITIES = [
  'incidentHandling',
  'alertsWarnings',
  'vulnerabilityHandling',
  'artifactHandling',
  'announcements',
  'technologyWatch',
  'auditsAssessments',
  'toolsMaintenance',
  'toolDevelopment',
  'intrusionDetection',
  'riskAnalysis',
  'continuityPlanning',
  'securityConsulting',
  'awarenessBuilding',
  'educationTraining',
  'productEvaluation',
] as const;

/**
 * Kinds of body that may host a national team. Words: `host.<id>` with label, pro and con.
 * The list and the points for and against are a proposal of this program, not a published ranking.
 */
export const HOST_TYPES = [
  'ministry',
  'regulator',
  'agency',
  'cyberCenter',
  'headOfGovernment',
  'military',
  'police',
  'research',
  'nonProfit',
  'outsourced',
] as const;

/** What a possible host is scored on. A proposal of this program. Words: `factor.<id>`. */
export const DECISION_FACTORS = [
  'legalBasis',
  'authorityReach',
  'neutrality',
  'fundingSecurity',
  'payFlexibility',
  'timeToLaunch',
  'privateTrust',
  'crisisLink',
  'confidentiality',
  'sustainability',
] as const;
