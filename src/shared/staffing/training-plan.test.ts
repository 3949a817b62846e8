import { describe, expect, it } from 'vitest';
import { aPosition, aTraining, planWithMoney } from '@test/builders/budget-parts';
import { aTask } from '@test/builders/plan-parts';
import { EMPTY_BUDGET, EMPTY_STAFFING, EMPTY_TIMELINE } from '../plan/defaults';
import type { Plan, Position, TrainingEntry } from '../plan/types';
import { trainingSuggestions, trainingYears } from '.';

const onDay = (day: string) => ({ day, task: null });

describe('training by year', () => {
  const fixed = { kind: 'fixed', duration: 0 } as const;
  const learn = aTask({ ...fixed, id: 'learn', start: '2028-02-01', finish: '2028-02-10' });
  /** Two years from 1 January 2027. */
  function plan(training: readonly TrainingEntry[], positions: readonly Position[] = []): Plan {
    return planWithMoney(
      { training: [...training], positions: [...positions] },
      { settings: { ...EMPTY_BUDGET.settings, years: 2 } },
      { timeline: { ...EMPTY_TIMELINE, tasks: [learn] } },
    );
  }
  const cost = (...training: readonly TrainingEntry[]) =>
    trainingYears(plan(training)).map((one) => [one.year, one.times, one.cost]);

  it('counts a training in the year of its day or task, without either in the first', () => {
    const some = [
      aTraining({ id: 'a', cost: 100 }),
      aTraining({ id: 'b', cost: 20, start: onDay('2027-12-31') }),
      aTraining({ id: 'c', cost: 3, start: { day: null, task: 'learn' } }),
    ];
    expect(cost(...some)).toEqual([
      [2027, 2, 120],
      [2028, 1, 3],
    ]);
  });

  it('brings a yearly training back every twelve months and leaves out what lies beyond the budget', () => {
    expect(cost(aTraining({ cost: 100, yearly: true, start: onDay('2027-06-01') }))).toEqual([
      [2027, 1, 100],
      [2028, 1, 100],
    ]);
    expect(cost(aTraining({ cost: 100, start: onDay('2029-01-01') }))).toEqual([
      [2027, 0, 0],
      [2028, 0, 0],
    ]);
  });

  it('lists what takes place in a year by month, for the request of that year', () => {
    const some = [
      aTraining({ id: 'late', days: 2, cost: 40, start: onDay('2027-11-02') }),
      aTraining({ id: 'each', days: 1, cost: 5, yearly: true, start: onDay('2027-03-01') }),
    ];
    const held = trainingYears(plan(some, [aPosition({ id: 'p1' }), aPosition({ id: 'p2' })]));
    expect(held[0]?.held).toEqual([
      { id: 'each', month: '2027-03', cost: 5, postDays: 2 },
      { id: 'late', month: '2027-11', cost: 40, postDays: 4 },
    ]);
    expect(held[1]?.held.map(({ id, month }) => [id, month])).toEqual([['each', '2028-03']]);
  });

  it('counts the days of every post there is in the month', () => {
    const positions = [
      aPosition({ id: 'p1', role: 'trainer' }),
      aPosition({ id: 'p2', role: 'trainer', start: onDay('2027-07-01') }),
      aPosition({ id: 'p3', role: 'manager', end: '2027-05-31' }),
    ];
    const days = (change: Partial<TrainingEntry>): number | undefined =>
      trainingYears(plan([aTraining({ days: 3, start: onDay('2027-06-10'), ...change })], positions))[0]
        ?.postDays;
    expect(days({})).toBe(3);
    expect(days({ start: onDay('2027-05-10') })).toBe(6);
    expect(days({ start: onDay('2027-07-10'), role: 'trainer' })).toBe(6);
    expect(days({ position: 'p3' })).toBe(3);
  });
});

describe('training that would close gaps', () => {
  const wants = (id: string, change: Partial<Position> = {}) =>
    aPosition({ id, wanted: { programming: 3 }, ...change });
  const suggest = (change: Partial<Plan['staffing']>) =>
    trainingSuggestions({ ...EMPTY_STAFFING, ...change });

  it('is for the only post, for the role all posts have, or for the whole team', () => {
    expect(suggest({ positions: [wants('a')] })).toEqual([
      { skill: 'programming', kind: 'technical', posts: ['a'], position: 'a', role: null },
    ]);
    const own = { role: 'own-role' };
    expect(suggest({ positions: [wants('a', own), wants('b', own)] })).toMatchObject([
      { posts: ['a', 'b'], position: null, role: 'own-role' },
    ]);
    expect(suggest({ positions: [wants('a', own), wants('b')] })).toMatchObject([
      { posts: ['a', 'b'], position: null, role: null },
    ]);
  });

  it('leaves out what is held or reached outside', () => {
    expect(suggest({ positions: [wants('a', { held: { programming: 3 } })] })).toEqual([]);
    expect(suggest({ positions: [wants('a')], outside: { programming: 'University' } })).toEqual([]);
  });

  it('puts first what people lack who are there, then what empty posts want', () => {
    const empty = ['a', 'b'].map((id) => aPosition({ id, wanted: { communication: 3 } }));
    const held = wants('c', { held: { programming: 1 } });
    expect(suggest({ positions: [...empty, held] }).map(({ skill }) => skill)).toEqual([
      'programming',
      'communication',
    ]);
    expect(suggest({ positions: [...empty, wants('c')] })[0]?.skill).toBe('communication');
  });

  it('leaves out posts a training is planned for, until it is done and the gap is still there', () => {
    const positions = [wants('a'), wants('b')];
    const planned = aTraining({ skills: ['programming'], position: 'a' });
    expect(suggest({ positions, training: [planned] })).toMatchObject([{ posts: ['b'] }]);
    expect(suggest({ positions, training: [{ ...planned, position: null }] })).toEqual([]);
    expect(suggest({ positions, training: [{ ...planned, done: true }] })).toMatchObject([
      { posts: ['a', 'b'] },
    ]);
  });
});
