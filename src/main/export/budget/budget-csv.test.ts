import { describe, expect, it } from 'vitest';
import { createContext } from '@shared/document/context';
import { readCsv } from '@shared/exchange';
import { NEW_PERSON } from '@shared/plan/defaults';
import type { Plan } from '@shared/plan/types';
import { aLine, aPosition, aTool, planWithMoney } from '@test/builders/budget-parts';
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
  it('has how each line is worked out, and its total and that of all, by fiscal year', () => {
    const [head, post, laptop, all] = rows(budgetCsv, plan);
    expect(head?.slice(5)).toEqual([
      ...['Quantity', 'Unit', 'Unit cost', 'Currency', 'Share', 'First month', 'Last month', 'Paid'],
      ...['Total (EUR)', '2027'],
    ]);
    expect(post).toEqual([
      ...['=Lead', 'Position', 'Staff', '', 'Counted'],
      ...['1', '', '30000.00', 'EUR', '50', '2027-07', '', 'A twelfth of the year each month'],
      ...['8250.00', '8250.00'],
    ]);
    expect(laptop).toEqual([
      ...['Laptops', 'Typed', 'Equipment', '', 'Counted'],
      ...['1', '', '1200.00', 'EUR', '100', '2027-01', '2027-01', 'Once'],
      ...['1200.00', '1200.00'],
    ]);
    expect(all).toEqual([all?.[0], ...new Array<string>(12).fill(''), '9450.00', '9450.00']);
  });

  it('has a row for each of two prices, which add up to the line', () => {
    const tool = aTool({ state: 'inUse', oneOff: 70_000, yearly: 3_000 });
    const found = rows(budgetCsv, { ...plan, staffing: { ...plan.staffing, positions: [], tools: [tool] } });
    expect(found.slice(1, 3).map((row) => [row[7], row[12], row[13]])).toEqual([
      ['700.00', 'Once', '700.00'],
      ['30.00', 'Every twelve months', '30.00'],
    ]);
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
