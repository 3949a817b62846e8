import type { StaffGuidance } from './staffing-types';

/** Advice on people, by topic. Words: `stf-g-<id>` -> `title`, `text`. */
export const STAFFING_GUIDANCE: readonly StaffGuidance[] = [
  { id: 'peopleDecide', topic: 'sizing', refs: ['S1-HUM1-02', 'S3-STG2-18'] },
  { id: 'floor', topic: 'sizing', refs: ['S1-HUM2-01', 'S1-HUM2-02', 'S1-HUM2-03', 'S1-HUM2-05'] },
  { id: 'editList', topic: 'sizing', refs: ['S3-APC-01'] },
  { id: 'taskTable', topic: 'sizing', refs: ['S3-STG2-35'] },
  { id: 'coreGroup', topic: 'sizing', refs: ['S3-APB-08', 'S2-STAFF-09', 'S2-STAFF-10', 'S2-STAFF-11'] },

  { id: 'bothSkills', topic: 'hiring', refs: ['S2-STAFF-08', 'S2-STAFF-17', 'S3-STG2-34'] },
  { id: 'levels', topic: 'hiring', refs: ['S2-STAFF-12', 'S2-STAFF-13', 'S2-STAFF-17'] },
  { id: 'engagement', topic: 'hiring', refs: ['S2-GOV-11', 'S2-GOV-18', 'S2-STAFF-14', 'S2-STAFF-18'] },
  { id: 'profiles', topic: 'hiring', refs: ['S1-HUM3-01', 'S1-HUM3-03', 'S1-HUM3-04', 'S2-STAFF-16'] },
  { id: 'frameworks', topic: 'hiring', refs: ['S1-HUM3-05', 'S2-STAFF-15', 'S2-STAFF-16', 'S3-APD-07'] },
  { id: 'attackers', topic: 'hiring', refs: ['S1-HUM1-06'] },
  { id: 'hireOrMove', topic: 'hiring', refs: ['S3-STG3-14'] },

  { id: 'trust', topic: 'conduct', refs: ['S1-HUM1-03', 'S1-HUM1-04', 'S1-HUM1-05'] },
  { id: 'code', topic: 'conduct', refs: ['S1-HUM1-01', 'S1-HUM1-08'] },
  { id: 'yearlyTalk', topic: 'conduct', refs: ['S1-HUM1-07'] },
  { id: 'handleInformation', topic: 'conduct', refs: ['S1-HUM1-09'] },

  { id: 'burnout', topic: 'retention', refs: ['S1-HUM2-04'] },
  { id: 'rewards', topic: 'retention', refs: ['S1-HUM2-06'] },
  { id: 'variety', topic: 'retention', refs: ['S1-HUM2-07'] },
  { id: 'trainingMoney', topic: 'retention', refs: ['S1-HUM2-08', 'S1-HUM2-09'] },

  { id: 'keepAndImprove', topic: 'development', refs: ['S2-PD-01', 'S2-PD-12', 'S3-STG4-17', 'S3-CONC-14'] },
  { id: 'plans', topic: 'development', refs: ['S1-HUM4-01', 'S1-HUM4-04', 'S1-HUM4-05', 'S1-HUM4-06'] },
  { id: 'yearlyPlan', topic: 'development', refs: ['S2-PD-09', 'S2-PD-13'] },
  { id: 'beforeLaunch', topic: 'development', refs: ['S3-STG3-15', 'S3-TL-11'] },
  { id: 'newStaff', topic: 'development', refs: ['S2-PD-10', 'S3-STG4-16'] },
  { id: 'feedback', topic: 'development', refs: ['S1-HUM4-07', 'S1-HUM4-08'] },
  { id: 'sharedTerms', topic: 'development', refs: ['S2-PEEROUT-27', 'S2-PEEROUT-32', 'S3-PROB-05'] },
  {
    id: 'constituents',
    topic: 'development',
    refs: ['S3-STG3-16', 'S3-BEN-14', 'S3-BEN-20', 'S3-PROB-05'],
  },
  { id: 'crossTraining', topic: 'development', refs: ['S2-STAFF-11', 'S2-PD-03'] },

  {
    id: 'agreeBefore',
    topic: 'outside',
    refs: ['S1-HUM3-06', 'S1-HUM3-07', 'S1-HUM3-08', 'S1-HUM3-09', 'S3-APB-08'],
  },
];
