import { err, ok, type Result } from '../core/result';
import { step, tidy, wholePeople, type ArithmeticStep } from './arithmetic';

/** Hours at which the team can be reached. `own` is any other pattern. */
export const COVER_MODELS = ['officeHours', 'extended', 'onCall', 'roundTheClock', 'own'] as const;
export type CoverModel = (typeof COVER_MODELS)[number];

/** People at home who can be called outside the covered hours. */
export interface OnCall {
  /** People on call at once, 1 to 10. */
  readonly seats: number;
  /** One week in so many is on call for each person, 1 to 52. */
  readonly oneWeekIn: number;
}

export interface Cover {
  readonly model: CoverModel;
  /** Seats filled during the covered hours, 1 to 100. */
  readonly seats: number;
  /** More than 0, up to 24. */
  readonly hoursADay: number;
  /** Whole days, 1 to 7. */
  readonly daysAWeek: number;
  /** Days a year without cover that would otherwise be covered, such as public holidays. */
  readonly closedDays: number;
  readonly onCall: OnCall | null;
}

/** Hours of one full-time person. */
export interface PersonHours {
  /** Hours a year after absence, from `netHours`. */
  readonly netHours: number;
  readonly hoursAWeek: number;
}

/** The field is no number from `min` to `max`, or no whole one where it has to be. */
export interface CoverFault {
  readonly type: 'range';
  readonly field: Exclude<keyof Cover, 'model'> | Exclude<keyof OnCall, 'seats'> | keyof PersonHours;
  readonly min: number;
  readonly max: number;
}

/** What it takes to keep a cover up all year. */
export interface CoverNeed {
  /** Hours a year of one seat. */
  readonly hoursToCover: number;
  /** People for one seat without any absence: hours a week by hours a week. 24/7 and 40 h: 4.2. */
  readonly plainFactor: number;
  /** People for one seat with absence: hours of the year by net hours. 8,760 by 1,656: 5.29. */
  readonly reliefFactor: number;
  /** People the hours alone take. */
  readonly peopleExact: number;
  /** People the on-call rota takes at least; null without one. */
  readonly onCallPeople: number | null;
  /** Whole people: the larger of the two. */
  readonly people: number;
  readonly steps: readonly ArithmeticStep[];
}

const DAYS_OF_YEAR = 365;
export const HOURS_OF_YEAR = 24 * DAYS_OF_YEAR;

/**
 * Nobody on call more than one week in five, better one in six: five to six people at least (suggestion of this
 * program).
 */
export const ON_CALL_WEEKS = { atMost: 5, better: 6 } as const;

const OFFICE = { hoursADay: 8, daysAWeek: 5, closedDays: 0, onCall: null } as const;
const MODELS: Readonly<Record<CoverModel, Omit<Cover, 'model' | 'seats'>>> = {
  officeHours: OFFICE,
  // 08 to 20 h is the longer of the office hours the source gives as an example (S1-ORG7-03).
  extended: { ...OFFICE, hoursADay: 12 },
  onCall: { ...OFFICE, onCall: { seats: 1, oneWeekIn: ON_CALL_WEEKS.atMost } },
  roundTheClock: { ...OFFICE, hoursADay: 24, daysAWeek: 7 },
  own: OFFICE,
};

/** A cover model with its usual hours, to start from. */
export function usualCover(model: CoverModel, seats: number): Cover {
  return { model, seats, ...MODELS[model] };
}

/** True where a seat is never empty. */
export function isRoundTheClock({ hoursADay, daysAWeek, closedDays }: Cover): boolean {
  return hoursADay === 24 && daysAWeek === 7 && closedDays === 0;
}

/** Hours a year of one seat: on 5 days a week 5/7 of 365 days, less the closed ones. Not rounded. */
export function hoursOfCover({
  hoursADay,
  daysAWeek,
  closedDays,
}: Pick<Cover, 'hoursADay' | 'daysAWeek' | 'closedDays'>): number {
  return (hoursADay * (DAYS_OF_YEAR * daysAWeek - 7 * closedDays)) / 7;
}

/**
 * People needed = seats x hours covered a year / net hours of a person, and never fewer than the on-call rota
 * takes. A year has 365 days; on 5 days a week 5/7 of them are covered. Round the clock that is 8,760 hours a
 * seat. Every step of the sum is in the answer.
 */
export function coverNeed(cover: Cover, person: PersonHours): Result<CoverNeed, CoverFault> {
  const fault = rangeFault(cover, person);
  if (fault) return err(fault);
  const { seats, hoursADay, daysAWeek, closedDays, onCall } = cover;
  const hours = hoursOfCover(cover);
  const exact = (seats * hours) / person.netHours;
  const onCallPeople = onCall === null ? null : wholePeople(onCall.seats * onCall.oneWeekIn);
  return ok({
    hoursToCover: tidy(hours),
    plainFactor: tidy((hoursADay * daysAWeek) / person.hoursAWeek),
    reliefFactor: tidy(hours / person.netHours),
    peopleExact: tidy(exact),
    onCallPeople,
    people: Math.max(wholePeople(exact), onCallPeople ?? 0),
    steps: [
      step('hoursAWeek', 'times', [hoursADay, daysAWeek]),
      step('plainFactor', 'dividedBy', [hoursADay * daysAWeek, person.hoursAWeek]),
      step('coveredDays', 'minus', [(DAYS_OF_YEAR * daysAWeek) / 7, closedDays]),
      step('hoursToCover', 'times', [hoursADay, hours / hoursADay]),
      step('reliefFactor', 'dividedBy', [hours, person.netHours]),
      step('seatHours', 'times', [seats, hours]),
      step('peopleExact', 'dividedBy', [seats * hours, person.netHours]),
      step('peopleRoundedUp', 'roundUp', [exact]),
      ...rotaSteps(wholePeople(exact), onCall),
    ],
  });
}

function rotaSteps(people: number, onCall: OnCall | null): readonly ArithmeticStep[] {
  if (onCall === null) return [];
  return [
    step('onCallPeople', 'times', [onCall.seats, onCall.oneWeekIn]),
    step('people', 'largestOf', [people, onCall.seats * onCall.oneWeekIn]),
  ];
}

function rangeFault(cover: Cover, person: PersonHours): CoverFault | null {
  const { onCall } = cover;
  const mostClosed = Math.floor((DAYS_OF_YEAR * cover.daysAWeek) / 7);
  const checks: readonly (readonly [CoverFault['field'], number, number, number, 'whole' | 'any'])[] = [
    ['seats', cover.seats, 1, 100, 'whole'],
    ['hoursADay', cover.hoursADay, 0.25, 24, 'any'],
    ['daysAWeek', cover.daysAWeek, 1, 7, 'whole'],
    ['closedDays', cover.closedDays, 0, mostClosed, 'any'],
    ['netHours', person.netHours, 1, 8760, 'any'],
    ['hoursAWeek', person.hoursAWeek, 1, 168, 'any'],
    ['onCall', onCall?.seats ?? 1, 1, 10, 'whole'],
    ['oneWeekIn', onCall?.oneWeekIn ?? 1, 1, 52, 'whole'],
  ];
  for (const [field, value, min, max, kind] of checks) {
    const isFit = value >= min && value <= max && (kind === 'any' || Number.isInteger(value));
    if (!isFit) return { type: 'range', field, min, max };
  }
  return null;
}
