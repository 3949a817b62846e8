import { INDICATIVE_FIGURES } from '@shared/catalog/budget-figures';
import { FIRST_QUESTIONS, type ChoiceQuestion } from '@shared/catalog/budget-questions';
import type { PositionLevel } from '@shared/catalog/staffing-types';
import { parseDay, planMonth } from '@shared/core/day';
import { convert } from '@shared/money/convert';
import { addToMonth } from '@shared/money/month';
import type { Plan, Staffing } from '@shared/plan/types';
import { coverOf, launchDay, workingYearOf, type FirstPlanAnswers } from '@shared/staffing';
import { ratedPlan, type EuroRate } from './first-plan-rate';

type CoverKind = NonNullable<Staffing['settings']['cover']['chosen']>;
type Salaries = Readonly<Record<PositionLevel, number>>;
/** Working days of a year on which a person is not there. */
export type DaysOff = Pick<Staffing['settings'], 'leaveDays' | 'holidayDays' | 'sickDays' | 'trainingDays'>;

/** What was answered to the ten questions. */
export interface Answers {
  readonly services: readonly string[];
  readonly cover: CoverKind;
  /** Minutes of a full-time week. */
  readonly weeklyMinutes: number;
  readonly daysOff: DaysOff;
  readonly seats: number;
  readonly constituency: string;
  /** Option of the catalog: own amounts, or an end of the range of an illustrative figure. */
  readonly salary: string;
  /** Minor units a year of a full-time person. */
  readonly salaries: Salaries;
  readonly host: readonly string[];
  readonly outsideForensics: boolean;
  readonly tools: string;
  readonly advisers: string;
  readonly years: number;
  /** Months from the start of the plan to launch. */
  readonly lead: number;
  readonly currency: string;
  /** What a euro is worth, where the plan does not say it. */
  readonly euro: EuroRate | null;
}

function choiceQuestion(id: string): Pick<ChoiceQuestion, 'options' | 'start'> {
  const found = FIRST_QUESTIONS.find((question) => question.id === id);
  return found?.kind === 'one' || found?.kind === 'several' ? found : { options: [], start: [] };
}

export const CONSTITUENCY = choiceQuestion('constituency');
export const HOST = choiceQuestion('host');
export const TOOLS = choiceQuestion('tools');
export const ADVISERS = choiceQuestion('advisers');
export const SALARY = choiceQuestion('salary');
export const COVERS = ['officeHours', 'extended', 'onCall', 'aroundTheClock'] as const;
export const LEVELS: readonly PositionLevel[] = ['junior', 'ordinary', 'senior', 'lead'];
export const OWN_SALARY = 'own';
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
  const host = answers['host'];
  const option = (id: string, { options, start }: Pick<ChoiceQuestion, 'options' | 'start'>): string =>
    options.find((known) => known === answers[id]) ?? start[0] ?? '';
  return {
    services: launched.length > 0 ? launched : START_SERVICES,
    cover: COVERS.find((kind) => kind === (settings.cover.chosen ?? answers['cover'])) ?? 'onCall',
    weeklyMinutes: settings.weeklyMinutes,
    daysOff: daysOffOf(settings),
    seats: settings.cover.seats,
    constituency: answers['constituency'] ?? CONSTITUENCY.start[0] ?? '',
    salary: option('salary', SALARY),
    salaries: keptSalaries(answers),
    host: host === undefined ? HOST.start : host.split(',').filter((id) => HOST.options.includes(id)),
    outsideForensics: answers['outsideForensics'] === 'yes',
    tools: option('tools', TOOLS),
    advisers: option('advisers', ADVISERS),
    years: plan.budget.settings.years,
    lead: Math.min(monthsToLaunch(plan), plan.budget.settings.years * 12 - 1),
    currency: plan.identity.currency,
    euro: null,
  };
}

function daysOffOf({ leaveDays, holidayDays, sickDays, trainingDays }: DaysOff): DaysOff {
  return { leaveDays, holidayDays, sickDays, trainingDays };
}

function monthsToLaunch(plan: Plan): number {
  const start = parseDay(plan.identity.startDay);
  const launch = launchDay(plan);
  const kept = Number(plan.staffing.settings.answers['launch']);
  if (plan.timeline.tasks.length === 0 && Number.isInteger(kept)) return kept;
  return start === null || launch === null
    ? plan.identity.lengthMonths
    : Math.max(0, planMonth(start, launch) - 1);
}

function keptSalaries(answers: Readonly<Record<string, string>>): Salaries {
  const of = (level: PositionLevel): number => {
    const kept = Number(answers[`salary-${level}`] ?? 0);
    return Number.isSafeInteger(kept) && kept > 0 ? kept : 0;
  };
  return { junior: of('junior'), ordinary: of('ordinary'), senior: of('senior'), lead: of('lead') };
}

/** What is kept of the answers, so that they are there the next time; the others stand in the plan itself. */
export function keptAnswers(answers: Answers): Readonly<Record<string, string>> {
  const { cover, constituency, host, seats, outsideForensics, tools, advisers, salary, lead } = answers;
  return {
    ...{ cover, constituency, host: host.join(), seats: String(seats), tools, advisers, salary },
    ...{ outsideForensics: outsideForensics ? 'yes' : 'no', launch: String(lead) },
    ...Object.fromEntries(LEVELS.map((level) => [`salary-${level}`, String(answers.salaries[level])])),
  };
}

/**
 * The yearly pay an option of the catalog stands for, in minor units of a currency, the same for every level as the
 * figure knows none. Null: for own amounts, and where the plan has no rate for the currency of the figure.
 */
export function illustrativeSalaries(option: string, currency: string, plan: Plan): Salaries | null {
  const figure = INDICATIVE_FIGURES.find(({ id }) => id === 'staffYear');
  if (!figure || option === OWN_SALARY) return null;
  const amount = option === 'illustrativeHigh' ? figure.to : figure.from;
  const rates = plan.budget.rates.map(({ from, on, rate }) => ({
    from,
    to: plan.identity.currency,
    on,
    rate,
  }));
  const money = { amount, currency: figure.currency, on: plan.identity.startDay };
  const converted = convert(money, { to: currency, rates, planCurrency: plan.identity.currency });
  if (!converted.ok) return null;
  const yearly = converted.value.money.amount;
  return { junior: yearly, ordinary: yearly, senior: yearly, lead: yearly };
}

/** What was typed in one currency means something else in another. */
const NO_SALARIES: Salaries = { junior: 0, ordinary: 0, senior: 0, lead: 0 };

/** The answers in another currency: illustrative pay is worked out anew, pay that was typed goes. */
export function withCurrency(answers: Answers, currency: string, plan: Plan): Answers {
  return withIllustrative({ ...answers, currency }, plan, NO_SALARIES);
}

/** The answers with another rate from euros: illustrative pay follows it, pay that was typed stays. */
export function withEuroRate(answers: Answers, euro: EuroRate, plan: Plan): Answers {
  const next = { ...answers, euro };
  return withIllustrative(next, plan, answers.salary === OWN_SALARY ? answers.salaries : NO_SALARIES);
}

/** Pay of the option that is chosen, else own pay. */
function withIllustrative(answers: Answers, plan: Plan, own: Salaries): Answers {
  const { salary, currency } = answers;
  const salaries = illustrativeSalaries(salary, currency, ratedPlan(plan, answers));
  return salaries ? { ...answers, salaries } : { ...answers, salary: OWN_SALARY, salaries: own };
}

const SIZES: Readonly<Record<string, FirstPlanAnswers['constituency']>> = {
  pilot: 'small',
  government: 'small',
  criticalSectors: 'medium',
  wholeCountry: 'large',
};

/** The answers as the engine takes them. What the host gives is narrowed to what saves posts. */
export function engineAnswers(answers: Answers, plan: Plan): FirstPlanAnswers {
  const { host, seats, weeklyMinutes, daysOff } = answers;
  const settings = { ...plan.staffing.settings, ...daysOff, weeklyMinutes };
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
    workingYear: workingYearOf({ ...plan, staffing: { ...plan.staffing, settings } }),
    startMonth,
    launchMonth: addToMonth(startMonth, answers.lead),
    months: answers.years * 12,
  };
}
