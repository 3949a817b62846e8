import { describe, expect, it } from 'vitest';
import { createContext } from '@shared/document/context';
import { readCsv } from '@shared/exchange';
import { NEW_PERSON } from '@shared/plan/defaults';
import type { Plan } from '@shared/plan/types';
import { aLine, aPosition, planWithMoney } from '@test/builders/budget-parts';
import { documentInput } from '@test/builders/documents';
import { budgetCsv } from './budget-csv';
import { staffingCsv } from './staffing-csv';

function rows(make: typeof budgetCsv, plan: Plan): readonly (readonly string[])[] {
  const read = readCsv(make(createContext(documentInput(plan))));
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

// A post of 30,000 a year, half time, from July 2027, with 10 % on top; a laptop at 1,200; both in EUR, one year.
const base = planWithMoney(
  {
    positions: [
      aPosition({
        ...{ id: 'lead', title: '=Lead', share: 50, salary: 3_000_000, person: 'p' },
        start: { day: '2027-07-10', task: null },
      }),
    ],
  },
  { lines: [aLine()] },
);
const [scenario] = base.budget.scenarios;
if (!scenario) throw new Error('A plan has a scenario.');
const plan: Plan = {
  ...base,
  people: [{ ...NEW_PERSON, id: 'p', name: 'Ada Lovelace' }],
  identity: { ...base.identity, currency: 'EUR' },
  budget: {
    ...base.budget,
    settings: { ...base.budget.settings, years: 1 },
    scenarios: [{ ...scenario, assumptions: { ...scenario.assumptions, onCost: 1_000, salaryGrowth: 0 } }],
  },
};

describe('lines as CSV', () => {
  it('has the total of each line and of all, by fiscal year', () => {
    const [head, post, laptop, all] = rows(budgetCsv, plan);
    expect(head?.slice(5)).toEqual(['Currency', 'Total (EUR)', '2027']);
    expect(post).toEqual(['=Lead', 'Position', 'Staff', '', 'Counted', 'EUR', '8250.00', '8250.00']);
    expect(laptop?.slice(0, 2)).toEqual(['Laptops', 'Typed']);
    expect(laptop?.slice(6)).toEqual(['1200.00', '1200.00']);
    expect(all?.slice(5)).toEqual(['EUR', '9450.00', '9450.00']);
  });

  it('makes a name that looks like a formula text', () => {
    expect(budgetCsv(createContext(documentInput(plan)))).toContain("\r\n'=Lead,");
  });
});

describe('posts as CSV', () => {
  it('has post, month and salary, and nobody’s name', () => {
    const text = staffingCsv(createContext(documentInput(plan)));
    expect(rows(staffingCsv, plan)[1]).toEqual([
      ...['=Lead', '', 'Regular', '', '50', '2027-07', '', '', '30000.00', 'No', '', ''],
    ]);
    expect(text).not.toContain('Lovelace');
  });
});
