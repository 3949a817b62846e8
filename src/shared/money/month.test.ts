import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalQuarterOf, fiscalYearOf } from './fiscal';
import { addToMonth, isMonth, monthOf, monthsBetween, monthStart } from './month';

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('months', () => {
  it('are counted over the turn of a year', () => {
    expect(addToMonth('2026-11', 3)).toBe('2027-02');
    expect(addToMonth('2027-02', -14)).toBe('2025-12');
    expect(monthsBetween('2026-11', '2027-02')).toBe(3);
    expect(monthOf('2027-03-31')).toBe('2027-03');
    expect(monthStart('2027-03-31')).toBe('2027-03-01');
  });

  it('are only those of a calendar', () => {
    expect(['2027-01', '2027-00', '2027-13', '27-01', '2027-1', '2027-01-01'].map(isMonth)).toEqual([
      true,
      ...Array.from({ length: 5 }, () => false),
    ]);
  });

  it('go forth and back', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -5000, max: 5000 }), (month, count) => {
        const moved = addToMonth(month, count);
        expect(isMonth(moved)).toBe(true);
        expect(monthsBetween(month, moved)).toBe(count);
      }),
    );
  });
});

describe('fiscal years', () => {
  it('begin with any month and carry both calendar years', () => {
    expect(fiscalYearOf('2027-03', 4)).toEqual({
      startYear: 2026,
      endYear: 2027,
      first: '2026-04',
      last: '2027-03',
    });
    expect(fiscalYearOf('2027-04', 4).first).toBe('2027-04');
    expect(fiscalYearOf('2027-12', 1)).toMatchObject({ startYear: 2027, endYear: 2027, first: '2027-01' });
    expect(fiscalYearOf('2027-12', 12)).toMatchObject({ startYear: 2027, endYear: 2028 });
  });

  it('have quarters of their own', () => {
    expect(fiscalQuarterOf('2027-03', 4)).toMatchObject({ quarter: 4, first: '2027-01', last: '2027-03' });
    expect(fiscalQuarterOf('2026-10', 10)).toMatchObject({ quarter: 1, first: '2026-10', last: '2026-12' });
    expect(fiscalQuarterOf('2027-08', 7)).toMatchObject({ quarter: 1, year: { startYear: 2027 } });
  });

  it('hold each month in one year of twelve months and in one quarter of three', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 12 }), (month, start) => {
        const year = fiscalYearOf(month, start);
        const { quarter, first, last } = fiscalQuarterOf(month, start);
        expect(Number(year.first.slice(5))).toBe(start);
        expect(monthsBetween(year.first, year.last)).toBe(11);
        expect(year.first <= month && month <= year.last).toBe(true);
        expect(first <= month && month <= last).toBe(true);
        expect(monthsBetween(year.first, first)).toBe((quarter - 1) * 3);
        expect(monthsBetween(first, last)).toBe(2);
      }),
    );
  });
});
