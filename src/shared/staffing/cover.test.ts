import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverNeed, isRoundTheClock, usualCover, type Cover, type CoverNeed } from './cover';

/** The suggested year: 1,656 of 2,080 hours. */
const PERSON = { netHours: 1656, hoursAWeek: 40 };

function needOf(cover: Cover, person = PERSON): CoverNeed {
  const result = coverNeed(cover, person);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('one seat around the clock', () => {
  const need = needOf(usualCover('roundTheClock', 1));

  it('is 8,760 hours a year', () => {
    expect(need.hoursToCover).toBe(8760);
  });

  it('takes 4.2 people before any absence', () => {
    expect(need.plainFactor).toBe(4.2);
  });

  it('takes 5.29 people with the suggested absence, so six', () => {
    expect(need.reliefFactor).toBeCloseTo(5.29, 2);
    expect(need.people).toBe(6);
  });

  it('takes 4.73 people of 1,850 net hours (4.735 before the source cut it off)', () => {
    const other = needOf(usualCover('roundTheClock', 1), { netHours: 1850, hoursAWeek: 40 });
    expect(Math.floor(other.reliefFactor * 100) / 100).toBe(4.73);
  });

  it('shows the sum step by step, each step following from those before', () => {
    expect(need.steps).toEqual([
      { id: 'hoursAWeek', operator: 'times', operands: [24, 7], result: 168 },
      { id: 'plainFactor', operator: 'dividedBy', operands: [168, 40], result: 4.2 },
      { id: 'coveredDays', operator: 'minus', operands: [365, 0], result: 365 },
      { id: 'hoursToCover', operator: 'times', operands: [24, 365], result: 8760 },
      { id: 'reliefFactor', operator: 'dividedBy', operands: [8760, 1656], result: 5.289855 },
      { id: 'seatHours', operator: 'times', operands: [1, 8760], result: 8760 },
      { id: 'peopleExact', operator: 'dividedBy', operands: [8760, 1656], result: 5.289855 },
      { id: 'peopleRoundedUp', operator: 'roundUp', operands: [5.289855], result: 6 },
    ]);
  });
});

describe('coverNeed', () => {
  it('asks for 10 to 11 people for two on shift around the clock', () => {
    const need = needOf(usualCover('roundTheClock', 2));
    expect(need.peopleExact).toBeCloseTo(10.58, 2);
    expect(need.people).toBe(11);
  });

  it('covers five sevenths of the year in office hours', () => {
    // 8 h x 365 x 5 / 7
    expect(needOf(usualCover('officeHours', 1)).hoursToCover).toBeCloseTo(2085.71, 2);
    expect(needOf(usualCover('extended', 1)).hoursToCover).toBeCloseTo(3128.57, 2);
  });

  it('leaves out days that are closed', () => {
    const closed = needOf({ ...usualCover('roundTheClock', 1), closedDays: 10 });
    expect(closed.hoursToCover).toBe(8520);
  });

  it('asks for five people to share one on-call duty, whatever the hours take', () => {
    const need = needOf(usualCover('onCall', 1));
    expect(need.peopleExact).toBeLessThan(2);
    expect(need.people).toBe(5);
    expect(need.steps.at(-1)).toEqual({ id: 'people', operator: 'largestOf', operands: [2, 5], result: 5 });
  });

  it('asks for the hours where they take more people than the rota', () => {
    const cover = usualCover('onCall', 5);
    expect(needOf(cover).people).toBe(7);
    expect(needOf({ ...cover, onCall: { seats: 2, oneWeekIn: 6 } }).people).toBe(12);
  });

  it('does not hire somebody for a rounding error', () => {
    // 3 seats of 0.7 h x 365 days are 766.5 h, which is 3 people of 255.5 h but 3.0000000000000004 in binary
    const own: Cover = { ...usualCover('own', 3), hoursADay: 0.7, daysAWeek: 7 };
    expect(needOf(own, { netHours: 255.49999999999997, hoursAWeek: 40 }).people).toBe(3);
  });

  it.each([
    [{ seats: 0 }, 'seats'],
    [{ seats: 1.5 }, 'seats'],
    [{ hoursADay: 25 }, 'hoursADay'],
    [{ hoursADay: Number.NaN }, 'hoursADay'],
    [{ daysAWeek: 0 }, 'daysAWeek'],
    [{ closedDays: 366 }, 'closedDays'],
    [{ onCall: { seats: 0, oneWeekIn: 5 } }, 'onCall'],
    [{ onCall: { seats: 1, oneWeekIn: 0 } }, 'oneWeekIn'],
  ])('refuses %j by its field', (change, field) => {
    const result = coverNeed({ ...usualCover('roundTheClock', 1), ...change }, PERSON);
    expect(result).toMatchObject({ ok: false, error: { type: 'range', field } });
  });

  it('refuses a person without hours', () => {
    const result = coverNeed(usualCover('officeHours', 1), { netHours: 0, hoursAWeek: 40 });
    expect(result).toMatchObject({ ok: false, error: { field: 'netHours' } });
  });
});

describe('isRoundTheClock', () => {
  it('is true only where a seat is never empty', () => {
    expect(isRoundTheClock(usualCover('roundTheClock', 1))).toBe(true);
    expect(isRoundTheClock({ ...usualCover('roundTheClock', 1), closedDays: 1 })).toBe(false);
    expect(isRoundTheClock(usualCover('extended', 1))).toBe(false);
    expect(isRoundTheClock({ ...usualCover('own', 1), hoursADay: 24, daysAWeek: 7 })).toBe(true);
  });
});

describe('people needed', () => {
  const covers = fc.record({
    model: fc.constant('own' as const),
    seats: fc.integer({ min: 1, max: 40 }),
    hoursADay: fc.integer({ min: 1, max: 23 }),
    daysAWeek: fc.integer({ min: 1, max: 6 }),
    closedDays: fc.integer({ min: 0, max: 30 }),
    onCall: fc.constant(null),
  });
  const hours = fc.integer({ min: 800, max: 2000 });

  it('grow with hours, days and seats, and fall with net hours and closed days', () => {
    fc.assert(
      fc.property(covers, hours, (cover, netHours) => {
        const exact = (change: Partial<Cover>, more = 0): number =>
          needOf({ ...cover, ...change }, { netHours: netHours + more, hoursAWeek: 40 }).peopleExact;
        const base = exact({});
        expect(exact({ hoursADay: cover.hoursADay + 1 })).toBeGreaterThan(base);
        expect(exact({ daysAWeek: cover.daysAWeek + 1 })).toBeGreaterThan(base);
        expect(exact({ seats: cover.seats + 1 })).toBeGreaterThan(base);
        expect(exact({ closedDays: cover.closedDays + 1 })).toBeLessThan(base);
        expect(exact({}, 50)).toBeLessThan(base);
      }),
    );
  });

  it('add up when seats are split, and whole people then never get fewer', () => {
    fc.assert(
      fc.property(covers, hours, fc.integer({ min: 1, max: 40 }), (cover, netHours, seats) => {
        const need = (count: number) => needOf({ ...cover, seats: count }, { netHours, hoursAWeek: 40 });
        const [one, other, both] = [need(cover.seats), need(seats), need(cover.seats + seats)];
        expect(one.peopleExact + other.peopleExact).toBeCloseTo(both.peopleExact, 5);
        expect(one.people + other.people).toBeGreaterThanOrEqual(both.people);
      }),
    );
  });

  it('are enough for the hours, and one fewer would not be', () => {
    fc.assert(
      fc.property(covers, hours, (cover, netHours) => {
        const { people, hoursToCover } = needOf(cover, { netHours, hoursAWeek: 40 });
        const asked = hoursToCover * cover.seats;
        expect(people * netHours).toBeGreaterThan(asked - 0.01);
        expect((people - 1) * netHours).toBeLessThan(asked);
      }),
    );
  });
});
