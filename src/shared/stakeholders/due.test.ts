import { describe, expect, it } from 'vitest';
import { planWithStakeholders } from '@test/builders/plan-parts';
import { aStep } from '@test/builders/stakeholder-parts';
import { formatDay, parseDay, type Day } from '../core/day';
import { dueEngagements, nextDue } from './index';

const day = (text: string): Day => parseDay(text) ?? (0 as Day);
const TODAY = day('2027-03-10');

describe('nextDue', () => {
  it.each([
    ['once', '2027-03-01', null, '2027-03-01'],
    ['once', null, null, null],
    ['once', '2027-03-01', '2027-02-01', null],
    ['asNeeded', '2027-03-01', '2027-02-01', null],
    ['weekly', '2027-03-01', '2027-03-03', '2027-03-10'],
    ['monthly', '2027-01-31', '2027-01-31', '2027-02-28'],
    ['quarterly', '2027-03-01', '2027-02-25', '2027-05-25'],
    ['halfYearly', null, '2027-02-25', '2027-08-25'],
    ['yearly', null, '2028-02-29', '2029-02-28'],
    ['quarterly', '2027-09-01', '2027-02-25', '2027-09-01'],
    ['yearly', null, '2999-06-01', null],
    ['weekly', null, '2999-12-31', null],
  ] as const)('%s, due %s, done %s: %s', (...line) => {
    const [frequency, due, done, next] = line;
    const found = nextDue(aStep('a', { frequency, due, done }));
    expect(found === null ? null : formatDay(found)).toBe(next);
  });
});

describe('dueEngagements', () => {
  const actions = [
    aStep('later', { due: '2027-03-25' }),
    aStep('last', { due: '2027-03-24' }),
    aStep('today', { due: '2027-03-10' }),
    aStep('late', { due: '2027-03-09' }),
    aStep('done', { due: '2027-03-09', done: '2027-03-09' }),
    aStep('again', { due: '2027-02-01', done: '2027-02-12', frequency: 'monthly' }),
    aStep('same day', { due: '2027-03-10' }),
    aStep('open'),
  ];

  it('lists what is late or due within the days asked for, earliest first, equals in the order of the plan', () => {
    const found = dueEngagements(planWithStakeholders({ actions }), TODAY, 14);
    expect(found.map(({ action, overdue }) => `${action.id}${overdue ? ' late' : ''}`)).toEqual([
      'late late',
      'today',
      'same day',
      'again',
      'last',
    ]);
  });

  it('lists only what is late or due today for no days', () => {
    const found = dueEngagements(planWithStakeholders({ actions }), TODAY, 0);
    expect(found.map(({ action }) => action.id)).toEqual(['late', 'today', 'same day']);
  });
});
