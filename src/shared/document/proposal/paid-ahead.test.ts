import { expect, test } from 'vitest';
import { aLine, planWithMoney } from '@test/builders/budget-parts';
import { documentInput, sectionText } from '@test/builders/documents';
import { EMPTY_BUDGET } from '../../plan/defaults';
import type { BudgetLine } from '../../plan/types';
import { buildProposal } from './build-proposal';

const yearly = { kind: 'recurring', rhythm: 'year', unitCost: 10_000 } as const;
const begins = (day: string) => ({ start: { day, task: null, position: null } });

function annex(lines: readonly BudgetLine[]): string {
  const settings = { ...EMPTY_BUDGET.settings, years: 3 };
  const model = buildProposal(documentInput(planWithMoney({}, { settings, lines: [...lines] })));
  return sectionText(model, 'assumptions').replaceAll(/[\u00a0\u202f]/g, ' ');
}

test('says that a yearly or quarterly cost counts in full, where its last payment reaches behind the last month', () => {
  const rent = aLine({ ...yearly, ...begins('2027-10-01'), id: 'rent' });
  const power = aLine({ ...rent, rhythm: 'quarter', ...begins('2027-02-01') });
  for (const line of [rent, power]) {
    expect(annex([line])).toContain('Part of the last payments may be for months after Dec 2029.');
  }
});

test('says nothing where the last payment ends with the last month, and of what costs nothing', () => {
  const whole = aLine({ ...yearly, ...begins('2028-01-01'), id: 'whole' });
  const monthly = aLine({ ...yearly, ...begins('2027-10-01'), id: 'month', rhythm: 'month' });
  const free = aLine({ ...yearly, ...begins('2027-10-01'), id: 'free', unitCost: 0 });
  const later = aLine({ ...yearly, ...begins('2031-10-01'), id: 'later' });
  expect(annex([whole, monthly, free, later])).not.toContain('in full');
});
