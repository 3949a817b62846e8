import { expect, it } from 'vitest';
import { aSource, aSpending } from '@test/builders/budget-parts';
import { problemPlace } from './problem-place';

const budget = {
  sources: [aSource({ id: 'partner', name: 'Partner country' })],
  spendings: [aSpending({ id: 's1', note: 'Cables' })],
};

it('names the source or the entry of spending that is not counted, and leads to it', () => {
  expect(problemPlace('source:partner', budget)).toEqual({
    name: 'Partner country',
    section: 'funding',
    selection: { kind: 'fundingSource', id: 'partner' },
  });
  expect(problemPlace('spending:s1', budget)).toEqual({
    name: 'Cables',
    section: 'spending',
    selection: { kind: 'spending', id: 's1' },
  });
  expect(problemPlace('line:rent', budget)).toMatchObject({
    section: 'lines',
    selection: { kind: 'budgetLine', id: 'line:rent' },
  });
});
