import { describe, expect, it } from 'vitest';
import { aBody } from '@test/builders/stakeholder-parts';
import { chosenIn, isListed, type CellText } from './grid-rows';

const text: CellText = (entry, column) => (column === 'name' ? entry.name : '');
const alpha = aBody('Alpha', { owner: 'ada' });

describe('what is chosen', () => {
  it('is only what is listed, in the order of the list', () => {
    const rows = [aBody('Beta'), alpha];
    expect(chosenIn(rows, new Set(['Alpha', 'Beta', 'taken-back', 'hidden']))).toEqual(['Beta', 'Alpha']);
  });
});

describe('an entry is listed', () => {
  it.each([
    ['', 'all', true],
    [' alp ', 'all', true],
    ['beta', 'all', false],
    ['alp', 'unowned', false],
    ['', 'ignored', true],
  ] as const)('with the search "%s" among %s: %s', (search, shown, expected) => {
    expect(isListed(alpha, { shown, search, text, ignored: new Set(['Alpha']) })).toBe(expected);
  });
});
