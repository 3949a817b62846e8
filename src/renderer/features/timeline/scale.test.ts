import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, type Day } from '@shared/core/day';
import { axisAround, ticksOf, widthOf, xOf, zoomOf, type Scale } from './scale';

function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(text);
  return found;
}

function scale(from: string, to: string, pxPerDay: number): Scale {
  return { from: day(from), to: day(to), pxPerDay };
}

describe('the time axis', () => {
  it('shows months over weeks that begin on Monday when days are wide', () => {
    const wide = scale('2027-03-01', '2027-04-30', 18);
    const [months, weeks] = ticksOf(wide, { x0: 0, x1: widthOf(wide), yearStart: 1 });
    expect(months.map((tick) => formatDay(tick.day))).toEqual(['2027-03-01', '2027-04-01']);
    // 1 March 2027 is a Monday; nine weeks begin until 30 April.
    expect(weeks.map((tick) => formatDay(tick.day)).slice(0, 2)).toEqual(['2027-03-01', '2027-03-08']);
    expect(weeks).toHaveLength(9);
    expect(weeks[1]).toMatchObject({ x: 7 * 18, width: 7 * 18 });
  });

  it('counts quarters and years from the month in which the fiscal year begins, named by the year it ends in', () => {
    const narrow = scale('2027-01-01', '2028-12-31', 1.2);
    const [years, quarters] = ticksOf(narrow, { x0: 0, x1: widthOf(narrow), yearStart: 10 });
    expect(years.map(({ day: first, year }) => [formatDay(first), year])).toEqual([
      ['2026-10-01', 2027],
      ['2027-10-01', 2028],
      ['2028-10-01', 2029],
    ]);
    expect(quarters.slice(0, 2).map(({ quarter, year }) => [quarter, year])).toEqual([
      [2, 2027],
      [3, 2027],
    ]);
  });

  it('makes only the divisions that are asked for', () => {
    const long = scale('1990-01-01', '2150-12-31', 18);
    const from = xOf(long, day('2027-03-01'));
    const [, weeks] = ticksOf(long, { x0: from, x1: from + 1000, yearStart: 1 });
    expect(weeks.length).toBeLessThan(12);
    expect(formatDay(weeks[0]?.day ?? long.from)).toBe('2027-03-01');
  });

  it('goes around what it holds by whole months and stays within 1990 and 2150', () => {
    const axis = axisAround(day('2027-03-17'), day('2028-02-10'));
    expect([formatDay(axis.from), formatDay(axis.to)]).toEqual(['2027-02-01', '2028-05-31']);
    const wide = axisAround(day('1990-01-05'), day('2150-12-20'));
    expect([formatDay(wide.from), formatDay(wide.to)]).toEqual(['1990-01-01', '2150-12-31']);
  });

  it.each([
    [18, 'weeks'],
    [4.6, 'months'],
    [1.2, 'quarters'],
    [0.3, 'years'],
  ] as const)('at %s px a day shows %s', (px, zoom) => {
    expect(zoomOf(px)).toBe(zoom);
  });
});
