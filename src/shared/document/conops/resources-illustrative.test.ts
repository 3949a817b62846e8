import { expect, test } from 'vitest';
import { aLine, aPosition, planWithMoney } from '@test/builders/budget-parts';
import { allSections, conopsOf, documentInput } from '@test/builders/documents';
import type { BudgetLine, Plan } from '../../plan/types';
import { blockText } from '../inline';
import type { DocumentModel } from '../model';
import { buildProposal } from '../proposal/build-proposal';

const START = { day: '2027-01-01', task: null };
const ON_START = { ...START, position: null };
const rent = (change: Partial<BudgetLine>): BudgetLine =>
  aLine({ catalog: 'rent', name: 'Rent', unitCost: 400_000, start: ON_START, ...change });

/** A plan of one year in euro: rent of 4,000 as the figure has it, laptops of 1,200, and what is given. */
function plan(lines: readonly BudgetLine[], salary: number | null = null): Plan {
  const made = planWithMoney(
    { positions: salary === null ? [] : [aPosition({ salary, start: START })] },
    { lines: [...lines, aLine({ id: 'laptops', start: ON_START })] },
  );
  return { ...made, identity: { ...made.identity, currency: 'EUR' } };
}

function said(model: DocumentModel, id: string): string {
  const blocks = allSections(model.sections).find((section) => section.id === id)?.blocks ?? [];
  const found = blocks.find((block) => block.kind === 'paragraph' && /illustrative/.test(blockText([block])));
  return found === undefined ? '' : blockText([found]).replaceAll(/[\u00a0\u202f]/g, ' ');
}

test('proposal and concept of operations say which prices are illustrative, and how much hangs on them', () => {
  const of = plan([rent({ id: 'a' }), rent({ id: 'b', name: 'Rent, lab' })]);
  const told =
    /of no particular country.+2 lines have such a price: Rent; Rent, lab\. EUR 8,000\.00 of the cost of EUR 9,200\.00 hangs on them\./;
  expect(said(conopsOf(of), 'resources')).toMatch(told);
  const proposal = buildProposal(documentInput(of));
  expect(said(proposal, 'assumptions')).toMatch(told);
});

test('salaries count among them, and plans with prices of their own say nothing', () => {
  expect(said(conopsOf(plan([], 4_000_000)), 'resources')).toMatch(/One position has such a salary\./);
  expect(said(conopsOf(plan([], 4_100_000)), 'resources')).toBe('');
});
