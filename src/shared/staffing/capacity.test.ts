import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity, type CapacityInput, type CapacityMonth } from './capacity';

/** 100 hours a month of a full-time person. */
const NET = 1200;
const usual = { share: 100, incidentShare: null, startMonth: '2027-01', endMonth: null };
const handler = { ...usual, id: 'h1', role: 'incidentHandler' };
const head = { ...usual, id: 'm1', role: 'manager' };
const response = {
  service: 'sv-incident-analysis',
  isHandling: true,
  hours: [{ role: 'incidentHandler', hoursAMonth: 90 }],
  startMonth: '2027-02',
  endMonth: null,
};
const INPUT: CapacityInput = {
  positions: [handler, head],
  loads: [response],
  netHours: NET,
  handlingPercent: 80,
  handlingRoles: ['incidentHandler', 'hotline'],
  from: '2027-01',
  months: 2,
};

function monthsOf(change: Partial<CapacityInput> = {}): readonly CapacityMonth[] {
  const result = capacity({ ...INPUT, ...change });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('capacity', () => {
  it('counts hours of people and services from the month they begin', () => {
    const [january, february] = monthsOf();
    expect(january?.all).toEqual({ available: 200, needed: 0, balance: 200 });
    expect(february?.all).toEqual({ available: 200, needed: 90, balance: 110 });
  });

  it('lets at most 80 % of a handler’s time go into incidents, so that 90 of 100 hours are ten too many', () => {
    expect(monthsOf()[1]?.handling).toEqual({ available: 80, needed: 90, balance: -10 });
    expect(monthsOf({ handlingPercent: 95 })[1]?.handling.balance).toBe(5);
  });

  it('counts the share a post has of its own, whatever its role, in place of that of the team', () => {
    const handlingOf = (own: number | null, ofHead: number | null) =>
      monthsOf({
        positions: [
          { ...handler, incidentShare: own },
          { ...head, share: 50, incidentShare: ofHead },
        ],
      })[1]?.handling.available;
    expect(handlingOf(null, null)).toBe(80);
    expect(handlingOf(60, null)).toBe(60);
    expect(handlingOf(0, null)).toBe(0);
    expect(handlingOf(60, 20)).toBe(70);
  });

  it('holds other work against all of the time', () => {
    const [, february] = monthsOf({ loads: [{ ...response, isHandling: false }] });
    expect(february?.handling).toEqual({ available: 80, needed: 0, balance: 80 });
    expect(february?.roles[0]).toMatchObject({ role: 'incidentHandler', balance: 10 });
  });

  it('shows each role by itself, also one nobody has', () => {
    const hours = [
      { role: 'incidentHandler', hoursAMonth: 30 },
      { role: 'trainer', hoursAMonth: 12 },
    ];
    const [, february] = monthsOf({ loads: [{ ...response, hours }] });
    expect(february?.roles.map(({ role, balance }) => [role, balance])).toEqual([
      ['incidentHandler', 70],
      ['manager', 100],
      ['trainer', -12],
    ]);
    expect(february?.roles[0]?.handling).toEqual({ available: 80, needed: 30, balance: 50 });
    expect(february?.roles[1]?.handling.available).toBe(0);
  });

  it('counts hours of no role for the whole only', () => {
    const [, february] = monthsOf({ loads: [{ ...response, hours: [{ role: null, hoursAMonth: 250 }] }] });
    expect(february?.all.balance).toBe(-50);
    expect(february?.handling).toEqual({ available: 80, needed: 250, balance: -170 });
    expect(february?.roles.map(({ needed }) => needed)).toEqual([0, 0]);
  });

  it('lets a role that a service asks to handle incidents count for handling', () => {
    const [, february] = monthsOf({ loads: [{ ...response, hours: [{ role: 'manager', hoursAMonth: 1 }] }] });
    expect(february?.handling.available).toBe(160);
  });

  it('ends with the last month of a position and of a service', () => {
    const months = monthsOf({
      positions: [{ ...handler, share: 50, endMonth: '2027-02' }],
      loads: [{ ...response, endMonth: '2027-03' }],
      months: 4,
    });
    expect(months.map(({ all }) => [all.available, all.needed])).toEqual([
      [50, 0],
      [50, 90],
      [0, 90],
      [0, 0],
    ]);
  });

  it('steps over the end of a year', () => {
    expect(monthsOf({ from: '2027-11', months: 3 }).map(({ month }) => month)).toEqual([
      '2027-11',
      '2027-12',
      '2028-01',
    ]);
  });

  it.each([
    [{ from: '2027-13' }, { type: 'month', where: 'from' }],
    [{ months: 0 }, { type: 'range', where: 'months' }],
    [{ months: 1.5 }, { type: 'month', where: 'from' }],
    [{ handlingPercent: 101 }, { type: 'range', where: 'handlingPercent' }],
    [{ netHours: 0 }, { type: 'range', where: 'netHours' }],
    [{ positions: [{ ...handler, share: 0 }] }, { type: 'range', where: 'h1' }],
    [{ positions: [{ ...handler, endMonth: 'later' }] }, { type: 'month', where: 'h1' }],
    [{ loads: [{ ...response, startMonth: '2027' }] }, { type: 'month', where: response.service }],
    [
      { loads: [{ ...response, hours: [{ role: null, hoursAMonth: -1 }] }] },
      { type: 'range', where: response.service },
    ],
  ])('refuses %j', (change, error) => {
    expect(capacity({ ...INPUT, ...change })).toMatchObject({ ok: false, error });
  });

  it('gives the whole as the sum of its roles, however posts are split', () => {
    const roles = fc.constantFrom('incidentHandler', 'manager', 'trainer', 'hotline');
    const positions = fc.array(
      fc.record({
        id: fc.uuid(),
        role: roles,
        share: fc.integer({ min: 2, max: 100 }),
        startMonth: fc.constant('2026-12'),
        endMonth: fc.constant(null),
        incidentShare: fc.option(fc.integer({ min: 0, max: 100 })),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(positions, fc.integer({ min: 900, max: 2000 }), (posts, netHours) => {
        const [whole] = monthsOf({ positions: posts, netHours, months: 1 });
        const halves = posts.flatMap((post) => [
          { ...post, share: Math.floor(post.share / 2) },
          { ...post, share: Math.ceil(post.share / 2) },
        ]);
        const [split] = monthsOf({ positions: halves, netHours, months: 1 });
        const sum = whole?.roles.reduce((hours, { available }) => hours + available, 0) ?? 0;
        expect(sum).toBeCloseTo(whole?.all.available ?? Number.NaN, 4);
        expect(split?.all.available).toBeCloseTo(whole?.all.available ?? Number.NaN, 4);
        expect(split?.handling.available).toBeCloseTo(whole?.handling.available ?? Number.NaN, 4);
      }),
    );
  });
});
