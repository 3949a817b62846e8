import { expect, it } from 'vitest';
import { COST_CATEGORIES } from '@shared/catalog/budget-types';
import { EMPTY_BUDGET } from '@shared/plan/defaults';
import { aLine } from '@test/builders/budget-parts';
import { nextUnpriced } from './next-unpriced';

const [first, second] = COST_CATEGORIES;
const lines = [
  aLine({ id: 'own', category: 'unknown', unitCost: 0 }),
  aLine({ id: 'late', category: second, unitCost: 0 }),
  aLine({ id: 'priced', category: first }),
  aLine({ id: 'soon', category: first, unitCost: 0 }),
];
const budget = { ...EMPTY_BUDGET, lines };

it('goes from one line without a price to the next as the worksheet has them, and round again', () => {
  const way = ['line:soon', 'line:late', 'line:own', 'line:soon'];
  expect(way.slice(0, 3).map((ref) => nextUnpriced(budget, ref))).toEqual(way.slice(1));
  expect(nextUnpriced(budget, null)).toBe('line:soon');
  expect(nextUnpriced(budget, 'line:priced')).toBe('line:soon');
  expect(nextUnpriced(budget, 'position:head')).toBe('line:soon');
  expect(nextUnpriced({ ...budget, lines: [aLine()] }, null)).toBeNull();
});
