import { aStep } from '@test/builders/stakeholder-parts';
import { expect, it } from 'vitest';
import { formatDay } from '../core/day';
import { nextAction } from './index';

const first = (...actions: Parameters<typeof nextAction>[0]) => {
  const next = nextAction(actions, 'bank');
  return next && [next.action.id, next.due === null ? null : formatDay(next.due)];
};
const forBank = { stakeholder: 'bank' };

it('is the open action of a stakeholder with the earliest day', () => {
  expect(
    first(
      aStep('undated', forBank),
      aStep('later', { ...forBank, due: '2027-05-01' }),
      aStep('sooner', { ...forBank, due: '2027-04-01' }),
      aStep('done', { ...forBank, due: '2027-01-01', done: '2027-01-02' }),
      aStep('of another', { stakeholder: 'police', due: '2027-01-01' }),
    ),
  ).toEqual(['sooner', '2027-04-01']);
});

it('counts what comes round again from the day it was last done', () => {
  const again = { ...forBank, done: '2027-03-01', frequency: 'monthly' as const };
  expect(first(aStep('again', again))).toEqual(['again', '2027-04-01']);
});

it('falls back to one without a day, and is nothing when nothing is open', () => {
  expect(first(aStep('undated', forBank))).toEqual(['undated', null]);
  expect(first(aStep('done', { ...forBank, done: '2027-01-02' }), aStep('of nobody', {}))).toBeNull();
});
