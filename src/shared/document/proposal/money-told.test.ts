import { expect, test } from 'vitest';
import { aLine, aSource, aSpending, planWithMoney } from '@test/builders/budget-parts';
import { allSections, documentInput, sectionText } from '@test/builders/documents';
import { EMPTY_BUDGET } from '../../plan/defaults';
import type { Budget, Plan } from '../../plan/types';
import { blockText } from '../inline';
import type { Table } from '../model';
import { buildProposal } from './build-proposal';

const spaced = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const text = (plan: Plan, id: string, today?: string): string =>
  spaced(sectionText(buildProposal(documentInput(plan, today)), id));
function tablesOf(plan: Plan, id: string, today?: string): readonly Table[] {
  const { sections } = buildProposal(documentInput(plan, today));
  const blocks = allSections(sections).find((entry) => entry.id === id)?.blocks ?? [];
  return blocks.filter((block) => block.kind === 'table');
}
const cells = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) => row.map(({ blocks }) => spaced(blockText(blocks))));

const rent = aLine({
  ...{ id: 'rent', name: 'Rent', category: 'premises', unitCost: 10_000, phase: 'sustainment' },
  ...{ kind: 'recurring', rhythm: 'month' },
});
const bought = aLine({ id: 'bought', unitCost: 60_000, phase: 'startUp' });
const donor = aSource({ id: 'donor', name: 'Donor', state: 'secured', amount: 300_000, months: 24 });
const later = { from: '2029-01', months: 12 };
const large = aSource({ ...later, id: 'line', name: 'Budget line', state: 'requested', amount: 190_000 });
const promised = aSource({ ...later, id: 'promise', name: 'Letter', amount: 10_000 });

function plan(budget: Partial<Budget>): Plan {
  return planWithMoney({}, { settings: { ...EMPTY_BUDGET.settings, years: 3 }, ...budget });
}

test('nobody is asked for money that no cost needs, and of a part that is not needed it is said', () => {
  const partner = aSource({
    ...{ id: 'partner', name: 'Partner', state: 'requested', amount: 500_000, categories: ['training'] },
  });
  const asking = plan({ lines: [rent, bought], sources: [donor, large, promised, partner] });
  expect(cells(tablesOf(asking, 'request')[1]).map(([what]) => what)).toEqual([
    ...['Approve: Budget line', 'Put the promise into writing: Letter', 'Sum: what is not secured'],
  ]);
  expect(text(asking, 'request')).toContain('no cost of these years is paid from it: Partner.');
  const told = text(asking, 'decisions');
  expect(told).not.toContain('Partner');
  expect(told).toContain('from Jan 2029 on. EUR 800.00 of it is not needed for these years.');
});

test('asks for money without a rate with its own amount, and not for an amount nobody has entered', () => {
  const abroad = aSource({ id: 'usd', name: 'Bank', state: 'requested', amount: 70_000, currency: 'USD' });
  const open = aSource({ id: 'open', name: 'Lottery', state: 'requested', amount: 0 });
  const asking = plan({ lines: [rent], sources: [abroad, open] });
  expect(cells(tablesOf(asking, 'request')[1]).map(([what, , amount]) => [what, amount])).toEqual([
    ['Approve: Bank', 'USD 700.00'],
    ['Find who pays what no source covers', 'EUR 3,600.00'],
    ['Sum: what is not secured', ''],
  ]);
  expect(text(asking, 'decisions')).not.toContain('Lottery');
});

test('names secured money that was to come and is not recorded, and never counts a month ahead as past', () => {
  const spendings = [aSpending({ line: 'line:rent', on: '2027-03-15', amount: 490_000 })];
  const recorded = plan({ lines: [rent, bought], sources: [donor], spendings });
  expect(text(recorded, 'cash', '2027-04-01')).toContain(
    'EUR 3,000.00 was to come by Mar 2027, is not recorded as received, and is not counted as income. ' +
      'All of it is money that is called secured.',
  );
  expect(text(recorded, 'request', '2027-04-01')).toMatch(
    /Overdue EUR 3,000\.00 was to come by Mar 2027.*called secured\. The secured money above still counts it\./,
  );
  const letter = aSource({ id: 'letter', amount: 50_000 });
  const both = text(plan({ lines: [rent], sources: [donor, letter], spendings }), 'request', '2027-04-01');
  expect(both).toContain('EUR 3,500.00 was to come by Mar 2027');
  expect(both).toContain('EUR 3,000.00 of it is money that is called secured.');
  expect(text(recorded, 'request', '2026-11-22')).not.toContain('Overdue');
  const ahead = text(recorded, 'cash', '2026-11-22');
  expect(ahead).not.toMatch(/as recorded|was to come/);
  expect(cells(tablesOf(recorded, 'cash', '2026-11-22')[0])[0]?.[1]).toBe('3,000.00');
});

test('says what the first month holds from before the plan, and that orders beyond the plan fall due there', () => {
  const spendings = [aSpending({ line: 'line:rent', on: '2026-11-05', amount: 60_000 })];
  const receipts = [{ id: 'r', on: '2026-11-10', amount: 12_500, note: '' }];
  const recorded = plan({ lines: [rent, bought], sources: [{ ...donor, receipts }], spendings });
  expect(text(recorded, 'cash', '2027-02-28')).toContain(
    'Jan 2027 also holds what lies before the plan: EUR 125.00 of income and EUR 600.00 of costs. ' +
      'Orders beyond the plan fall due in Jan 2027.',
  );
});

test('says up to which month its income is recorded, where no payment is', () => {
  const receipts = [{ id: 'r', on: '2027-02-10', amount: 12_500, note: '' }];
  const recorded = plan({ lines: [rent, bought], sources: [{ ...donor, receipts }] });
  expect(text(recorded, 'cash', '2027-02-28')).toContain('Income up to Feb 2027: what has been received.');
});
