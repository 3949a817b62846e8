import type { SkillPart, StaffSkill } from './staffing-types';

const personal = (id: string, first: string, ...more: readonly string[]): StaffSkill => ({
  id,
  kind: 'personal',
  refs: [first, ...more],
  parts: [],
});
const technical = (id: string, ref: string, parts: readonly SkillPart[] = []): StaffSkill => ({
  id,
  kind: 'technical',
  refs: [ref],
  parts,
});
const parts = (ref: string, ...ids: readonly string[]): readonly SkillPart[] =>
  ids.map((id) => ({ id, refs: [ref] }));

/**
 * The ten personal and fourteen technical skills of SEI's "Steps for Creating National CSIRTs", Appendix B, in
 * its order. Where the CSIRT introduction slides or the later SEI paper name the same skill, their rows stand
 * beside it. Words: `stf-s-<id>`.
 */
export const STAFF_SKILLS: readonly StaffSkill[] = [
  {
    ...personal('communication', 'S3-APB-09', 'S1-SP1-01', 'S2-STAFF-05', 'S1-HUM3-02'),
    parts: parts('S3-APB-09', 'spoken', 'written'),
  },
  personal('diplomacy', 'S3-APB-10', 'S1-HUM3-02'),
  personal('followsProcedures', 'S3-APB-11'),
  personal('teamwork', 'S3-APB-12', 'S1-HUM3-02'),
  personal('integrity', 'S3-APB-13', 'S1-HUM3-02'),
  personal('knowsLimits', 'S3-APB-14'),
  personal('stress', 'S3-APB-15', 'S1-HUM3-02'),
  personal('problemSolving', 'S3-APB-16', 'S1-HUM3-02'),
  personal('timeManagement', 'S3-APB-17', 'S1-HUM3-02'),
  personal('attentionToDetail', 'S3-APB-18'),
  { ...technical('technicalBase', 'S3-APB-19'), refs: ['S3-APB-19', 'S1-SP1-02'] },
  technical(
    'securityPrinciples',
    'S3-APB-20',
    parts(
      'S3-APB-20',
      'authentication',
      'dataIntegrity',
      'confidentiality',
      'authorization',
      'privacy',
      'nonRepudiation',
      'accessControl',
    ),
  ),
  technical('securityWeaknesses', 'S3-APB-21', [
    ...parts('S3-APB-22', 'physical'),
    ...parts('S3-APB-23', 'protocolDesign'),
    ...parts('S3-APB-24', 'implementation'),
    ...parts('S3-APB-25', 'configuration'),
    ...parts('S3-APB-26', 'userError'),
    ...parts('S3-APB-27', 'maliciousCode'),
  ]),
  technical('internet', 'S3-APB-28'),
  technical('securityRisks', 'S3-APB-29', parts('S3-APB-29', 'life', 'reputation', 'money', 'services')),
  technical('networkProtocols', 'S3-APB-30', parts('S3-APB-30', 'ip', 'tcp', 'udp', 'icmp', 'arp', 'rarp')),
  technical('dns', 'S3-APB-31'),
  technical('networkServices', 'S3-APB-32'),
  technical('defensiveMeasures', 'S3-APB-33'),
  technical('hostSecurity', 'S3-APB-34', parts('S3-APB-34', 'secureConfiguration', 'hostTools')),
  technical('intruderTechniques', 'S3-APB-35'),
  technical('cryptography', 'S3-APB-36', parts('S3-APB-36', 'algorithms', 'cryptoTools')),
  technical('programming', 'S3-APB-37'),
  { ...technical('analysis', 'S3-APB-38'), refs: ['S3-APB-38', 'S2-STAFF-02'] },
];
