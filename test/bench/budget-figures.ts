import { budgetOf, scenariosOf } from '@shared/budget';
import type { Plan } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { sharedByHand } from './budget-plan';
import { medianMs, type Figure } from './figure';

const LINES = 500;
const MONTHS = 120;
const SCENARIOS = 3;

/**
 * The budget worked out anew, with money given to lines by rule and by hand: costs of three scenarios, funding, cash
 * and actuals. Beside it how many times as long it takes as writing and adding up as many bare numbers, which says on
 * any computer whether it has become slower.
 */
export async function budgetFigures(plan: Plan): Promise<readonly Figure[]> {
  const bare = await medianMs(21, async () => barePass());
  return [
    ...(await figuresOf(plan, { bare, way: 'by rule' })),
    ...(await figuresOf(sharedByHand(plan), { bare, way: 'by hand' })),
  ];
}

async function figuresOf(
  plan: Plan,
  { bare, way }: { readonly bare: number; readonly way: string },
): Promise<readonly Figure[]> {
  const schedule = timelineOf(plan);
  const full = await medianMs(21, async () => {
    // Another object is another budget: nothing is remembered.
    const fresh = { ...plan, budget: { ...plan.budget } };
    budgetOf(fresh, schedule);
    return scenariosOf(fresh, schedule);
  });
  const size = `${String(LINES)} lines over ${String(MONTHS)} months in ${String(SCENARIOS)} scenarios`;
  const name = `budget of ${size}, allocated ${way}`;
  return [
    { name: `${name}, worked out anew`, value: full, unit: 'ms', budget: 20 },
    {
      name: `${name}, against a bare pass over as many numbers`,
      value: (full / bare) * 100,
      unit: '%',
      budget: 4000,
    },
  ];
}

function barePass(): number {
  let total = 0;
  for (let row = 0; row < LINES * SCENARIOS; row += 1) {
    const cells = new Float64Array(MONTHS);
    for (let month = 0; month < MONTHS; month += 1) cells[month] = row + month;
    for (const cell of cells) total += cell;
  }
  return total;
}
