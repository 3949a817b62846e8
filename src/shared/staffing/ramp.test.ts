import { expect, it } from 'vitest';
import { aPosition, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET } from '../plan/defaults';
import { staffRamp } from './ramp';

it('counts posts from their first month to their last, in percent of full time, and those with a person', () => {
  const plan = planWithMoney(
    {
      positions: [
        aPosition({ id: 'head', person: 'ana' }),
        aPosition({ id: 'half', share: 50, start: { day: '2027-03-31', task: null }, end: '2027-05-01' }),
      ],
    },
    { settings: { ...EMPTY_BUDGET.settings, years: 1 } },
  );
  const ramp = staffRamp(plan);
  expect(ramp.map(({ posts }) => posts)).toEqual([
    ...[100, 100, 150, 150, 150],
    ...[100, 100, 100, 100, 100, 100, 100],
  ]);
  expect(ramp[2]).toEqual({ month: '2027-03', posts: 150, filled: 100 });
});
