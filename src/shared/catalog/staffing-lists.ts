import type { StaffEntry } from './staffing-types';

/** How somebody is employed. Words: `stf-e-<id>` -> `name`, `when`. */
export const EMPLOYMENT_KINDS: readonly StaffEntry[] = [
  { id: 'permanent', refs: ['S3-STG3-14', 'S3-STG2-18'] },
  { id: 'contract', refs: [] },
  { id: 'seconded', refs: [] },
  { id: 'reassigned', refs: ['S3-STG3-14'] },
];

/** Kinds of training and development. Words: `stf-k-<id>` -> `name`, `why`, `how`. */
export const TRAINING_KINDS: readonly StaffEntry[] = [
  { id: 'technical', refs: ['S2-PD-06', 'S1-HUM4-02'] },
  { id: 'softSkills', refs: ['S1-HUM4-03', 'S1-HUM4-05', 'S1-HUM4-08'] },
  { id: 'internal', refs: ['S2-PD-04', 'S2-PD-10', 'S1-WRAP-12'] },
  { id: 'shadowing', refs: ['S2-PD-02', 'S2-PD-03'] },
  { id: 'conference', refs: ['S2-PD-05', 'S2-PD-11'] },
  { id: 'partner', refs: ['S2-PD-08'] },
  { id: 'certification', refs: ['S2-PEEROUT-32'] },
  { id: 'other', refs: ['S2-PD-07'] },
];

/** Who offers training. Words: `stf-p-<id>` -> `name`, `what`. */
export const TRAINING_PROVIDERS: readonly StaffEntry[] = [
  { id: 'sei', refs: ['S2-PEEROUT-28', 'S3-APD-07'] },
  { id: 'first', refs: ['S2-PEEROUT-29'] },
  { id: 'enisa', refs: ['S2-PEEROUT-30'] },
  { id: 'sans', refs: ['S2-PEEROUT-31', 'S2-PD-06'] },
  { id: 'tfCsirt', refs: ['S0-TFC-04'] },
  { id: 'existing', refs: ['S3-BEN-20'] },
];

/** What new and existing staff are trained in. Words: `stf-o-<id>` -> `name`. */
export const TRAINING_TOPICS: readonly StaffEntry[] = [
  ...['operations', 'incidentHandling', 'attackTrends', 'mitigation', 'tools', 'assurance'].map((id) => ({
    id,
    refs: ['S3-STG4-16'],
  })),
  { id: 'trafficLight', refs: ['S1-HUM1-09'] },
  { id: 'conduct', refs: ['S1-HUM1-07'] },
];

/** What to look for in a person beside the skills of Appendix B. Words: `stf-w-<id>` -> `name`. */
export const WANTED_TRAITS: readonly StaffEntry[] = [
  { id: 'creative', refs: ['S2-STAFF-01', 'S1-SP1-05'] },
  { id: 'analytical', refs: ['S2-STAFF-02'] },
  { id: 'independent', refs: ['S2-STAFF-03'] },
  { id: 'open', refs: ['S2-STAFF-04'] },
  { id: 'communicates', refs: ['S2-STAFF-05', 'S1-SP1-01'] },
  { id: 'learns', refs: ['S2-STAFF-06', 'S1-HUM3-02'] },
  { id: 'personable', refs: ['S2-STAFF-07'] },
  { id: 'trustworthy', refs: ['S1-SP1-03'] },
  { id: 'commonSense', refs: ['S1-SP1-04', 'S1-HUM3-02'] },
  { id: 'stamina', refs: ['S1-SP1-06'] },
  { id: 'admitsMistakes', refs: ['S1-HUM3-02'] },
];

/** What decides how many people a team needs. Words: `stf-f-<id>` -> `name`, `ask`. */
export const SIZING_FACTORS: readonly StaffEntry[] = [
  { id: 'mission', refs: ['S3-APB-01'] },
  { id: 'services', refs: ['S3-APB-02'] },
  { id: 'expertise', refs: ['S3-APB-03'] },
  { id: 'constituency', refs: ['S3-APB-04'] },
  { id: 'load', refs: ['S3-APB-05'] },
  { id: 'severity', refs: ['S3-APB-06'] },
  { id: 'funding', refs: ['S3-APB-07'] },
];

/** Expertise that may be reached outside the team. Words: `stf-d-<id>` -> `name`, `when`. */
export const OUTSIDE_EXPERTISE: readonly StaffEntry[] = [
  { id: 'forensics', refs: ['S1-HUM3-06', 'S1-HUM3-09'] },
  { id: 'legal', refs: ['S1-HUM3-07', 'S1-HUM3-09'] },
  { id: 'crisis', refs: ['S1-HUM3-08', 'S1-HUM3-09'] },
];

/**
 * Tasks everybody in operations should be able to take over in a crisis (S2-STAFF-09, S2-STAFF-10). The sources
 * ask for such a set and name none; this choice from the tasks of the role groups is ours.
 */
export const BASIC_TASKS: readonly string[] = [
  'hotline-phone',
  'hotline-firstHelp',
  'hotline-triage',
  'incidentHandler-respond',
  'incidentHandler-disseminate',
];
