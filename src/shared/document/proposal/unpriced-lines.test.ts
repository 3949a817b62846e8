import { describe, expect, test } from 'vitest';
import { aLine, aScenario, planWithMoney } from '@test/builders/budget-parts';
import { documentInput, sectionText } from '@test/builders/documents';
import { EMPTY_BUDGET } from '../../plan/defaults';
import type { Budget, Plan } from '../../plan/types';
import { buildProposal } from './build-proposal';

const rent = aLine({ id: 'rent', name: 'Rent', unitCost: 10_000, kind: 'recurring', rhythm: 'month' });
const plan = (budget: Partial<Budget>): Plan => planWithMoney({}, budget);
const text = (of: Plan, id: string): string => sectionText(buildProposal(documentInput(of)), id);

/** Options in the table that compares them. */
function compared(of: Plan): number {
  const blocks = buildProposal(documentInput(of)).sections.find(({ id }) => id === 'options')?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).length;
}

describe('lines without a price', () => {
  const waiting = aLine({ id: 'audit', name: 'Audit', unitCost: 0 });
  const [first] = EMPTY_BUDGET.scenarios;
  const lean = aScenario({
    name: 'Lean one',
    ...(first ? { assumptions: { ...first.assumptions, leftOut: ['line:audit'] } } : {}),
  });
  const scenarios = first ? [first, lean] : [];

  test('are counted on the first page, where nobody takes the amounts for the whole', () => {
    const told = text(plan({ lines: [rent, waiting] }), 'request');
    expect(told).toContain('One line of the budget has no price yet');
    expect(text(plan({ lines: [rent, { ...waiting, share: 0 }] }), 'request')).not.toContain('no price');
    expect(text(plan({ lines: [rent, waiting] }), 'consequences')).not.toContain('no price');
  });

  test('keep options that do not differ yet from being compared', () => {
    const same = plan({ lines: [rent, waiting], scenarios });
    expect(text(same, 'options')).toContain(
      'Same cost as what is asked for: Lean one. What differs there has no price',
    );
    expect(compared(same)).toBe(1);
    expect(buildProposal(documentInput(same)).missing.map(({ sectionId }) => sectionId)).toContain('options');
    const without = plan({ lines: [rent], scenarios });
    expect(text(without, 'options')).toContain('Nothing that differs there changes the cost');
    const priced = plan({ lines: [rent, { ...waiting, unitCost: 5_000 }], scenarios });
    expect(text(priced, 'options')).not.toContain('not compared');
    expect(compared(priced)).toBe(2);
  });
});
