/** Year, month (1 to 12) and date of a day, and back, in whole numbers (proleptic Gregorian calendar). */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Days from 0000-03-01 to 1970-01-01. Years are counted from March, so that a leap day comes last. */
const EPOCH = 719_468;
const DAYS_PER_ERA = 146_097;

export function datesOf(day: number): CivilDate {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The day of a date; 29 February of a year without one is 28 February. */
export function dayOfDate({ year, month, date }: CivilDate): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const real = month === 2 && date === 29 && !leap ? 28 : date;
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + real - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}
