import { expect, it } from 'vitest';
import { rowInstead } from './follow-row';

const rows = (...order: readonly string[]) => ({
  order,
  placeOf: new Map(order.map((id, place) => [id, place])),
});
const before = rows('a', 'b', 'c', 'd');

it('is the row that follows those that are gone, in the order they stood in', () => {
  expect(rowInstead('b', before, rows('d', 'a'))).toBe('d');
});

it('is the nearest one before where none follows', () => {
  expect(rowInstead('d', before, rows('a', 'b'))).toBe('b');
});

it('is none where no row is left, or the row was never there', () => {
  expect(rowInstead('b', before, rows('new'))).toBeNull();
  expect(rowInstead('x', before, before)).toBeNull();
});
