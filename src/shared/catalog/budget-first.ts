import type { CostUnit } from './budget-types';

/** Typical lines that paid posts bring about by themselves: beside posts they would count salaries twice. */
export const POST_LINES: readonly string[] = ['launchSalaries', 'salaries', 'onCosts'];

/** Typical lines that come from elsewhere in a first budget: more posts, and the reserve of the assumptions. */
export const ELSEWHERE_LINES = {
  posts: [...POST_LINES, 'aroundTheClock'],
  reserve: ['contingencyStart', 'contingencyYears'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Lines the host saves, by option of the question `host`. */
export const HOST_LINES: Readonly<Record<string, readonly string[]>> = {
  premises: ['fitOut', 'rent', 'officeCosts'],
  network: ['network', 'connections'],
  workstations: ['workstations'],
  personnelOffice: ['recruitment'],
  legal: ['legalAdvice'],
  press: ['announcement', 'publications'],
  guards: ['physicalProtection'],
};

/** Lines only some answers bring about: question, and the options with which the line is there. */
export const ANSWER_LINES: Readonly<
  Record<string, { readonly question: 'tools' | 'advisers' | 'cover'; readonly options: readonly string[] }>
> = {
  licenses: { question: 'tools', options: ['mixed', 'commercial'] },
  support: { question: 'tools', options: ['mixed', 'commercial'] },
  toolDevelopment: { question: 'tools', options: ['openSource', 'mixed'] },
  designWork: { question: 'advisers', options: ['design', 'designAndMentoring'] },
  mentoring: { question: 'advisers', options: ['designAndMentoring'] },
  onCallPay: { question: 'cover', options: ['onCall', 'aroundTheClock'] },
};

/** Where a line belongs: in every scenario, not in the lean one, or in the full one alone. */
export type BudgetTier = 'lean' | 'recommended' | 'full';

const ONLY_FULL: readonly string[] = ['feeds', 'fallbackSite', 'analysisLab', 'audit', 'nationalExercise'];
const NOT_LEAN: readonly string[] = [
  ...['support', 'insurance', 'translation', 'outsideExperts', 'softSkillCourses', 'mentoring'],
  ...['constituencyTraining', 'onSiteResponse', 'workshops', 'publications', 'announcement'],
];

/**
 * In which scenarios a typical line is: a proposal of this program. What a team cannot do without, and what keeps it
 * alive (people, training, travel, memberships), is in the lean one too. Lines of the team's own are in all.
 */
export function tierOf(line: string | null): BudgetTier {
  if (line === null) return 'lean';
  if (ONLY_FULL.includes(line)) return 'full';
  return NOT_LEAN.includes(line) ? 'recommended' : 'lean';
}

/** What a unit is counted by in a first budget: each person, one, or what only the team can say. */
export const UNIT_SCALES = {
  personYear: 'person',
  seat: 'person',
  post: 'person',
  course: 'person',
  month: 'one',
  year: 'one',
  item: 'one',
  event: 'one',
  member: 'one',
  personMonth: 'open',
  day: 'open',
  trip: 'open',
  page: 'open',
  percent: 'open',
} as const satisfies Readonly<Record<CostUnit, 'person' | 'one' | 'open'>>;

/** Units that some lines begin with: one or two people at least go to the key conferences each year (S2-PD-11). */
export const FIRST_UNITS: Readonly<Record<string, number>> = { conferenceTravel: 2, conferenceFees: 2 };

/** Lines that the training plan and the register of tools feed once they are kept. */
export const FED_BY: Readonly<Record<'training' | 'tools', readonly string[]>> = {
  training: ['technicalCourses', 'softSkillCourses', 'conferenceFees'],
  tools: ['licenses', 'support'],
};
