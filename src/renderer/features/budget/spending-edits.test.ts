import { expect, it } from 'vitest';
import { aLine, aSpending, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET } from '@shared/plan/defaults';
import { openDocument, useDocument } from '../../state/document-store';
import { useToday } from '../../state/today';
import { addSpending, blankSpending, pastedSpending } from './spending-edits';

const LINE = 'line:line-1';
const settings = { ...EMPTY_BUDGET.settings, years: 2 };
const bare = planWithMoney({}, { settings, lines: [aLine()] });
const plan = { ...bare, identity: { ...bare.identity, startDay: '2027-01-15' } };

/** The day and state of an entry that is added by its name. */
function addedOn(today: string) {
  openDocument({ plan, file: null, saved: true });
  useToday.setState({ today });
  const id = addSpending(LINE, plan, 'Cables');
  const entry = useDocument.getState().plan?.budget.spendings.find((one) => one.id === id);
  return [entry?.note, entry?.on, entry?.kind];
}

it('is of today where the plan has that day, else of its nearest day, and committed on a day to come', () => {
  expect(addedOn('2027-06-30')).toEqual(['Cables', '2027-06-30', 'spent']);
  expect(addedOn('2027-01-15')).toEqual(['Cables', '2027-01-15', 'spent']);
  expect(addedOn('2026-11-22')).toEqual(['Cables', '2027-01-15', 'committed']);
  expect(addedOn('2028-12-31')).toEqual(['Cables', '2028-12-31', 'spent']);
  expect(addedOn('2029-02-01')).toEqual(['Cables', '2028-12-31', 'spent']);
});

it('a pasted row is of the day it says, else as new entries are', () => {
  useToday.setState({ today: '2026-11-22' });
  const blank = blankSpending(LINE, plan);
  expect([blank.on, blank.kind]).toEqual(['2026-11-22', 'spent']);
  const pasted = (...patches: Parameters<typeof pastedSpending>[2]) => {
    const { on, kind, amount } = pastedSpending(LINE, plan, patches);
    return [on, kind, amount];
  };
  const { kind } = aSpending({ kind: 'spent' });
  expect(pasted({ kind }, { on: '2026-11-02' }, { amount: 5 })).toEqual(['2026-11-02', 'spent', 5]);
  expect(pasted({ amount: 5 })).toEqual(['2027-01-15', 'committed', 5]);
});
