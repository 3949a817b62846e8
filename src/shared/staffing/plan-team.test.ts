import { describe, expect, it } from 'vitest';
import { aPosition, planWithMoney } from '@test/builders/budget-parts';
import { aTask } from '@test/builders/plan-parts';
import { formatDay, parseDay, type Day } from '../core/day';
import { EMPTY_TIMELINE } from '../plan/defaults';
import type { Plan, Position } from '../plan/types';
import {
  coverOf,
  firstDay,
  headcountOn,
  hiringOf,
  horizonDay,
  launchDay,
  skillNeedsIn,
  staffPositions,
  wantedOf,
  workingYearOf,
} from '.';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** A plan from 1 January 2027 in whose timeline posts are filled from 1 June and gate C is on 1 September. */
function plan(...positions: readonly Position[]): Plan {
  const fixed = { kind: 'fixed', duration: 0 } as const;
  const tasks = [
    aTask({ ...fixed, id: 'hire', items: ['s3-fill-posts'], start: '2027-06-01', finish: '2027-07-30' }),
    aTask({ ...fixed, id: 'c', gate: 'c', start: '2027-09-01', finish: '2027-09-01' }),
  ];
  return planWithMoney({ positions: [...positions] }, {}, { timeline: { ...EMPTY_TIMELINE, tasks } });
}

const onDay = (text: string) => ({ day: text, task: null });
const withTask = { day: null, task: 'hire' };

describe('when a post begins', () => {
  it.each([
    [onDay('2027-03-01'), '2027-03-01'],
    [withTask, '2027-06-01'],
    [{ day: null, task: null }, null],
    [{ day: null, task: 'gone' }, null],
  ])('%j', (start, expected) => {
    const found = firstDay(start, plan());
    expect(found === null ? null : formatDay(found)).toBe(expected);
  });

  it('counts from its first day to its last, both included', () => {
    const team = plan(
      aPosition({ id: 'a', start: onDay('2027-03-01'), end: '2027-12-31', share: 50 }),
      aPosition({ id: 'b', start: withTask }),
      aPosition({ id: 'c' }),
    );
    const on = (text: string) => {
      const { positions, fullTimePercent } = headcountOn(team, day(text));
      return [positions, fullTimePercent];
    };
    // The one without a start is there from the start of the plan.
    expect(on('2026-12-31')).toEqual([0, 0]);
    expect(on('2027-02-28')).toEqual([1, 100]);
    expect(on('2027-03-01')).toEqual([2, 150]);
    expect(on('2027-06-01')).toEqual([3, 250]);
    expect(on('2027-12-31')).toEqual([3, 250]);
    expect(on('2028-01-01')).toEqual([2, 200]);
  });
});

it('launch is gate C, without it the promised day; the budget looks on to the end of its years', () => {
  const launch = launchDay(plan());
  expect(launch === null ? null : formatDay(launch)).toBe('2027-09-01');
  const promised = launchDay(planWithMoney({}));
  expect(promised === null ? null : formatDay(promised)).toBe('2029-01-01');
  const horizon = horizonDay(plan());
  expect(horizon === null ? null : formatDay(horizon)).toBe('2031-12-31');
});

describe('a post that begins before it can be filled', () => {
  const early = { start: onDay('2027-05-31') };
  it.each([
    ['is told with the task it waits for', early, { task: 'hire', day: day('2027-06-01') }],
    ['is none from the day of the task on', { start: onDay('2027-06-01') }, null],
    ['is none where it begins with a task', { start: withTask }, null],
    ['is none where somebody is named', { ...early, person: 'ana' }, null],
    ['is none where somebody is lent', { ...early, employment: 'seconded' as const }, null],
    ['is none for the head, who is appointed elsewhere', { ...early, role: 'manager' }, null],
  ])('%s', (_name, change, expected) => {
    expect(hiringOf(plan(aPosition(change))).map((row) => row.early)).toEqual([expected]);
  });

  it('stands before later ones, and those without a start stand last', () => {
    const team = plan(
      aPosition({ id: 'never' }),
      aPosition({ id: 'late', start: onDay('2028-01-01') }),
      aPosition({ id: 'soon', start: onDay('2027-02-01') }),
    );
    expect(hiringOf(team).map(({ id }) => id)).toEqual(['soon', 'late', 'never']);
  });
});

describe('the engine is given', () => {
  const team = plan(
    aPosition({
      id: 'a',
      role: 'trainer',
      start: withTask,
      wanted: { communication: 2, dns: 1 },
      held: { dns: 3 },
    }),
    aPosition({ id: 'b', role: 'trainer' }),
  );

  it('posts by month, with what they hold; without a start from the start of the plan', () => {
    expect(staffPositions(team)).toMatchObject([
      { id: 'a', level: 'ordinary', startMonth: '2027-06', endMonth: null, skills: { dns: 3 } },
      { id: 'b', startMonth: '2027-01', endMonth: null },
    ]);
  });

  it('what a role wants, above or below it what the plan says', () => {
    const [first] = team.staffing.positions;
    const wanted = first ? wantedOf(first) : {};
    expect([wanted['communication'], wanted['dns'], wanted['diplomacy']]).toEqual([2, 1, 3]);
    const needs = skillNeedsIn(team);
    expect(needs).toContainEqual({ skill: 'dns', level: 1, startMonth: '2027-06', endMonth: null });
    expect(needs.filter(({ startMonth }) => startMonth === '2027-06')).toHaveLength(
      Object.keys(wanted).length,
    );
  });

  it('the working year and the hours of cover of the plan', () => {
    expect(workingYearOf(team)).toMatchObject({ hoursAWeek: 40, daysAWeek: 5, publicHolidays: 10 });
    const cover = { ...team.staffing.settings.cover, seats: 2, ownMinutes: 630, ownDays: 7 };
    expect(coverOf('own', cover)).toMatchObject({ model: 'own', seats: 2, hoursADay: 10.5, daysAWeek: 7 });
    expect(coverOf('extended', cover)).toMatchObject({ hoursADay: 12, daysAWeek: 6 });
    expect(coverOf('aroundTheClock', cover)).toMatchObject({ model: 'roundTheClock', hoursADay: 24 });
  });
});
