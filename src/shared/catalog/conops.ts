/**
 * Outline of the concept of operations, merged from IEEE 1362, SEI (2004) and common practice.
 * Numbers come from the order: the summary has none, then the sections, then annexes A, B and C.
 * Words in `i18n/en/catalog/conops.json`: title, guide. Ids are keys of `documents.conops.narrative`,
 * so they are unique over sections and children and never change.
 */
export interface ConopsChild {
  readonly id: string;
  readonly refs: readonly string[];
  /** Is there only when it has something to say, and never missed: what it says is not asked of every team. */
  readonly whenFilled?: true;
}

export interface ConopsSection extends ConopsChild {
  readonly children?: readonly ConopsChild[];
}

const SUMMARY: ConopsSection = { id: 'summary', refs: ['S2-INTRO-03', 'S2-GOV-10'] };

/** First: why the team exists, in whose name, for whom and where. */
const FOUNDATION: readonly ConopsSection[] = [
  {
    id: 'purposeScope',
    refs: ['S3-CON-01', 'S3-CON-02', 'S1-ORG10-02', 'S1-ORG10-03'],
    children: [
      { id: 'documentPurpose', refs: ['S3-CON-01', 'S3-CON-02'] },
      { id: 'teamIdentification', refs: ['S2-INTRO-09', 'S2-INTRO-05', 'S1-SP2-05'] },
      { id: 'teamOverview', refs: ['S2-INTRO-03', 'S2-INTRO-04'] },
    ],
  },
  { id: 'references', refs: ['S3-CON-11', 'S1-ORG1-03', 'S1-ORG1-04', 'S3-STG1-29'] },
  {
    id: 'currentSituation',
    refs: ['S3-STG2-02', 'S3-STG2-03'],
    children: [
      { id: 'incidentsTrends', refs: ['S3-STG2-05'] },
      { id: 'criticalResources', refs: ['S3-STG2-04', 'S3-STG1-26'] },
      { id: 'currentCapability', refs: ['S3-STG2-06'] },
      { id: 'gaps', refs: ['S3-STG2-07'] },
    ],
  },
  {
    id: 'justification',
    refs: ['S3-STG2-02', 'S3-STG2-01'],
    children: [
      { id: 'drivers', refs: ['S3-STG1-07'] },
      { id: 'benefits', refs: ['S3-BEN-01', 'S3-BEN-02'] },
      {
        id: 'priorities',
        refs: [
          'S3-PURP-01',
          'S3-PURP-02',
          'S3-PURP-03',
          'S3-PURP-04',
          'S3-PURP-05',
          'S3-PURP-06',
          'S3-PURP-07',
          'S3-PURP-08',
        ],
      },
    ],
  },
  {
    id: 'direction',
    refs: ['S3-CON-03', 'S3-CON-04', 'S3-CON-10'],
    children: [
      { id: 'mission', refs: ['S3-CON-03', 'S3-STG2-09'] },
      { id: 'vision', refs: ['S3-CON-02', 'S3-STG2-08'] },
      {
        id: 'goals',
        refs: ['S3-CON-04', 'S2-SUST-04', 'S2-SUST-05', 'S2-SUST-06', 'S2-SUST-07', 'S3-BACK-08'],
      },
      { id: 'principles', refs: ['S3-CON-10', 'S3-CONC-09'] },
      { id: 'isNot', refs: ['S3-BACK-04', 'S3-BACK-05'] },
    ],
  },
  {
    id: 'mandate',
    refs: ['S3-CON-06', 'S3-CON-11', 'S1-ORG10-04', 'S1-ORG10-06', 'S1-ORG10-07'],
    children: [
      { id: 'legalBasis', refs: ['S1-ORG1-03', 'S1-ORG1-04', 'S3-CON-11', 'S1-ORG1-05'] },
      { id: 'recognition', refs: ['S2-INTRO-06'] },
      {
        id: 'authorityPowers',
        refs: ['S3-CON-06', 'S1-BAS-18', 'S2-GOV-14', 'S1-ORG3-05', 'S3-CONC-10', 'S3-STG2-15'],
      },
      { id: 'teamResponsibilities', refs: ['S1-ORG10-07', 'S1-ORG4-18'] },
    ],
  },
  {
    id: 'constituency',
    refs: ['S3-CON-05', 'S1-ORG10-05', 'S3-STG2-10'],
    children: [
      { id: 'constituencyServed', refs: ['S3-CON-05', 'S3-BACK-01'] },
      { id: 'constituencyGroups', refs: ['S2-CONST-07', 'S2-CONST-06'] },
      { id: 'pilotTrust', refs: ['S2-CONST-09', 'S2-CONST-11', 'S2-CONST-22'] },
      { id: 'helpBeyond', refs: ['S3-BACK-10'] },
    ],
  },
  {
    id: 'organization',
    refs: ['S3-CON-07', 'S3-CON-08', 'S3-CON-12', 'S1-ORG10-09', 'S1-ORG10-10'],
    children: [
      {
        id: 'teamStructure',
        refs: ['S3-CON-07', 'S3-STG2-14', 'S0-INT-01', 'S1-CHA-01', 'S1-CHA-02', 'S1-CHA-03'],
      },
      { id: 'hostPlacement', refs: ['S1-EX1-07', 'S2-GOV-12', 'S2-GOV-13', 'S2-INTRO-05'] },
      { id: 'coordinationRoles', refs: ['S3-CON-12', 'S2-PEERIN-01'] },
      { id: 'location', refs: ['S3-CON-08', 'S3-STG2-16', 'S3-STG2-17'] },
    ],
  },
];

/** From the services on: how the team works. */
const OPERATION: readonly ConopsSection[] = [
  {
    id: 'services',
    refs: ['S3-CON-09', 'S3-CON-14', 'S1-ORG10-08'],
    children: [
      { id: 'serviceOverview', refs: ['S3-CON-09', 'S2-SERV-05', 'S1-ORG5-08'] },
      { id: 'serviceLevels', refs: ['S1-ORG7-07', 'S1-ORG7-08'] },
      { id: 'expectations', refs: ['S3-CON-14', 'S3-CONC-13'] },
    ],
  },
  {
    id: 'modes',
    refs: ['S1-ORG7-03', 'S1-ORG7-05'],
    children: [
      { id: 'officeHours', refs: ['S1-ORG7-03'] },
      { id: 'outOfHours', refs: ['S1-ORG7-02', 'S1-ORG7-04'] },
      { id: 'crisisMode', refs: ['S2-SERV-15'] },
    ],
  },
  {
    id: 'processes',
    refs: ['S3-STG2-36', 'S3-CON-15'],
    children: [
      { id: 'processSteps', refs: ['S3-STG2-36', 'S1-CYC-12'] },
      { id: 'processInterfaces', refs: ['S3-STG2-37'] },
      { id: 'incidentClassification', refs: ['S3-STG2-38', 'S1-ORG8-03', 'S1-ORG8-06'] },
      { id: 'reportingRequirements', refs: ['S3-CON-15', 'S3-STG2-40', 'S3-STG2-41'] },
      { id: 'escalationPaths', refs: ['S1-OPEN-08', 'S1-ORG3-05'] },
      { id: 'otherPlans', refs: ['S3-STG2-43', 'S3-STG2-44', 'S3-STG2-45', 'S3-STG2-46'] },
    ],
  },
  {
    id: 'information',
    refs: ['S3-STG3-07', 'S3-STG3-17'],
    children: [
      { id: 'tlpRules', refs: ['S1-HUM1-09'] },
      { id: 'protectedInformation', refs: ['S3-STG1-29', 'S3-STG3-06'] },
      { id: 'sharing', refs: ['S3-STG3-17', 'S3-STG3-05'] },
    ],
  },
  { id: 'staffing', refs: ['S3-STG2-18', 'S3-STG2-34', 'S3-STG2-35', 'S1-HUM2-03'] },
  { id: 'facilities', refs: ['S3-STG2-19', 'S3-STG2-17', 'S3-STG3-08'] },
  {
    id: 'stakeholders',
    refs: ['S3-STG1-09', 'S3-CON-16'],
    whenFilled: true,
    children: [
      { id: 'stakeholderOverview', refs: ['S3-STG1-09', 'S1-BAS-04'], whenFilled: true },
      { id: 'engagementPlan', refs: ['S2-GOV-10', 'S3-STG2-48'], whenFilled: true },
      { id: 'responsibilityMatrix', refs: ['S3-STG2-33', 'S1-BAS-18'], whenFilled: true },
    ],
  },
  {
    id: 'relationships',
    refs: ['S3-CON-13', 'S3-CON-16'],
    children: [
      { id: 'relationsInternal', refs: ['S3-CON-16', 'S3-BACK-06'] },
      { id: 'relationsExternal', refs: ['S3-CON-16', 'S3-CON-13', 'S2-CONST-19'] },
      { id: 'agreements', refs: ['S3-STG3-05', 'S3-STG2-48', 'S2-PEERIN-08'], whenFilled: true },
      { id: 'stakeholderRelations', refs: ['S1-BAS-04'], whenFilled: true },
      { id: 'nationalTeams', refs: ['S2-PEERIN-01', 'S2-PEERIN-08', 'S2-CONST-01'] },
      { id: 'peerTeams', refs: ['S2-PEERIN-04', 'S2-PEEROUT-01', 'S2-PEEROUT-21'], whenFilled: true },
      { id: 'internationalCooperation', refs: ['S1-ORG9-01', 'S2-PEEROUT-01'] },
    ],
  },
  {
    id: 'media',
    refs: ['S1-ORG9-03', 'S3-STG2-49'],
    children: [
      { id: 'mediaPolicy', refs: ['S1-ORG9-03'] },
      { id: 'channels', refs: ['S3-STG2-11', 'S3-STG2-49'] },
      { id: 'communicationPlan', refs: ['S3-BEN-14', 'S3-STG2-49'], whenFilled: true },
      { id: 'announcement', refs: ['S3-STG3-03'] },
      { id: 'languages', refs: ['S2-PEEROUT-25', 'S2-PEEROUT-26', 'S1-ORG5-10'] },
      { id: 'feedback', refs: ['S2-CONST-17', 'S2-CONST-15'], whenFilled: true },
    ],
  },
  { id: 'scenarios', refs: ['S3-STG1-32', 'S3-CON-13'] },
];

/** The last sections: what the change costs, and how it is carried out and measured. */
const DELIVERY: readonly ConopsSection[] = [
  { id: 'impacts', refs: ['S3-STG2-37', 'S2-CONST-06'] },
  {
    id: 'alternatives',
    refs: ['S2-GOV-12', 'S3-STG2-47'],
    children: [
      { id: 'hostsCompared', refs: ['S2-GOV-12', 'S2-PREP-06'] },
      { id: 'planConstraints', refs: ['S3-STG2-47'] },
      { id: 'risksDecisions', refs: ['S3-STG2-47', 'S3-CONC-08'] },
    ],
  },
  { id: 'resources', refs: ['S3-STG2-20', 'S3-STG2-32', 'S1-ORG1-05'] },
  { id: 'roadmap', refs: ['S3-CON-02', 'S3-TL-01', 'S3-STG2-50', 'S3-STG0-01'] },
  { id: 'measures', refs: ['S2-SUST-01', 'S3-STG4-12', 'S3-STG2-53', 'S1-WRAP-04'] },
];

const ANNEXES: readonly ConopsSection[] = [
  { id: 'annexGlossary', refs: ['S2-PEEROUT-26', 'S3-STG2-38'] },
  { id: 'annexServices', refs: ['S3-CON-09', 'S2-SERV-07'] },
  { id: 'annexPosts', refs: ['S1-HUM3-04', 'S3-STG2-34'], whenFilled: true },
];

export const CONOPS_SECTIONS: readonly ConopsSection[] = [
  SUMMARY,
  ...FOUNDATION,
  ...OPERATION,
  ...DELIVERY,
  ...ANNEXES,
];
