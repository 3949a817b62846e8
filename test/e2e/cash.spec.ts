import type { Locator, Page } from '@playwright/test';
import { NEW_LINE, NEW_SOURCE } from '../../src/shared/plan/budget-defaults';
import { expectAccessible } from './axe';
import { expect, test, type Folders } from './fixtures';
import { press, tabTo } from './keyboard';
import { putBudget } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');

/** Columns of spending, by their place. */
const [LINE, DAY, AMOUNT] = [1, 3, 5];

/** A line of 100.00 a month, and 1,200.00 that come at the start. */
function paidForAYear(folders: Folders, year = '2087'): string {
  const named = { category: 'operations', currency: 'EUR' };
  const power = { ...named, id: 'power', name: 'Power', kind: 'recurring', unitCost: 10_000 } as const;
  const lines = [
    { ...NEW_LINE, ...power },
    { ...NEW_LINE, ...named, id: 'water', name: 'Water' },
  ];
  const ministry = { id: 'ministry', name: 'Ministry', currency: 'EUR', from: `${year}-01`, amount: 120_000 };
  const sources = [{ ...NEW_SOURCE, ...ministry, state: 'promised' as const, probability: 50 }];
  return putBudget(folders, 'paid.csirtplan', { lines, sources, year });
}

/** Opens a tab of the budget with keys alone: so many to the right of the first. */
async function openByKeys(page: Page, places: number, name: string): Promise<void> {
  await tabTo(page.getByRole('tab', { name: t('budget.tab_lines') }));
  await press(page, 'ArrowRight', places);
  await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
}

function cell(sheet: Locator, name: string, column: number): Locator {
  return sheet
    .getByRole('row')
    .filter({ has: sheet.page().getByRole('rowheader', { name, exact: true }) })
    .locator(`[data-column="${String(column)}"]`);
}

/** Replaces what stands in the field that has the focus, and keeps it. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('the account tells by keyboard where it is lowest and when it falls below zero', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  await program.open(await start({ words: [paidForAYear(folders)] }));
  await program.frame.go('Budget');
  await openByKeys(page, 3, t('budget-funding.tab_cash'));
  const panel = page.getByRole('tabpanel');
  const said = panel.getByRole('status');
  const opening = page.getByRole('textbox', { name: t('budget-funding.opening', { currency: 'EUR' }) });

  await test.step('below zero in the month after the money has gone', async () => {
    await expect(said).toContainText(t('budget-funding.cash_below', { month: 'Jan 2088' }));
    const lowest = { amount: '-EUR\u00a04,800.00', month: 'Dec 2091' };
    await expect(said).toContainText(t('budget-funding.cash_lowest', lowest));
    await expect(page.getByRole('row', { name: 'Jan 2087 1,200.00 100.00 1,100.00 Planned' })).toBeVisible();
    await expect(panel).toContainText(t('budget-funding.cash_planned'));
  });

  await test.step('an amount that could be read in two ways is refused at the field', async () => {
    await tabTo(opening);
    await write(page, '1.000,00');
    await expect(panel).toContainText(t('money.group_after_decimal', { decimal: '.', group: ',' }));
    await page.keyboard.press('Escape');
    await expect(opening).toHaveValue('0.00');
  });

  await test.step('money of before the plan keeps it above zero', async () => {
    await write(page, '5,000');
    await expect(said).toContainText(t('budget-funding.cash_enough'));
    await expectAccessible(page, 'cash', { part: 'main', dark: false });
  });

  await test.step('without money that is not secured', async () => {
    await tabTo(panel.getByRole('radio', { name: t('budget-funding.cash_all') }));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('row', { name: 'Jan 2087 600.00 100.00 5,500.00' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('row', { name: 'Jan 2087 0.00 100.00 4,900.00' })).toBeVisible();
    await expect(said).toContainText(t('budget-funding.cash_below', { month: 'Mar 2091' }));
  });

  await test.step('undone', async () => {
    await program.frame.undo();
    await expect(opening).toHaveValue('0.00');
  });

  await test.step('what is still being typed is part of the plan that is saved', async () => {
    await tabTo(opening);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('700');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('row', { name: 'Jan 2087 0.00 100.00 600.00' })).toBeVisible();
    await expect(opening).toBeFocused();
  });
});

test('spending is written down by keyboard and stands against the plan', async ({ folders, page, start }) => {
  const program = new Program(page, t);
  await program.open(await start({ words: [paidForAYear(folders, '2021')] }));
  await program.frame.go('Budget');
  await openByKeys(page, 4, t('budget-funding.tab_spending'));
  const sheet = page.getByRole('grid', { name: t('budget-funding.spending_grid') });
  const table = page.getByRole('group', { name: t('budget-funding.against_plan', { currency: 'EUR' }) });

  await test.step('what for, on which line, when, and how much', async () => {
    await tabTo(page.getByRole('textbox', { name: t('budget-funding.spending_add_label') }));
    await page.keyboard.type('Meter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await expect(cell(sheet, 'Meter', 0)).toBeFocused();
    await expect(cell(sheet, 'Meter', LINE)).toHaveText('Power');
    await press(page, 'ArrowRight', DAY);
    await page.keyboard.type('2021-03-20');
    await page.keyboard.press('Tab');
    await expect(cell(sheet, 'Meter', DAY)).toHaveText('20 Mar 2021');
    await press(page, 'ArrowRight', AMOUNT - DAY - 1);
    await page.keyboard.type('350');
    await page.keyboard.press('Enter');
    await expect(cell(sheet, 'Meter', AMOUNT)).toHaveText('350.00');
  });

  await test.step('three months of 100.00 were planned until then, so that 50.00 more are forecast', async () => {
    await expect(table.getByRole('row', { name: /^Power/ })).toHaveText(
      'Power6,000.006,050.0050.00300.00350.000.005,700.000.006,050.00',
    );
    await expect(page.getByText(t('budget-funding.status_by_record', { month: 'Mar 2021' }))).toBeVisible();
  });

  await test.step('a day that is none, or that is still to come, is refused at the cell', async () => {
    await page.keyboard.press('Home');
    await press(page, 'ArrowRight', DAY);
    await expect(cell(sheet, 'Meter', DAY)).toBeFocused();
    await page.keyboard.type('03/04/2021');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: t('budget-funding.day_needed') })).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2087-04-03');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: t('budget-funding.spent_ahead') })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cell(sheet, 'Meter', DAY)).toHaveText('20 Mar 2021');
    await expectAccessible(page, 'spending', { part: 'main', dark: false });
  });

  await test.step('the account follows what was paid, and does not count money that has not come', async () => {
    await tabTo(page.getByRole('tab', { name: t('budget-funding.tab_spending') }));
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('row', { name: 'Mar 2021 0.00 350.00 -350.00 Recorded' })).toBeVisible();
    await expect(page.getByRole('row', { name: 'Apr 2021 0.00 100.00 -450.00 Planned' })).toBeVisible();
    const panel = page.getByRole('tabpanel');
    await expect(panel).toContainText(t('budget-funding.cash_recorded', { month: 'Mar 2021' }));
    const overdue = { amount: 'EUR\u00a01,200.00', month: 'Mar 2021' };
    await expect(panel).toContainText(t('budget-funding.cash_overdue', overdue));
  });
});

test('the overview says what the team costs, who pays, and where funding falls away', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  await program.open(await start({ words: [paidForAYear(folders)] }));
  const part = page.getByRole('region', { name: t('budget-funding.overview') });
  // 1,200.00 of the 6,000.00 of five years.
  await expect(part).toContainText(t('budget-funding.percent', { percent: 20 }));
  await expect(part).toContainText('Jan 2088');
  await expect(part).toContainText(
    t('budget-funding.overview_open_then', { amount: 'EUR\u00a01,200.00', percent: 100 }),
  );
  await expectAccessible(page, 'overview with money', { part: 'main', dark: false });
  await tabTo(part.getByRole('button', { name: t('budget-funding.overview_open') }));
  await page.keyboard.press('Enter');
  await expect(program.frame.heading).toHaveText(t('budget.title'));
});
