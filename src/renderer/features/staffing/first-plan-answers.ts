import { FIRST_QUESTIONS, type ChoiceQuestion } from '@shared/catalog/budget-questions';
import { parseDay, planMonth } from '@shared/core/day';
import type { PositionLevel } from '@shared/catalog/staffing-types';
import type { Plan, Staffing } from '@shared/plan/types';
import { addToMonth } from '@shared/money/month';
import { coverOf, launchDay, workingYearOf, type FirstPlanAnswers } from '@shared/staffing';

type CoverKind = NonNullable<Staffing['settings']['cover']['chosen']>;

/** What was answered to the ten questions. */
export interface Answers {
  readonly services: readonly string[];
  readonly cover: CoverKind;
  readonly seats: number;
  readonly constituency: string;
  readonly host: readonly string[];
  readonly outsideForensics: boolean;
  /** Minor units a year of a full-time person. */
  readonly salaries: Readonly<Record<PositionLevel, number>>;
  /** Half hours of a full-time week. */
  readonly weeklyMinutes: number;
  /** Months from the start of the plan to launch. */
  readonly lead: number;
  /** Months the staffing plan looks ahead. */
  readonly months: number;
}

function choiceQuestion(id: string): Pick<ChoiceQuestion, 'options' | 'start'> {
  const found = FIRST_QUESTIONS.find((question) => question.id === id);
  return found?.kind === 'one' || found?.kind === 'several' ? found : { options: [], start: [] };
}

export const CONSTITUENCY = choiceQuestion('constituency');
export const HOST = choiceQuestion('host');
export const COVERS = ['officeHours', 'extended', 'onCall', 'aroundTheClock'] as const;
const NOTHING = { junior: 0, ordinary: 0, senior: 0, lead: 0 } as const;
const START_SERVICES = FIRST_QUESTIONS.flatMap((question) =>
  question.kind === 'services' ? question.start : [],
);

/** What the questions begin with: earlier answers, what the plan says, else what the catalog suggests. */
export function startAnswers(plan: Plan): Answers {
  const { settings } = plan.staffing;
  const { answers } = settings;
  const launched = Object.entries(plan.services.choices).flatMap(([id, { status }]) =>
    status === 'launch' ? [id] : [],
  );
  const months = plan.budget.settings.years * 12;
  const host = answers['host'];
  return {
    services: launched.length > 0 ? launched : START_SERVICES,
    cover: COVERS.find((kind) => kind === (settings.cover.chosen ?? answers['cover'])) ?? 'onCall',
    seats: settings.cover.seats,
    constituency: answers['constituency'] ?? CONSTITUENCY.start[0] ?? '',
    host: host === undefined ? HOST.start : host.split(',').filter((id) => HOST.options.includes(id)),
    outsideForensics: answers['outsideForensics'] === 'yes',
    salaries: NOTHING,
    weeklyMinutes: settings.weeklyMinutes,
    lead: Math.min(monthsToLaunch(plan), months - 1),
    months,
  };
}

function monthsToLaunch(plan: Plan): number {
  const start = parseDay(plan.identity.startDay);
  const launch = launchDay(plan);
  return start === null || launch === null
    ? plan.identity.lengthMonths
    : Math.max(0, planMonth(start, launch) - 1);
}

/** What is kept of the answers, so that they are there the next time. */
export function keptAnswers({ cover, constituency, host, outsideForensics, ...rest }: Answers) {
  return {
    ...{ cover, constituency, host: host.join(), seats: String(rest.seats) },
    outsideForensics: outsideForensics ? 'yes' : 'no',
  };
}

const SIZES: Readonly<Record<string, FirstPlanAnswers['constituency']>> = {
  pilot: 'small',
  government: 'small',
  criticalSectors: 'medium',
  wholeCountry: 'large',
};

/** The answers as the engine takes them. What the host gives is narrowed to what saves posts. */
export function engineAnswers(answers: Answers, plan: Plan): FirstPlanAnswers {
  const { host, seats } = answers;
  const startMonth = plan.identity.startDay.slice(0, 7);
  return {
    services: answers.services,
    cover: coverOf(answers.cover, { ...plan.staffing.settings.cover, seats }),
    hostProvides: [
      ...(host.includes('network') ? (['infrastructure'] as const) : []),
      ...(host.includes('legal') ? (['legal'] as const) : []),
      ...(host.includes('personnelOffice') ? (['office'] as const) : []),
      ...(host.includes('press') ? (['communications'] as const) : []),
    ],
    constituency: SIZES[answers.constituency] ?? 'medium',
    hasOutsideForensics: answers.outsideForensics,
    salaries: answers.salaries,
    workingYear: { ...workingYearOf(plan), hoursAWeek: answers.weeklyMinutes / 60 },
    startMonth,
    launchMonth: addToMonth(startMonth, answers.lead),
    months: answers.months,
  };
}
