import type { Audience, RaciActivity, SuggestionKind } from './stakeholder-types';

/** Actions the program can propose for a stakeholder. Words: `stk-s-<id>`. */
export const SUGGESTIONS: readonly SuggestionKind[] = [
  { id: 'brief', frequency: 'once', items: ['s1-hold-workshops'], refs: ['S3-STG1-06', 'S2-GOV-10'] },
  {
    id: 'listen',
    frequency: 'once',
    items: ['s1-win-champions'],
    refs: ['S2-GOV-07', 'S2-GOV-08', 'S2-GOV-09'],
  },
  { id: 'correct', frequency: 'once', items: ['s1-win-champions'], refs: ['S2-GOV-08'] },
  { id: 'showValue', frequency: 'once', items: ['s1-win-champions'], refs: ['S2-GOV-09', 'S2-CONST-11'] },
  {
    id: 'askToLead',
    frequency: 'once',
    items: ['s1-name-sponsor', 's2-champion-parent'],
    refs: ['S2-GOV-13'],
  },
  { id: 'keepInformed', frequency: 'quarterly', items: ['s4-leadership-briefings'], refs: ['S2-GOV-10'] },
  {
    id: 'introduceBackup',
    frequency: 'once',
    items: ['s4-institutional-ties'],
    refs: ['S2-PEEROUT-21', 'S2-PEEROUT-19'],
  },
  {
    id: 'firstContact',
    frequency: 'once',
    items: ['s3-meet-peers'],
    refs: ['S2-PEEROUT-16', 'S2-PEEROUT-18'],
  },
  {
    id: 'agreement',
    frequency: 'once',
    items: ['s3-sign-agreements'],
    refs: ['S3-STG3-05', 'S3-STG2-48', 'S2-PEERIN-08'],
  },
  {
    id: 'lawEnforcementTerms',
    frequency: 'once',
    items: ['s2-police-security-bodies'],
    refs: ['S2-CONST-24', 'S2-CONST-20'],
  },
  {
    id: 'reportingWorkshop',
    frequency: 'once',
    items: ['s3-explain-services', 's3-explain-reporting'],
    refs: ['S2-CONST-12', 'S2-CONST-13'],
  },
  {
    id: 'feedback',
    frequency: 'yearly',
    items: ['s4-feedback-channels', 's4-refresh-needs'],
    refs: ['S2-CONST-17', 'S2-CONST-15'],
  },
  {
    id: 'reviewSource',
    frequency: 'halfYearly',
    items: ['s4-vet-sources'],
    refs: ['S2-INFO-12', 'S2-INFO-13'],
  },
];

/** Decisions and activities of the stages for the responsibilities matrix. Words: `stk-a-<id>`. */
export const RACI_ACTIVITIES: readonly RaciActivity[] = [
  { id: 'mandate', stage: 2, kind: 'decision', refs: ['S1-ORG1-02', 'S1-ORG1-03'] },
  { id: 'host', stage: 2, kind: 'decision', refs: ['S2-GOV-12'] },
  { id: 'constituency', stage: 2, kind: 'decision', refs: ['S3-STG2-10'] },
  { id: 'services', stage: 2, kind: 'decision', refs: ['S3-STG2-12'] },
  { id: 'authority', stage: 2, kind: 'decision', refs: ['S3-STG2-15'] },
  { id: 'startBudget', stage: 2, kind: 'decision', refs: ['S3-STG2-33'] },
  { id: 'approveConops', stage: 2, kind: 'decision', refs: ['S3-STG2-33'] },
  { id: 'launch', stage: 4, kind: 'decision', refs: ['S3-STG4-01'] },
  { id: 'educate', stage: 1, kind: 'activity', refs: ['S3-STG1-06'] },
  { id: 'lawReview', stage: 1, kind: 'activity', refs: ['S3-STG1-29'] },
  { id: 'funding', stage: 1, kind: 'activity', refs: ['S3-STG1-30'] },
  { id: 'plan', stage: 2, kind: 'activity', refs: ['S3-STG2-01'] },
  { id: 'processes', stage: 2, kind: 'activity', refs: ['S3-STG2-36'] },
  { id: 'staffing', stage: 2, kind: 'activity', refs: ['S3-STG2-18'] },
  { id: 'secureFunds', stage: 3, kind: 'activity', refs: ['S3-STG3-02'] },
  { id: 'announce', stage: 3, kind: 'activity', refs: ['S3-STG3-03'] },
  { id: 'agreements', stage: 3, kind: 'activity', refs: ['S3-STG3-05'] },
  { id: 'systems', stage: 3, kind: 'activity', refs: ['S3-STG3-08'] },
  { id: 'policies', stage: 3, kind: 'activity', refs: ['S3-STG3-09'] },
  { id: 'coordinate', stage: 4, kind: 'activity', refs: ['S3-STG4-11'] },
  { id: 'inform', stage: 4, kind: 'activity', refs: ['S3-STG4-07'] },
  { id: 'evaluate', stage: 4, kind: 'activity', refs: ['S3-STG4-12'] },
  { id: 'improve', stage: 4, kind: 'activity', refs: ['S3-STG4-13'] },
  { id: 'train', stage: 4, kind: 'activity', refs: ['S3-STG4-16'] },
  { id: 'peers', stage: 5, kind: 'activity', refs: ['S2-PEEROUT-01'] },
  { id: 'compareSharing', stage: 5, kind: 'activity', refs: ['S2-PEERIN-05'] },
];

/** Audiences of the communication plan. Words: `stk-c-<id>`. */
export const AUDIENCES: readonly Audience[] = [
  { id: 'leadership', phase: 'both', refs: ['S2-GOV-10'] },
  { id: 'constituents', phase: 'both', refs: ['S2-CONST-12', 'S2-CONST-13'] },
  { id: 'administrators', phase: 'operation', refs: ['S3-BEN-14'] },
  { id: 'otherTeams', phase: 'both', refs: ['S3-BEN-14', 'S2-PEEROUT-01'] },
  { id: 'policyMakers', phase: 'setup', refs: ['S3-BEN-14'] },
  { id: 'legalStaff', phase: 'setup', refs: ['S3-BEN-14'] },
  { id: 'lawEnforcement', phase: 'both', refs: ['S3-BEN-14', 'S2-CONST-24'] },
  { id: 'publicUsers', phase: 'operation', refs: ['S3-BEN-14'] },
];
