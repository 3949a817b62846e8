import { expect, it } from 'vitest';
import { aLine, aSource, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET } from '../plan/defaults';
import { timelineOf } from '../timeline';
import { budgetOf, coverageOf } from './index';

/** The month the plans of these tests start in. */
const plannedFrom = planWithMoney({}).identity.startDay.slice(0, 7);

it('tells by year how much is covered, how sure it is, and what has no payer', () => {
  const plan = planWithMoney(
    {},
    {
      settings: { ...EMPTY_BUDGET.settings, years: 3 },
      lines: [aLine({ kind: 'recurring', rhythm: 'month', unitCost: 100 })],
      sources: [
        aSource({ id: 'hoped', state: 'requested', amount: 1_300, from: plannedFrom, months: 24 }),
        aSource({ id: 'bank', state: 'received', amount: 500, from: plannedFrom, months: 24 }),
        aSource({ id: 'law', state: 'secured', amount: 400, from: plannedFrom, months: 24 }),
      ],
    },
  );
  const years = coverageOf(budgetOf(plan, timelineOf(plan)), 'planYear');
  expect(years.map(({ need, covered, uncovered }) => [need, covered, uncovered])).toEqual([
    [1_200, { secured: 900, promised: 0, requested: 300, identified: 0 }, 0],
    [1_200, { secured: 0, promised: 0, requested: 1_000, identified: 0 }, 200],
    [1_200, { secured: 0, promised: 0, requested: 0, identified: 0 }, 1_200],
  ]);
});
