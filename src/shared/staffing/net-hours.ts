import { err, ok, type Result } from '../core/result';
import { step, tidy, type ArithmeticStep } from './arithmetic';

/** A working year of one full-time person. Hours may have fractions, days may be halves. */
export interface WorkingYear {
  readonly hoursAWeek: number;
  /** Working days the hours of a week are spread over, 1 to 7. */
  readonly daysAWeek: number;
  readonly leaveDays: number;
  /** Public holidays that fall on working days. */
  readonly publicHolidays: number;
  readonly sickDays: number;
  readonly trainingDays: number;
}

/** `range`: the field is no number from `min` to `max`. `nothingLeft`: the days off use up the whole year. */
export type WorkingYearFault =
  | {
      readonly type: 'range';
      readonly field: keyof WorkingYear;
      readonly min: number;
      readonly max: number;
    }
  | { readonly type: 'nothingLeft'; readonly daysOff: number };

export interface NetHours {
  /** Hours a year one full-time person is at work. */
  readonly netHours: number;
  readonly hoursADay: number;
  readonly steps: readonly ArithmeticStep[];
}

/** Weeks of 40 hours are commonly counted as 52 a year; the day or two beyond is left out. */
const WEEKS = 52;

const LIMITS = {
  hoursAWeek: [1, 168],
  daysAWeek: [1, 7],
  leaveDays: [0, 366],
  publicHolidays: [0, 366],
  sickDays: [0, 366],
  trainingDays: [0, 366],
} as const satisfies Readonly<Record<keyof WorkingYear, readonly [number, number]>>;
const FIELDS = [
  'hoursAWeek',
  'daysAWeek',
  'leaveDays',
  'publicHolidays',
  'sickDays',
  'trainingDays',
] as const;

/**
 * Hours a year a full-time person is really there: hours a week times 52, less the hours of leave, public
 * holidays, sickness and training. 40 h, 25, 10, 8 and 10 days: 2,080 - 53 x 8 = 1,656 h.
 */
export function netHours(year: WorkingYear): Result<NetHours, WorkingYearFault> {
  const fault = rangeFault(year);
  if (fault) return err(fault);
  const { hoursAWeek, daysAWeek } = year;
  const off = [year.leaveDays, year.publicHolidays, year.sickDays, year.trainingDays];
  const daysOff = off.reduce((sum, days) => sum + days, 0);
  const hoursADay = hoursAWeek / daysAWeek;
  const left = (hoursAWeek * (WEEKS * daysAWeek - daysOff)) / daysAWeek;
  if (tidy(left) <= 0) return err({ type: 'nothingLeft', daysOff });
  return ok({
    netHours: tidy(left),
    hoursADay: tidy(hoursADay),
    steps: [
      step('hoursADay', 'dividedBy', [hoursAWeek, daysAWeek]),
      step('hoursOfYear', 'times', [hoursAWeek, WEEKS]),
      step('daysOff', 'plus', off),
      step('hoursOff', 'times', [daysOff, hoursADay]),
      step('netHours', 'minus', [hoursAWeek * WEEKS, daysOff * hoursADay]),
    ],
  });
}

function rangeFault(year: WorkingYear): WorkingYearFault | null {
  for (const field of FIELDS) {
    const [min, max] = LIMITS[field];
    const value = year[field];
    const isWhole = field !== 'daysAWeek' || Number.isInteger(value);
    if (!(value >= min && value <= max) || !isWhole) return { type: 'range', field, min, max };
  }
  // Nobody works more hours a day than it has.
  const most = 24 * year.daysAWeek;
  return year.hoursAWeek > most ? { type: 'range', field: 'hoursAWeek', min: 1, max: most } : null;
}
