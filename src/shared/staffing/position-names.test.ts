import { expect, it } from 'vitest';
import { positionNames } from './position-names';

it('a position is called by its title, else its role; those of one name are numbered in their order', () => {
  const names = positionNames(
    [
      { id: 'a', role: 'trainer', title: '' },
      { id: 'b', role: 'lawyer', title: 'Counsel' },
      { id: 'c', role: 'trainer', title: '' },
      { id: 'd', role: null, title: 'Counsel to the board' },
    ],
    (role) => role.toUpperCase(),
  );
  expect([...names.values()]).toEqual(['TRAINER 1', 'Counsel', 'TRAINER 2', 'Counsel to the board']);
});
