import { expect, it } from 'vitest';
import { aSource } from '@test/builders/budget-parts';
import { shareRoom } from './share-room';

const SOURCES = [
  aSource({ id: 'first', from: '2027-01', months: 12 }),
  aSource({ id: 'middle', from: '2027-07', months: 12 }),
  aSource({ id: 'last', from: '2028-01', months: 12 }),
];

it('leaves a source what the others do not pay in the fullest of its months', () => {
  const shares = { first: 3_000, middle: 5_000, last: 4_000 };
  expect(shareRoom(SOURCES, shares, 'middle')).toBe(6_000);
  // First ends before last begins, so that they never add up.
  expect(shareRoom(SOURCES, shares, 'first')).toBe(5_000);
  expect(shareRoom(SOURCES, { middle: 10_000 }, 'last')).toBe(0);
});

it('leaves the whole where nobody else pays in its months', () => {
  expect(shareRoom(SOURCES, { last: 10_000 }, 'first')).toBe(10_000);
});
