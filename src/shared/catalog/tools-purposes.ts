import type { ToolPurpose } from './tools-types';

/** Taking in, handling and passing on: the tools a team has on its first day. */
const HANDLING: readonly ToolPurpose[] = [
  {
    id: 'ticketing',
    skills: ['technicalBase', 'attentionToDetail', 'followsProcedures'],
    services: ['sv-incident-report-acceptance', 'sv-vulnerability-report-intake', 'sv-incident-coordination'],
    lines: ['servers', 'licenses'],
    cases: ['always', 'openSource', 'automation'],
    refs: ['S1-CYC-11', 'S3-APC-15', 'S3-APC-16', 'S3-CONC-06'],
  },
  {
    id: 'caseManagement',
    skills: ['analysis', 'attentionToDetail'],
    services: ['sv-incident-analysis', 'sv-incident-coordination', 'sv-mitigation-recovery'],
    lines: ['servers', 'licenses'],
    cases: ['always', 'openSource', 'automation'],
    refs: ['S1-CYC-09', 'S1-CYC-11', 'S3-CONC-05'],
  },
  {
    id: 'encryption',
    skills: ['cryptography', 'followsProcedures'],
    services: [],
    lines: ['licenses'],
    cases: ['always'],
    refs: ['S3-STG3-06', 'S3-STG4-04', 'S3-APC-43'],
  },
  {
    id: 'collaboration',
    skills: ['technicalBase', 'communication'],
    services: ['sv-incident-coordination', 'sv-crisis-management-support'],
    lines: ['hosting', 'licenses'],
    cases: ['always', 'openSource'],
    refs: ['S2-SUST-07', 'S3-CONC-05'],
  },
  {
    id: 'advisoryWriting',
    skills: ['communication', 'securityWeaknesses'],
    services: ['sv-vulnerability-disclosure', 'sv-situation-communication', 'sv-awareness-building'],
    lines: ['hosting', 'translation'],
    cases: ['always', 'openSource'],
    refs: ['S3-BEN-05', 'S3-APC-34', 'S3-CONC-03'],
  },
  {
    id: 'orchestration',
    skills: ['programming', 'networkServices', 'problemSolving'],
    services: ['sv-incident-analysis', 'sv-incident-coordination'],
    lines: ['licenses', 'support', 'toolDevelopment'],
    cases: ['always', 'commercial', 'automation', 'adviser'],
    refs: ['S3-CONC-04', 'S3-CONC-02'],
  },
];

/** Information that comes in from others and goes out to them. */
const INFORMATION: readonly ToolPurpose[] = [
  {
    id: 'sharing',
    skills: ['analysis', 'intruderTechniques', 'networkServices'],
    services: ['sv-situation-communication', 'sv-incident-coordination', 'sv-data-acquisition'],
    lines: ['servers', 'toolDevelopment'],
    cases: ['always', 'openSource', 'upkeep'],
    refs: ['S2-PEERIN-02', 'S2-SUST-07', 'S3-CONC-05'],
  },
  {
    id: 'feeds',
    skills: ['programming', 'networkServices', 'dns'],
    services: ['sv-data-acquisition', 'sv-incident-coordination'],
    lines: ['feeds', 'servers', 'toolDevelopment'],
    cases: ['always', 'openSource', 'upkeep', 'automation'],
    refs: ['S2-INFO-01', 'S2-INFO-09', 'S3-CONC-06'],
  },
  {
    id: 'threatKnowledge',
    skills: ['analysis', 'intruderTechniques'],
    services: ['sv-analysis-synthesis', 'sv-data-acquisition'],
    lines: ['servers', 'feeds'],
    cases: ['always', 'openSource', 'upkeep'],
    refs: ['S2-SUST-05', 'S2-TOOL-09'],
  },
  {
    id: 'intelligenceServices',
    skills: ['analysis', 'intruderTechniques'],
    services: ['sv-data-acquisition', 'sv-analysis-synthesis'],
    lines: ['feeds'],
    cases: ['always', 'commercial'],
    refs: ['S2-INFO-09'],
  },
  {
    id: 'enrichment',
    skills: ['programming', 'dns', 'analysis'],
    services: ['sv-incident-analysis', 'sv-event-analysis'],
    lines: ['servers', 'feeds'],
    cases: ['always', 'openSource', 'triage', 'automation'],
    refs: ['S2-TOOL-09', 'S3-CONC-04'],
  },
];

/** Watching systems and networks; most national teams begin without it. */
const WATCHING: readonly ToolPurpose[] = [
  {
    id: 'hostMonitoring',
    skills: ['hostSecurity', 'intruderTechniques', 'defensiveMeasures'],
    services: ['sv-monitoring-detection', 'sv-event-analysis'],
    lines: ['servers', 'licenses', 'aroundTheClock'],
    cases: ['always', 'openSource', 'commercial', 'upkeep'],
    refs: ['S1-CYC-02', 'S2-TOOL-09'],
  },
  {
    id: 'networkDetection',
    skills: ['networkProtocols', 'intruderTechniques', 'defensiveMeasures'],
    services: ['sv-monitoring-detection', 'sv-event-analysis'],
    lines: ['servers', 'network', 'aroundTheClock'],
    cases: ['always', 'openSource', 'upkeep'],
    refs: ['S1-CYC-02', 'S3-APC-23'],
  },
  {
    id: 'networkAnalysis',
    skills: ['networkProtocols', 'dns', 'networkServices'],
    services: ['sv-incident-analysis', 'sv-event-analysis'],
    lines: ['workstations', 'analysisLab'],
    cases: ['always', 'openSource', 'triage'],
    refs: ['S2-TOOL-09', 'S1-CYC-09'],
  },
  {
    id: 'endpointCollection',
    skills: ['hostSecurity', 'programming'],
    services: ['sv-incident-analysis', 'sv-artifact-forensic-analysis', 'sv-mitigation-recovery'],
    lines: ['servers', 'forensicEquipment'],
    cases: ['always', 'openSource', 'forensics'],
    refs: ['S1-CYC-09', 'S2-TOOL-07'],
  },
];

/** Looking closely at what an attack left behind. */
const ANALYSIS: readonly ToolPurpose[] = [
  {
    id: 'diskForensics',
    skills: ['hostSecurity', 'attentionToDetail', 'integrity'],
    services: ['sv-artifact-forensic-analysis'],
    lines: ['forensicEquipment', 'licenses', 'technicalCourses'],
    cases: ['always', 'forensics', 'commercial'],
    refs: ['S2-TOOL-07', 'S2-TOOL-08', 'S1-CYC-10', 'S0-END-03'],
  },
  {
    id: 'memoryForensics',
    skills: ['hostSecurity', 'programming'],
    services: ['sv-artifact-forensic-analysis', 'sv-incident-analysis'],
    lines: ['forensicEquipment', 'technicalCourses'],
    cases: ['always', 'forensics', 'openSource'],
    refs: ['S2-TOOL-07', 'S1-CYC-09'],
  },
  {
    id: 'timelineAnalysis',
    skills: ['analysis', 'hostSecurity'],
    services: ['sv-artifact-forensic-analysis', 'sv-incident-analysis'],
    lines: ['servers'],
    cases: ['always', 'openSource', 'triage'],
    refs: ['S1-CYC-09', 'S2-TOOL-09'],
  },
  {
    id: 'malwareAnalysis',
    skills: ['programming', 'securityWeaknesses', 'intruderTechniques'],
    services: ['sv-artifact-forensic-analysis'],
    lines: ['analysisLab', 'licenses'],
    cases: ['always', 'forensics', 'openSource', 'upkeep'],
    refs: ['S2-TOOL-07', 'S3-APC-26', 'S3-BEN-04'],
  },
  {
    id: 'leakAnalysis',
    skills: ['programming', 'analysis', 'internet'],
    services: ['sv-data-acquisition', 'sv-incident-analysis'],
    lines: ['servers', 'toolDevelopment'],
    cases: ['always', 'openSource', 'upkeep'],
    refs: ['S2-INFO-01', 'S2-SUST-05'],
  },
];

/** Purposes of tools, in the order of the register. */
export const TOOL_PURPOSES: readonly ToolPurpose[] = [...HANDLING, ...INFORMATION, ...WATCHING, ...ANALYSIS];
