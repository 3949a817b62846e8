import type { SourceRefs } from './types';

/**
 * Terms which the program and its documents use, in alphabetical order of the English term.
 * Words in `i18n/en/catalog/glossary.json`: term, meaning (ours). A plan's own term of the same name wins.
 */
export interface GlossaryEntry {
  readonly id: string;
  readonly refs: SourceRefs;
}

export const GLOSSARY: readonly GlossaryEntry[] = [
  { id: 'term-advisory', refs: ['S1-CYC-01', 'S1-ORG4-03', 'S1-ORG4-06'] },
  { id: 'term-artifact', refs: ['S2-SERV-12', 'S1-ORG4-05'] },
  { id: 'term-authority', refs: ['S1-EX1-05', 'S1-ORG3-02', 'S1-ORG3-03', 'S1-ORG3-04'] },
  { id: 'term-cert', refs: ['S1-SP2-01', 'S1-SP2-02', 'S0-CERT-05'] },
  { id: 'term-champion', refs: ['S2-GOV-13'] },
  { id: 'term-charter', refs: ['S1-ORG10-02', 'S1-ORG10-03', 'S1-ORG3-07'] },
  { id: 'term-conops', refs: ['S3-CON-01', 'S3-CON-02'] },
  { id: 'term-constituency', refs: ['S1-EX1-04', 'S3-BACK-01', 'S2-CONST-07'] },
  { id: 'term-coordination', refs: ['S2-SERV-14', 'S3-PURP-06'] },
  { id: 'term-critical-infrastructure', refs: ['S3-INTRO-05', 'S3-INTRO-13', 'S3-STG1-26'] },
  { id: 'term-csirt', refs: ['S1-SP2-03'] },
  { id: 'term-early-warning', refs: ['S3-PURP-04', 'S3-STG5-04'] },
  { id: 'term-engagement-lead', refs: ['S2-GOV-11', 'S2-STAFF-14'] },
  { id: 'term-escalation', refs: ['S1-OPEN-08', 'S1-ORG3-03', 'S1-ORG3-05'] },
  { id: 'term-event', refs: ['S2-SERV-09', 'S2-SERV-08'] },
  { id: 'term-first', refs: ['S0-FIRST-01', 'S0-FIRST-02'] },
  { id: 'term-first-framework', refs: ['S0-FIRST-06', 'S2-SERV-07'] },
  { id: 'term-gov-cert', refs: ['S2-PEERIN-07'] },
  { id: 'term-other-team-names', refs: ['S1-SP2-04', 'S1-SP2-05'] },
  { id: 'term-incident', refs: ['S3-STG2-38', 'S2-INTRO-03'] },
  { id: 'term-incident-management', refs: ['S3-STG2-36', 'S1-BAS-01'] },
  { id: 'term-information-sharing', refs: ['S3-STG3-17'] },
  { id: 'term-ioc', refs: ['S2-PEERIN-02'] },
  { id: 'term-isac', refs: ['S1-SP4-01'] },
  { id: 'term-mandate', refs: ['S1-EX1-03', 'S1-ORG1-03', 'S1-ORG1-04'] },
  { id: 'term-national-csirt', refs: ['S2-INTRO-03', 'S2-INTRO-04', 'S2-INTRO-06'] },
  { id: 'term-national-center', refs: ['S2-INTRO-09'] },
  { id: 'term-point-of-contact', refs: ['S3-BEN-01', 'S3-STG3-04'] },
  { id: 'term-psirt', refs: ['S1-ORG2-09', 'S0-FIRST-05', 'S1-SP4-03'] },
  { id: 'term-regional-csirt', refs: ['S2-PEEROUT-04'] },
  { id: 'term-registry', refs: ['S2-PEEROUT-08'] },
  { id: 'term-last-resort', refs: ['S3-BACK-10'] },
  { id: 'term-responsibility', refs: ['S1-EX1-06', 'S1-ORG4-18'] },
  { id: 'term-rfc2350', refs: ['S1-ORG5-08', 'S1-ORG5-09', 'S1-ORG5-10'] },
  { id: 'term-rsit', refs: ['S1-ORG8-03', 'S2-PEEROUT-26'] },
  { id: 'term-service', refs: ['S1-SP4-04'] },
  { id: 'term-service-level', refs: ['S1-ORG7-07', 'S1-ORG7-08', 'S1-ORG7-03'] },
  { id: 'term-sim3', refs: ['S0-OCF-01', 'S1-SP3-04', 'S1-SP3-09'] },
  { id: 'term-sim3-parameter', refs: ['S0-OCF-04', 'S0-OCF-05'] },
  { id: 'term-situational-awareness', refs: ['S2-SERV-22', 'S2-SERV-23', 'S1-ORG5-04'] },
  { id: 'term-soc', refs: ['S1-SP2-04', 'S1-ORG5-02'] },
  { id: 'term-sop', refs: ['S2-SOP-01'] },
  { id: 'term-tlp', refs: ['S1-HUM1-09'] },
  { id: 'term-ttp', refs: ['S2-PEERIN-02'] },
  { id: 'term-vulnerability', refs: ['S2-SERV-18', 'S2-SERV-20'] },
];
