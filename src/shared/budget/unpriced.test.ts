import { expect, it } from 'vitest';
import { aLine, aScenario, planWithMoney } from '@test/builders/budget-parts';
import type { Budget } from '../plan/types';
import { EMPTY_BUDGET } from '../plan/defaults';
import { timelineOf } from '../timeline';
import { scenariosOf } from './budget-of';
import { sameAsPlan, unpricedLines } from './unpriced';

const rent = aLine({ id: 'rent', unitCost: 100_000 });
const audit = aLine({ id: 'audit', unitCost: 0 });

function leavingOut(...refs: readonly string[]): Budget {
  const [plan] = EMPTY_BUDGET.scenarios;
  if (!plan) throw new Error('no scenario');
  const chosen = { ...plan, assumptions: { ...plan.assumptions, leftOut: [...refs] } };
  return { ...EMPTY_BUDGET, scenarios: [chosen], lines: [rent, audit] };
}

it('a line waits for its price unless the team bears nothing of it or the plan leaves it out', () => {
  expect(unpricedLines(leavingOut())).toEqual([audit]);
  expect(unpricedLines({ ...leavingOut(), lines: [{ ...audit, share: 0 }] })).toEqual([]);
  expect(unpricedLines(leavingOut('line:audit'))).toEqual([]);
});

it('scenarios that cost what the plan costs are told, with why', () => {
  const budget = leavingOut();
  const [chosen] = budget.scenarios;
  if (!chosen) throw new Error('no scenario');
  const without = (id: string, leftOut: readonly string[]) =>
    aScenario({ id, assumptions: { ...chosen.assumptions, leftOut: [...leftOut] } });
  const plan = planWithMoney(
    {},
    {
      ...budget,
      scenarios: [
        chosen,
        without('lean', ['line:audit']),
        without('cheap', ['line:rent']),
        without('copy', []),
      ],
    },
  );
  const same = sameAsPlan(scenariosOf(plan, timelineOf(plan)), plan.budget.lines);
  expect(same.map(({ scenario, why }) => [scenario.id, why])).toEqual([
    ['lean', 'noPrice'],
    ['copy', 'nothing'],
  ]);
});
