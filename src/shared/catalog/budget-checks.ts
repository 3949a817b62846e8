import type { Origin } from './outside-sources';

/**
 * What the program can remark on a budget or a staffing plan. Words in `i18n/en/ui/advice.json`:
 * `<id>Title` (what is seen), `<id>Reason` (why it matters), `<id>Remedy` (what can be done), with `values` put in
 * where `{{name}}` stands.
 * None is an error: a plan with a gap is honest, and can be handed over with it.
 */
export interface BudgetCheck extends Origin {
  readonly id: string;
  readonly about: 'budget' | 'funding' | 'staffing';
  readonly severity: 'warning' | 'notice';
  /** Names of the values its words wait for. */
  readonly values: readonly string[];
}

const MONEY_CHECKS: readonly BudgetCheck[] = [
  {
    id: 'nothingPromised',
    about: 'funding',
    severity: 'warning',
    values: [],
    refs: ['S3-STG2-32', 'S3-STG3-02'],
  },
  {
    id: 'noSustainment',
    about: 'funding',
    severity: 'warning',
    values: ['day'],
    refs: ['S3-STG2-32', 'S3-TL-14'],
  },
  {
    id: 'oneSource',
    about: 'funding',
    severity: 'warning',
    values: ['source'],
    refs: ['S3-STG2-27', 'S1-ORG1-05'],
  },
  {
    id: 'salariesTwice',
    about: 'budget',
    severity: 'warning',
    values: ['lines', 'amount'],
    refs: [],
  },
  { id: 'costsTwice', about: 'budget', severity: 'notice', values: ['lines', 'amount'], refs: [] },
  {
    id: 'staffShare',
    about: 'budget',
    severity: 'notice',
    values: ['share', 'from', 'to'],
    refs: [],
    outside: ['enisa-setup-2020'],
  },
  {
    id: 'noTraining',
    about: 'budget',
    severity: 'warning',
    values: ['year'],
    refs: ['S2-PD-13', 'S1-HUM2-08', 'S1-HUM4-06'],
  },
  {
    id: 'noTravel',
    about: 'budget',
    severity: 'warning',
    values: ['year'],
    refs: ['S1-WRAP-09', 'S2-PD-11', 'S2-PEEROUT-18'],
  },
  {
    id: 'noMemberships',
    about: 'budget',
    severity: 'notice',
    values: ['year'],
    refs: ['S1-WRAP-07', 'S1-WRAP-08'],
  },
  {
    id: 'consultancyEnds',
    about: 'budget',
    severity: 'warning',
    values: ['day'],
    refs: ['S2-PREP-09', 'S2-PREP-13'],
  },
  {
    id: 'proprietaryUnrun',
    about: 'budget',
    severity: 'warning',
    values: ['tool'],
    refs: ['S2-PREP-07', 'S2-TOOL-13', 'S2-TOOL-11'],
  },
  {
    id: 'firstYearGaps',
    about: 'budget',
    severity: 'warning',
    values: ['needs'],
    refs: [],
    outside: ['enisa-setup-2020'],
  },
  {
    id: 'cliff',
    about: 'funding',
    severity: 'warning',
    values: ['source', 'day', 'percent'],
    refs: ['S3-STG2-32', 'S1-ORG1-05'],
  },
  {
    id: 'cliffUsedUp',
    about: 'funding',
    severity: 'warning',
    values: ['source', 'day', 'percent'],
    refs: ['S3-STG2-32', 'S1-ORG1-05'],
  },
  {
    id: 'uncovered',
    about: 'funding',
    severity: 'warning',
    values: ['amount', 'lines'],
    refs: ['S3-STG3-02', 'S3-STG2-20'],
  },
  {
    id: 'onlyAsked',
    about: 'funding',
    severity: 'warning',
    values: ['amount', 'source'],
    refs: ['S3-STG2-33', 'S3-STG3-02'],
  },
  { id: 'noPrice', about: 'budget', severity: 'warning', values: ['count', 'lines'], refs: [] },
  { id: 'missingRate', about: 'budget', severity: 'warning', values: ['currencies'], refs: [] },
  { id: 'beyondAmount', about: 'funding', severity: 'warning', values: ['source', 'amount'], refs: [] },
  { id: 'overAllocated', about: 'funding', severity: 'warning', values: ['source', 'amount'], refs: [] },
  {
    id: 'againstTerms',
    about: 'funding',
    severity: 'warning',
    values: ['source', 'amount', 'lines'],
    refs: [],
  },
  {
    id: 'earmarkedIdle',
    about: 'funding',
    severity: 'notice',
    values: ['source', 'amount', 'lines'],
    refs: [],
  },
];

const PEOPLE_CHECKS: readonly BudgetCheck[] = [
  {
    id: 'fewerThanThree',
    about: 'staffing',
    severity: 'warning',
    values: ['month', 'people'],
    refs: ['S1-HUM2-03', 'S1-HUM2-02'],
    outside: ['enisa-setup-2020'],
  },
  {
    id: 'headOnlySenior',
    about: 'staffing',
    severity: 'warning',
    values: ['month', 'positions'],
    refs: ['S2-STAFF-13', 'S2-STAFF-12'],
  },
  {
    id: 'engagementOperates',
    about: 'staffing',
    severity: 'warning',
    values: ['month', 'positions'],
    refs: ['S2-STAFF-14', 'S2-STAFF-18'],
  },
  {
    id: 'singleHolder',
    about: 'staffing',
    severity: 'warning',
    values: ['month', 'skills', 'positions'],
    refs: ['S2-STAFF-09', 'S2-STAFF-10', 'S2-PD-12'],
  },
  {
    id: 'noCrossTraining',
    about: 'staffing',
    severity: 'notice',
    values: ['month', 'skills'],
    refs: ['S2-STAFF-11', 'S2-PD-03'],
  },
  {
    id: 'roundClockShort',
    about: 'staffing',
    severity: 'warning',
    values: ['month', 'people', 'needed'],
    refs: ['S1-ORG7-02', 'S1-HUM2-02'],
    outside: ['enisa-setup-2020'],
  },
  {
    id: 'roundClockNoOperators',
    about: 'staffing',
    severity: 'warning',
    values: ['month'],
    refs: ['S1-ORG7-02'],
  },
  {
    id: 'capacityOver',
    about: 'staffing',
    severity: 'warning',
    values: ['month', 'needed', 'available'],
    refs: ['S1-HUM2-04', 'S2-PREP-08'],
  },
  {
    id: 'handlingOver',
    about: 'staffing',
    severity: 'warning',
    values: ['month', 'needed', 'available'],
    refs: ['S1-HUM2-04'],
    outside: ['csirt-handbook'],
  },
];

/** All checks of budget and staffing, in the order of the screens. */
export const BUDGET_CHECKS: readonly BudgetCheck[] = [...MONEY_CHECKS, ...PEOPLE_CHECKS];
