import { expect, it } from 'vitest';
import { conductTalk } from '.';

const startDay = '2027-03-15';

it.each([
  // The first talk: in its month, from the month the plan begins in.
  [3, null, '2027-03-20', 'due', '2027-03'],
  [6, null, '2027-03-20', 'upcoming', '2027-06'],
  [2, null, '2027-03-20', 'upcoming', '2028-02'],
  [6, null, '2027-07-01', 'overdue', '2027-06'],
  // After a talk: the same month of the next year, whether it was held in time, early or late.
  [6, '2027-06-10', '2027-07-01', 'upcoming', '2028-06'],
  [6, '2027-05-10', '2027-07-01', 'upcoming', '2028-06'],
  [6, '2027-01-10', '2027-07-01', 'upcoming', '2028-06'],
  [6, '2027-08-10', '2028-07-01', 'overdue', '2028-06'],
  [6, '2027-12-31', '2028-06-30', 'due', '2028-06'],
  [1, '2027-12-01', '2028-02-01', 'upcoming', '2029-01'],
] as const)('month %i, last talk %s, on %s: %s in %s', (...[talkMonth, lastTalk, today, state, month]) => {
  expect(conductTalk({ talkMonth, lastTalk }, { startDay, today })).toEqual({ state, month });
});

it('says nothing while no month is set', () => {
  const conduct = { talkMonth: null, lastTalk: '2027-06-10' };
  expect(conductTalk(conduct, { startDay, today: '2029-01-01' })).toBeNull();
});
