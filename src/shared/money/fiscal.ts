import { assert } from '../core/assert';
import { monthAt, monthIndex, type Month } from './month';

/**
 * A span of months of a fiscal calendar, with what a label needs: the calendar years it begins and ends in.
 * They are the same year when the fiscal year begins in January; otherwise a year is called by one or both.
 */
export type FiscalYear = {
  readonly startYear: number;
  readonly endYear: number;
  readonly first: Month;
  readonly last: Month;
};

/** A quarter of a fiscal year: 1 is its first three months. */
export type FiscalQuarter = {
  readonly year: FiscalYear;
  readonly quarter: number;
  readonly first: Month;
  readonly last: Month;
};

/**
 * The fiscal year that a month lies in, for years that begin with calendar month `startMonth` (1 January to
 * 12 December). With 4, March 2027 lies in the year from 2026-04 to 2027-03.
 */
export function fiscalYearOf(month: Month, startMonth: number): FiscalYear {
  const first = firstOfYear(month, startMonth);
  return {
    startYear: Math.floor(first / 12),
    endYear: Math.floor((first + 11) / 12),
    first: monthAt(first),
    last: monthAt(first + 11),
  };
}

/** The fiscal quarter that a month lies in; `startMonth` as in `fiscalYearOf`. */
export function fiscalQuarterOf(month: Month, startMonth: number): FiscalQuarter {
  const yearStart = firstOfYear(month, startMonth);
  const passed = Math.floor((monthIndex(month) - yearStart) / 3);
  const first = yearStart + passed * 3;
  return {
    year: fiscalYearOf(month, startMonth),
    quarter: passed + 1,
    first: monthAt(first),
    last: monthAt(first + 2),
  };
}

function firstOfYear(month: Month, startMonth: number): number {
  assert(Number.isInteger(startMonth) && startMonth >= 1 && startMonth <= 12, 'months are 1 to 12');
  const index = monthIndex(month);
  return index - ((index - (startMonth - 1)) % 12);
}
