import { describe, expect, it } from 'vitest';
import { addDays, parseDay, weekday, type Day } from '../core/day';
import { FIRST_DAY, LAST_DAY } from './calendar';
import { dayOfDate, datesOf } from './civil';
import {
  addWorkingDays,
  compileCalendar,
  isWorking,
  nextWorking,
  previousWorking,
  workingDaysBetween,
} from './index';

function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(text);
  return found;
}

const range = (from: string, to = from, yearly = false) => ({ from: day(from), to: day(to), yearly });
const compile = (parts: object) =>
  compileCalendar(
    { weekend: [6, 7], holidays: [], extraWorkDays: [], ...parts },
    day('1990-01-01'),
    day('2150-12-31'),
  );

describe('a calendar', () => {
  const plain = compile({});

  it('steps over free days in both directions', () => {
    // Friday 5 March 2027.
    expect(addWorkingDays(plain, day('2027-03-05'), 1)).toBe(day('2027-03-08'));
    expect(addWorkingDays(plain, day('2027-03-08'), -1)).toBe(day('2027-03-05'));
    expect(addWorkingDays(plain, day('2027-03-06'), 1)).toBe(day('2027-03-08'));
    expect(addWorkingDays(plain, day('2027-03-06'), -1)).toBe(day('2027-03-05'));
    expect(addWorkingDays(plain, day('2027-03-06'), 0)).toBe(day('2027-03-08'));
    expect(nextWorking(plain, day('2027-03-07'))).toBe(day('2027-03-08'));
    expect(previousWorking(plain, day('2027-03-07'))).toBe(day('2027-03-05'));
  });

  it('counts both ends', () => {
    expect(workingDaysBetween(plain, day('2027-03-05'), day('2027-03-08'))).toBe(2);
    expect(workingDaysBetween(plain, day('2027-03-06'), day('2027-03-07'))).toBe(0);
    expect(workingDaysBetween(plain, day('2027-03-08'), day('2027-03-01'))).toBe(0);
  });

  it('repeats yearly holidays in every year, over the turn of the year too', () => {
    const calendar = compile({ weekend: [], holidays: [range('2020-12-30', '2021-01-02', true)] });
    for (const year of [1990, 2021, 2027, 2150]) {
      expect(isWorking(calendar, day(`${year}-01-01`)), `${year}`).toBe(false);
      expect(isWorking(calendar, day(`${year}-01-03`)), `${year}`).toBe(true);
      expect(isWorking(calendar, day(`${year}-12-31`)), `${year}`).toBe(false);
    }
  });

  it('keeps a holiday of 29 February on the last day of February in other years', () => {
    const calendar = compile({ weekend: [], holidays: [range('2024-02-29', '2024-02-29', true)] });
    expect(isWorking(calendar, day('2028-02-29'))).toBe(false);
    expect(isWorking(calendar, day('2027-02-28'))).toBe(false);
    expect(isWorking(calendar, day('2028-02-28'))).toBe(true);
  });

  it('works extra days whatever else they are', () => {
    const calendar = compile({ holidays: [range('2027-03-06')], extraWorkDays: [range('2027-03-06')] });
    expect(isWorking(calendar, day('2027-03-06'))).toBe(true);
  });
});

it('reckons dates as the rest of the program does', () => {
  expect([FIRST_DAY, LAST_DAY]).toEqual([day('1990-01-01'), day('2150-12-31')]);
  for (let at = FIRST_DAY; at <= LAST_DAY; at += 1) {
    const { year, month, date } = datesOf(at);
    const text = `${year}-${`${month}`.padStart(2, '0')}-${`${date}`.padStart(2, '0')}`;
    if (parseDay(text) !== at || dayOfDate({ year, month, date }) !== at) expect(text).toBe(at);
  }
  expect(weekday(addDays(day('2027-03-01'), 0))).toBe(1);
});
