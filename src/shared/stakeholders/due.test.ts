import { describe, expect, it } from 'vitest';
import { planWithStakeholders } from '@test/builders/plan-parts';
import { aBody, aContact, anAgreement, aStep } from '@test/builders/stakeholder-parts';
import { formatDay, parseDay, type Day } from '../core/day';
import { dueEngagements, engagementMatters, hasLapsed, nextDue } from './index';

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
    aStep('later', { aim: 'later', due: '2027-03-25' }),
    aStep('last', { aim: 'last', due: '2027-03-24' }),
    aStep('today', { aim: 'today', due: '2027-03-10' }),
    aStep('late', { aim: 'late', due: '2027-03-09' }),
    aStep('done', { aim: 'done', due: '2027-03-09', done: '2027-03-09' }),
    aStep('again', { aim: 'again', due: '2027-02-01', done: '2027-02-12', frequency: 'monthly' }),
    aStep('same day', { aim: 'same day', due: '2027-03-10' }),
    aStep('open'),
  ];

  it('lists what is late or due within the days asked for, earliest first, equals in the order of the plan', () => {
    const found = dueEngagements(planWithStakeholders({ actions }), TODAY, 14);
    expect(found.map(({ text, overdue }) => `${text}${overdue ? ' late' : ''}`)).toEqual([
      'late late',
      'today',
      'same day',
      'again',
      'last',
    ]);
  });

  it('lists only what is late or due today for no days', () => {
    const found = dueEngagements(planWithStakeholders({ actions }), TODAY, 0);
    expect(found.map(({ text }) => text)).toEqual(['late', 'today', 'same day']);
  });
});

describe('what else of the register asks for a day', () => {
  const matters = (change: Parameters<typeof aBody>[1]) =>
    engagementMatters(planWithStakeholders({ register: [aBody('bank', { owner: 'ada', ...change })] })).map(
      ({ kind, text, who, due }) => [kind, text, who, formatDay(due)],
    );
  const step = { nextStep: 'Send the draft', nextBy: '2027-03-01' };

  it('is the next step of the latest contact, in the hands of who made it or looks after the stakeholder', () => {
    const contacts = [aContact('2027-02-01', { ...step, by: 'bo' })];
    expect(matters({ contacts })).toEqual([['nextStep', 'Send the draft', 'bo', '2027-03-01']]);
    expect(matters({ contacts: [aContact('2027-02-01', step)] })).toEqual([
      ['nextStep', 'Send the draft', 'ada', '2027-03-01'],
    ]);
    expect(matters({ contacts: [...contacts, aContact('2027-02-02')] })).toEqual([]);
  });

  it('is a signed agreement that ends, and no other', () => {
    const ends = { title: 'Sharing', expires: '2027-04-01', signer: 'bo' };
    expect(matters({ agreements: [anAgreement(ends)] })).toEqual([
      ['agreement', 'Sharing', 'bo', '2027-04-01'],
    ]);
    expect(matters({ agreements: [anAgreement({ ...ends, state: 'drafting' })] })).toEqual([]);
    expect(matters({ agreements: [anAgreement({ ...ends, expires: null })] })).toEqual([]);
  });

  it.each([
    ['signed', '2027-03-09', true],
    ['signed', '2027-03-10', false],
    ['signed', null, false],
    ['needed', '2027-03-09', false],
  ] as const)('an agreement that is %s until %s has expired: %s', (state, expires, lapsed) => {
    expect(hasLapsed(anAgreement({ state, expires }), formatDay(TODAY))).toBe(lapsed);
  });
});
