import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netHours, type WorkingYear } from './net-hours';

const YEAR: WorkingYear = {
  ...{ hoursAWeek: 40, daysAWeek: 5 },
  ...{ leaveDays: 25, publicHolidays: 10, sickDays: 8, trainingDays: 10 },
};
const hoursOf = (change: Partial<WorkingYear> = {}): number => {
  const result = netHours({ ...YEAR, ...change });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.netHours;
};
const faultOf = (change: Partial<WorkingYear>): unknown => {
  const result = netHours({ ...YEAR, ...change });
  return result.ok ? null : result.error;
};

describe('netHours', () => {
  it('leaves 1,656 hours of 40 hours a week less 25, 10, 8 and 10 days', () => {
    expect(hoursOf()).toBe(1656);
  });

  it('shows the sum step by step', () => {
    const result = netHours(YEAR);
    expect(result.ok && result.value.steps).toEqual([
      { id: 'hoursADay', operator: 'dividedBy', operands: [40, 5], result: 8 },
      { id: 'hoursOfYear', operator: 'times', operands: [40, 52], result: 2080 },
      { id: 'daysOff', operator: 'plus', operands: [25, 10, 8, 10], result: 53 },
      { id: 'hoursOff', operator: 'times', operands: [53, 8], result: 424 },
      { id: 'netHours', operator: 'minus', operands: [2080, 424], result: 1656 },
    ]);
  });

  it('takes a week of four days or of 37.5 hours', () => {
    // 32 x 52 = 1,664 less 53 days of 8 hours; 37.5 x 52 = 1,950 less 53 days of 7.5 hours
    expect(hoursOf({ hoursAWeek: 32, daysAWeek: 4 })).toBe(1240);
    expect(hoursOf({ hoursAWeek: 37.5 })).toBe(1552.5);
  });

  it.each([
    [{ hoursAWeek: 0 }, 'hoursAWeek'],
    [{ hoursAWeek: Number.NaN }, 'hoursAWeek'],
    [{ hoursAWeek: 130 }, 'hoursAWeek'],
    [{ daysAWeek: 4.5 }, 'daysAWeek'],
    [{ daysAWeek: 8 }, 'daysAWeek'],
    [{ leaveDays: -1 }, 'leaveDays'],
    [{ publicHolidays: 400 }, 'publicHolidays'],
    [{ sickDays: Infinity }, 'sickDays'],
    [{ trainingDays: -0.5 }, 'trainingDays'],
  ])('refuses %j by its field', (change, field) => {
    expect(faultOf(change)).toMatchObject({ type: 'range', field });
  });

  it('refuses a year of which nothing is left', () => {
    expect(faultOf({ leaveDays: 232 })).toEqual({ type: 'nothingLeft', daysOff: 260 });
    expect(hoursOf({ leaveDays: 231 })).toBe(8);
  });

  it('takes exactly a working day for every day off more', () => {
    const days = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 20, max: 48 }), (leaveDays, sickDays, hoursAWeek) => {
        const less = hoursOf({ leaveDays: leaveDays + 1, sickDays, hoursAWeek });
        expect(hoursOf({ leaveDays, sickDays, hoursAWeek }) - less).toBeCloseTo(hoursAWeek / 5, 4);
      }),
    );
  });
});
