import { expect, it } from 'vitest';
import { aLine, aSource, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET } from '../plan/defaults';
import { timelineOf } from '../timeline';
import { allOf, budgetOf, payersOf } from './index';

it('says which source pays how much of each line, by category, and what stays uncovered', () => {
  const plan = planWithMoney(
    {},
    {
      settings: { ...EMPTY_BUDGET.settings, years: 2 },
      lines: [
        aLine({ id: 'trip', category: 'travel', unitCost: 300 }),
        aLine({ id: 'pc', unitCost: 1_000 }),
        aLine({ id: 'free', unitCost: 0 }),
        aLine({ id: 'screen', unitCost: 500 }),
      ],
      sources: [
        aSource({ id: 'grant', amount: 900, categories: ['equipment'] }),
        aSource({ id: 'word', amount: 100 }),
      ],
    },
  );
  const payers = payersOf(budgetOf(plan, timelineOf(plan)));
  // 900 for 1,500 of equipment, 600 and 300; then 100 for the 900 that are open, by the parts of each.
  expect(payers).toEqual([
    {
      ...{ category: 'equipment', cost: 1_500, by: [900, 67], uncovered: 533 },
      lines: [
        { ref: 'line:pc', cost: 1_000, by: [600, 45], uncovered: 355 },
        { ref: 'line:screen', cost: 500, by: [300, 22], uncovered: 178 },
      ],
    },
    {
      ...{ category: 'travel', cost: 300, by: [0, 33], uncovered: 267 },
      lines: [{ ref: 'line:trip', cost: 300, by: [0, 33], uncovered: 267 }],
    },
  ]);
  expect(allOf(payers, 2)).toEqual({ cost: 1_800, by: [900, 100], uncovered: 800 });
});
