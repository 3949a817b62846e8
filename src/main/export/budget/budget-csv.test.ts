import { describe, expect, it } from 'vitest';
import { createContext } from '@shared/document/context';
import { readCsv } from '@shared/exchange';
import { NEW_PERSON } from '@shared/plan/defaults';
import type { Plan } from '@shared/plan/types';
import { planOfParts } from '@test/builders/budget-parts';
import { documentInput } from '@test/builders/documents';
import { budgetBook } from './budget-book';
import { budgetCsv } from './budget-csv';
import { fundingCsv } from './funding-csv';
import { spendingCsv } from './spending-csv';
import { staffingCsv } from './staffing-csv';
import { toolsCsv } from './tools-csv';
import { trainingCsv } from './training-csv';

function rows(make: typeof budgetCsv, plan: Plan): readonly (readonly string[])[] {
  const read = readCsv(make(createContext(documentInput(plan))));
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

// A post of 30,000 a year, half time, from July 2027, with 10 % on top; a laptop at 1,200; both in EUR, one year.
const base = planOfParts({
  positions: [
    {
      ...{ id: 'lead', title: '=Lead', share: 50, salary: 3_000_000, person: 'p' },
      start: { day: '2027-07-10', task: null },
    },
  ],
  lines: [{}],
});
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
      ...['Price is an illustrative figure (ENISA, 2020)', 'Looked after by', 'Note'],
    ]);
    expect(post).toEqual([
      ...['=Lead', 'Position', 'Staff', '', 'Counted'],
      ...['1', '', '30000.00', 'EUR', '50', '2027-07', '', 'A twelfth of the year each month'],
      ...['8250.00', '8250.00', '', '', ''],
    ]);
    expect(laptop).toEqual([
      ...['Laptops', 'Typed', 'Equipment', '', 'Counted'],
      ...['1', '', '1200.00', 'EUR', '100', '2027-01', '2027-01', 'Once'],
      ...['1200.00', '1200.00', '', '', ''],
    ]);
    expect(all).toEqual([all?.[0], ...new Array<string>(12).fill(''), '9450.00', '9450.00', '', '', '']);
  });

  it('has a row for each of two prices, which add up to the line', () => {
    const { staffing } = planOfParts({ tools: [{ state: 'inUse', oneOff: 70_000, yearly: 3_000 }] });
    const found = rows(budgetCsv, { ...plan, staffing });
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
      ...['=Lead', '', 'Ordinary', '', '50', '2027-07', '', '', '30000.00', 'No', '', '', '', '', ''],
    ]);
    expect(text).not.toContain('Lovelace');
  });
});

it('numbers posts of one name as the screen does, among posts, in lines and where one reports to another', () => {
  const post = { role: 'incidentHandler', title: '', salary: 3_000_000 };
  const positions = [
    { id: 'a', ...post },
    { id: 'b', ...post, reportsTo: 'a' },
  ];
  const team = { ...plan, staffing: planOfParts({ positions }).staffing };
  const names = ['Incident handler 1', 'Incident handler 2'];
  expect(rows(staffingCsv, team).map(([name]) => name)).toEqual(expect.arrayContaining(names));
  expect(rows(staffingCsv, team)[2]?.[10]).toBe(names[0]);
  expect(rows(budgetCsv, team).map(([name]) => name)).toEqual(expect.arrayContaining(names));
});

describe('funding, spending, training, tools and infrastructure as CSV', () => {
  const text = '=1+1';
  // 600.00 CHF at 1.5 for a year, of which 200.00 have come; half of the other 600.00 is expected. A quarter of them,
  // 225.00, goes into the laptop and the ticket system of January, another into the training of April; nothing is to
  // be paid later.
  const { staffing, budget } = planOfParts({
    positions: [{ id: 'lead', title: 'Lead', person: 'p' }],
    training: [
      {
        ...{ title: text, position: 'lead', days: 3, cost: 50_000, yearly: true },
        ...{ start: { day: '2027-04-20', task: null }, partner: '+Team', certificate: '-GCFA' },
      },
    ],
    tools: [
      { name: text, purpose: 'ticketing', licence: 'open', state: 'inUse', oneOff: 70_000 },
      { id: 'candidate', yearly: 3_005 },
    ],
    infrastructure: [{ item: 'premises', state: 'byHost', yearly: 100 }],
    sources: [
      {
        ...{ name: text, currency: 'CHF', amount: 60_000, payment: 'quarterly' },
        receipts: [{ id: 'first', on: '2027-02-03', amount: 20_000, note: '' }],
      },
      { id: 'unknown', name: 'Fees', kind: 'fee', currency: 'USD', state: 'secured' },
    ],
    spendings: [{ amount: 40_005, note: '@SUM(A1)' }],
  });
  const held: Plan = {
    ...plan,
    staffing,
    budget: {
      ...plan.budget,
      rates: [{ id: 'r', from: 'CHF', on: '2027-01-01', rate: '1.5' }],
      sources: budget.sources,
      spendings: budget.spendings,
    },
  };

  it('has what each source gives, what has come and what it pays; nothing where a rate is missing', () => {
    expect(rows(fundingCsv, held).slice(1)).toEqual([
      [
        ...[text, 'Government', 'Promised', 'No', '2027-01-01', '12', 'Quarterly', '50'],
        ...['600.00', 'CHF', '900.00', '300.00', '900.00', '600.00', '450.00', '450.00'],
      ],
      [
        ...['Fees', 'Fees', 'Secured', 'Yes', '2027-01-01', '12', 'At the start', '50'],
        ...['100000.00', 'USD', '', '', '', '', '0.00', ''],
      ],
    ]);
  });

  it('has each payment on its day', () => {
    expect(rows(spendingCsv, held).slice(1)).toEqual([
      ['Laptops', '2027-02-01', 'Spent', '400.05', 'EUR', '@SUM(A1)'],
    ]);
  });

  it('has the training plan with what it costs, for posts and not for persons', () => {
    expect(rows(trainingCsv, held).slice(1)).toEqual([
      [text, 'Technical', 'Lead', '2027-04', '3', '500.00', 'Yes', '+Team', '-GCFA', '500.00', '', 'No', ''],
    ]);
    expect(trainingCsv(createContext(documentInput(held)))).not.toContain('Lovelace');
  });

  const NO_DETAILS = new Array<string>(6).fill('');

  it('has tools, then infrastructure; what costs the team nothing has no cost', () => {
    expect(rows(toolsCsv, held).slice(1)).toEqual([
      [text, 'Tool', 'Ticketing', 'Open source', 'In use', '', '700.00', '0.00', '700.00', ...NO_DETAILS],
      ['Ticket system', 'Tool', '', '', 'Candidate', '', '0.00', '30.05', '', ...NO_DETAILS],
      ['Rooms', 'Infrastructure', 'Rooms', '', 'From the host', '', '0.00', '1.00', '', ...NO_DETAILS],
    ]);
  });

  it.each([
    ['funding', fundingCsv],
    ['training', trainingCsv],
    ['tools', toolsCsv],
    ['spending', spendingCsv],
  ] as const)('leaves no formula in the list of %s', (_name, make) => {
    const written = make(createContext(documentInput(held)));
    expect(written.match(/(^|[,\n])"?[=+@-]/g)).toBeNull();
    expect(written).toMatch(/(^|[,\n])"?'[=+@-]/);
  });

  it.each([
    ['Funding', fundingCsv],
    ['Training', trainingCsv],
    ['Tools and infrastructure', toolsCsv],
    ['Spending', spendingCsv],
  ] as const)('calls the columns of %s as the workbook does', (name, make) => {
    const sheet = budgetBook(createContext(documentInput(held))).sheets.find((one) => one.name === name);
    const titles = (sheet?.rows[0] ?? []).flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []));
    const own = ['Kind', 'Probability (%)'];
    expect(titles).toEqual(
      expect.arrayContaining((rows(make, held)[0] ?? []).filter((title) => !own.includes(title))),
    );
  });
});
