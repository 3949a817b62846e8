import type { InfrastructureItem } from './tools-types';

/** Systems and rooms a team works with, and what to ask of each. */
export const INFRASTRUCTURE_ITEMS: readonly InfrastructureItem[] = [
  {
    id: 'secureServers',
    lines: ['servers'],
    services: [],
    refs: ['S3-STG3-08', 'S3-APC-43', 'S3-BEN-19'],
  },
  { id: 'desktops', lines: ['workstations'], services: [], refs: ['S3-STG3-08', 'S3-BEN-19'] },
  { id: 'separateNetwork', lines: ['network'], services: [], refs: ['S3-STG3-08', 'S3-STG1-31'] },
  { id: 'remoteAccess', lines: ['network'], services: [], refs: ['S3-STG3-10', 'S3-STG3-11'] },
  {
    id: 'telephony',
    lines: ['connections'],
    services: ['sv-incident-report-acceptance', 'sv-crisis-management-support'],
    refs: ['S3-STG3-08', 'S3-APC-13'],
  },
  {
    id: 'secureMail',
    lines: ['hosting', 'servers'],
    services: ['sv-incident-report-acceptance', 'sv-incident-coordination'],
    refs: ['S3-APC-43', 'S3-STG3-06', 'S3-STG4-04'],
  },
  {
    id: 'website',
    lines: ['hosting'],
    services: ['sv-situation-communication', 'sv-awareness-building'],
    refs: ['S3-APC-35', 'S3-APC-37', 'S3-STG2-49'],
  },
  {
    id: 'caseStore',
    lines: ['servers', 'licenses'],
    services: ['sv-incident-report-acceptance', 'sv-incident-coordination', 'sv-incident-analysis'],
    refs: ['S3-APC-43', 'S1-CYC-11'],
  },
  {
    id: 'analysisLab',
    lines: ['analysisLab'],
    services: ['sv-artifact-forensic-analysis', 'sv-vulnerability-analysis'],
    refs: ['S3-APC-26', 'S2-TOOL-07'],
  },
  {
    id: 'evidenceStore',
    lines: ['forensicEquipment', 'physicalProtection'],
    services: ['sv-artifact-forensic-analysis'],
    refs: ['S0-END-03', 'S1-CYC-10'],
  },
  { id: 'backup', lines: ['servers', 'fallbackSite'], services: [], refs: ['S1-ORG11-09', 'S3-BEN-18'] },
  { id: 'ownMonitoring', lines: ['servers', 'licenses'], services: [], refs: ['S3-BEN-18', 'S3-STG3-08'] },
  { id: 'premises', lines: ['fitOut', 'rent'], services: [], refs: ['S3-STG2-16', 'S3-STG2-29'] },
  { id: 'protection', lines: ['physicalProtection'], services: [], refs: ['S3-STG2-17'] },
  {
    id: 'power',
    lines: ['fitOut', 'connections'],
    services: [],
    refs: ['S3-BEN-18', 'S1-ORG11-09'],
  },
  { id: 'fallbackSite', lines: ['fallbackSite'], services: [], refs: ['S1-ORG11-08', 'S1-ORG11-09'] },
];
