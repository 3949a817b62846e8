import type { Origin } from './outside-sources';

interface QuestionBase extends Origin {
  readonly id: string;
}

/** Question with options; words of an option: `bud-q-<id>.<option>` -> `name`. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'one' | 'several';
  readonly options: readonly string[];
  /** Options chosen at first. */
  readonly start: readonly string[];
}

/** Question answered by ids of services of the catalog. */
export interface ServicesQuestion extends QuestionBase {
  readonly kind: 'services';
  readonly start: readonly string[];
}

/** Question answered by a whole number of `unit`. */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly unit: 'seats' | 'years' | 'trips';
  readonly least: number;
  readonly most: number;
  readonly start: number;
}

/** Question answered by a code of ISO 4217; begins with the currency of the plan. */
export interface CurrencyQuestion extends QuestionBase {
  readonly kind: 'currency';
}

/** Words: `bud-q-<id>` -> `question`, `why` (what it decides), `start` (why it begins with that answer). */
export type FirstQuestion = ChoiceQuestion | ServicesQuestion | NumberQuestion | CurrencyQuestion;

/**
 * The ten questions of the first afternoon, from which a first staffing plan and a first budget are made. Every
 * answer can be changed later. What they begin with is a suggestion of this program where `refs` do not bear it.
 */
export const FIRST_QUESTIONS: readonly FirstQuestion[] = [
  {
    id: 'services',
    kind: 'services',
    start: ['sv-incident-report-acceptance', 'sv-incident-coordination', 'sv-awareness-building'],
    refs: ['S3-TL-09', 'S1-CYC-05', 'S1-ORG5-06'],
  },
  {
    id: 'cover',
    kind: 'one',
    options: ['officeHours', 'extended', 'onCall', 'aroundTheClock'],
    start: ['onCall'],
    refs: ['S1-ORG7-02', 'S1-ORG7-03', 'S1-ORG7-04', 'S1-ORG7-05'],
  },
  {
    id: 'seats',
    kind: 'number',
    unit: 'seats',
    least: 1,
    most: 20,
    start: 1,
    refs: ['S1-HUM2-02', 'S1-HUM2-03'],
  },
  {
    id: 'constituency',
    kind: 'one',
    options: ['pilot', 'government', 'criticalSectors', 'wholeCountry'],
    start: ['criticalSectors'],
    refs: ['S3-APB-04', 'S3-APB-05', 'S2-CONST-22'],
    outside: ['enisa-setup-2020'],
  },
  {
    id: 'salary',
    kind: 'one',
    options: ['own', 'illustrativeLow', 'illustrativeHigh'],
    start: ['own'],
    refs: ['S3-APB-07'],
    outside: ['enisa-setup-2020'],
  },
  {
    id: 'host',
    kind: 'several',
    options: ['premises', 'network', 'workstations', 'personnelOffice', 'legal', 'press', 'guards'],
    start: [],
    refs: ['S2-GOV-13', 'S3-BEN-18'],
  },
  {
    id: 'tools',
    kind: 'one',
    options: ['openSource', 'mixed', 'commercial'],
    start: ['mixed'],
    refs: ['S2-TOOL-03', 'S2-TOOL-05', 'S2-TOOL-07'],
  },
  {
    id: 'advisers',
    kind: 'one',
    options: ['none', 'design', 'designAndMentoring'],
    start: ['designAndMentoring'],
    refs: ['S2-PREP-04', 'S2-PREP-09', 'S2-PREP-12'],
    outside: ['enisa-setup-2020'],
  },
  {
    id: 'years',
    kind: 'number',
    unit: 'years',
    least: 1,
    most: 10,
    start: 5,
    refs: ['S3-STG2-32', 'S3-TL-14'],
  },
  { id: 'currency', kind: 'currency', refs: ['S3-STG2-20'] },
];
