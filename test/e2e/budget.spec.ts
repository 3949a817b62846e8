import type { Locator, Page } from '@playwright/test';
import { EMPTY_STAFFING } from '../../src/shared/plan/defaults';
import { NEW_POSITION } from '../../src/shared/plan/staffing-defaults';
import type { Position } from '../../src/shared/plan/types';
import { expectAccessible } from './axe';
import { expect, test, type Folders } from './fixtures';
import { press, tabTo } from './keyboard';
import { putBareSample } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');

/** Columns of the worksheet, by their place. */
const QUANTITY = 1;
const CURRENCY = 3;
const UNIT_COST = 4;
const TOTAL = 6;
const START = 9;
const PHASE = 12;

/** A plan whose document is in German, so that amounts are written like 1.234,50. */
function germanPlan(folders: Folders, positions: readonly Position[] = []): string {
  return putBareSample(folders, 'german.csirtplan', ({ plan }) => {
    Object.assign(plan, { staffing: { ...EMPTY_STAFFING, positions } });
    plan.identity['documentLanguage'] = 'de';
    plan.identity['currency'] = 'EUR';
  });
}

/** A cell of the worksheet, by the name of its line. */
function cell(page: Page, name: string, column: number): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .locator(`[data-column="${String(column)}"]`);
}

/** The sum of all lines. */
function grandTotal(page: Page): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: t('budget.grand_total'), exact: true }) })
    .getByRole('gridcell')
    .nth(TOTAL - 1);
}

async function addLines(page: Page, ...names: readonly string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: t('budget.add_label') });
  await tabTo(field);
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
}

/** Puts a text on the clipboard and presses Ctrl+V, as a person does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

test('lines are typed, filled down, pasted and taken back by keyboard alone', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [germanPlan(folders)] }));
  await frame.go('Budget');
  await addLines(page, 'Power', 'Cleaning', 'Insurance');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+Home');
  await expect(cell(page, 'Power', 0)).toBeFocused();

  await test.step('an amount as the plan writes it', async () => {
    await press(page, 'ArrowRight', UNIT_COST);
    await page.keyboard.type('1.234,50');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'Power', UNIT_COST)).toHaveText('1.234,50');
    await expect(grandTotal(page)).toHaveText('74.070,00');
  });

  await test.step('an amount written the other way round is refused at the field', async () => {
    await expect(cell(page, 'Cleaning', UNIT_COST)).toBeFocused();
    await page.keyboard.type('1,234.50');
    await page.keyboard.press('Enter');
    const reason = t('money.group_after_decimal', { decimal: ',', group: '.' });
    await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    await expect(page.getByRole('textbox', { name: t('budget.col_unit_cost') })).toHaveValue('1,234.50');
    await page.keyboard.press('Escape');
    await expect(cell(page, 'Cleaning', UNIT_COST)).toHaveText(t('budget.no_price'));
  });

  await test.step('a block is filled down in one step', async () => {
    await page.keyboard.press('ArrowUp');
    await press(page, 'Shift+ArrowDown', 2);
    await page.keyboard.press('Control+d');
    await expect(cell(page, 'Insurance', UNIT_COST)).toHaveText('1.234,50');
    await expect(grandTotal(page)).toHaveText('222.210,00');
    await frame.undo();
    await expect(cell(page, 'Insurance', UNIT_COST)).toHaveText(t('budget.no_price'));
    await expect(grandTotal(page)).toHaveText('74.070,00');
  });

  await test.step('a block from a spreadsheet goes beyond the last line', async () => {
    await page.keyboard.press('Control+Home');
    await press(page, 'ArrowDown', 2);
    await paste(page, 'Water\t2\tmonth\tEUR\t10,00\r\nWaste\t3\tmonth\tEUR\t5,25\r\n');
    await expect(cell(page, 'Water', UNIT_COST)).toHaveText('10,00');
    await expect(cell(page, 'Waste', QUANTITY)).toHaveText('3');
    await expect(cell(page, 'Waste', TOTAL)).toHaveText('945,00');
    await frame.undo();
    await expect(cell(page, 'Insurance', UNIT_COST)).toHaveText(t('budget.no_price'));
    await expect(cell(page, 'Waste', 0)).toHaveCount(0);
  });

  await test.step('Tab goes from cell to cell, F6 out, and rows pasted there are new lines', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Tab');
    await expect(cell(page, 'Power', QUANTITY)).toBeFocused();
    await page.keyboard.press('F6');
    await expect(page.getByRole('textbox', { name: t('budget.add_label') })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(cell(page, 'Power', QUANTITY)).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: t('budget.add_label') })).toBeFocused();
    await paste(page, 'Water\t2\tmonth\tEUR\t10,00\tEvery year\r\nWaste\t3\r\n');
    await expect(cell(page, 'Water', TOTAL)).toHaveText('100,00');
    await expect(cell(page, 'Waste', QUANTITY)).toHaveText('3');
    await frame.undo();
    await expect(cell(page, 'Water', 0)).toHaveCount(0);
  });
});

test('a currency without a rate is refused at the cell, with the way to add one', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [germanPlan(folders)] }));
  await frame.go('Budget');
  await addLines(page, 'Advisers');
  await page.keyboard.press('Shift+Tab');
  await press(page, 'ArrowRight', 3);
  await page.keyboard.type('usd');
  await page.keyboard.press('Enter');
  const reason = t('budget.currency_no_rate', { currency: 'USD', own: 'EUR' });
  await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('button', { name: t('budget.problem_add_rate', { currency: 'USD' }) }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('budget.rates_title') });
  const rate = dialog.getByRole('textbox', { name: t('budget.rates_rate', { currency: 'EUR' }) });
  await rate.fill('0');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(t('budget.rate_unreadable'));
  await rate.fill('0,92');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('rowheader', { name: 'USD' })).toBeVisible();
  await expectAccessible(page, 'exchange rates');
  await program.leaveDialog();
  await expect(page.getByRole('combobox', { name: t('budget.col_currency') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Advisers', CURRENCY)).toHaveText('USD');
  await cell(page, 'Advisers', UNIT_COST).focus();
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Advisers', TOTAL)).toHaveText('5.520,00');
  const open = page.getByRole('button', { name: t('budget.rates') });
  await tabTo(open);
  await page.keyboard.press('Enter');
  const remove = dialog.getByRole('button', { name: /^Remove the rate of USD/ });
  await tabTo(remove);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(
    t('budget.rate_needed', { currency: 'USD', names: t('common.entry_named', { name: 'Advisers' }) }),
  );
  await expect(remove).toBeFocused();
  await expect(remove).toHaveAccessibleDescription(/Advisers/);
  await program.leaveDialog();
});

test('typical lines are ticked', async ({ folders, page, start }) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [germanPlan(folders)] }));
  await frame.go('Budget');
  await page.getByRole('button', { name: t('budget.empty_button') }).click();
  const dialog = page.getByRole('dialog', { name: t('budget.typical_title') });
  const rent = t.catalog('budget', 'bud-l-rent', 'name');
  await dialog.getByRole('checkbox', { name: rent }).check();
  await expectAccessible(page, 'typical lines');
  await dialog.getByRole('button', { name: t('budget.typical_add', { count: 1 }) }).click();
  await expect(cell(page, rent, 0)).toBeVisible();
});

test('totals add up by fiscal year and quarter, and the drawing is there as a table too', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [germanPlan(folders)] }));
  await frame.go('Budget');
  await addLines(page, 'Power');
  await page.keyboard.press('Shift+Tab');
  await press(page, 'ArrowRight', UNIT_COST);
  await page.keyboard.type('100,00');
  await page.keyboard.press('Enter');
  await frame.openTab('budget.tab_totals');
  const table = page.getByRole('table', { name: t('budget.totals_caption', { currency: 'EUR' }) });
  const sum = table.getByRole('row').last().getByRole('cell');
  // The plan begins in May 2026, and fiscal years in July: two months, four years, ten months.
  await expect(sum).toHaveText([
    '200,00',
    '1.200,00',
    '1.200,00',
    '1.200,00',
    '1.200,00',
    '1.000,00',
    '6.000,00',
  ]);
  await expectAccessible(page, 'totals of the budget', { part: 'main', dark: false });
  const columns = page.getByRole('combobox', { name: t('budget.totals_columns') });
  await columns.selectOption('quarter');
  await expect(sum.first()).toHaveText('200,00');
  await expect(sum.nth(1)).toHaveText('300,00');
  await expect(sum.last()).toHaveText('6.000,00');
  const drawn = page.getByRole('table', { name: t('budget.figure_alt', { currency: 'EUR' }) });
  await expect(
    drawn.getByRole('row', { name: t.catalog('budget', 'bud-c-operations', 'name') }),
  ).toContainText('200,00');
});

test('a scenario is copied, changed, compared and made the plan', async ({ folders, page, start }) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [germanPlan(folders)] }));
  await frame.go('Budget');
  await addLines(page, 'Power');
  await page.keyboard.press('Shift+Tab');
  await press(page, 'ArrowRight', UNIT_COST);
  await page.keyboard.type('100,00');
  await page.keyboard.press('Enter');
  await frame.openTab('budget.tab_scenarios');
  const name = t('budget.scenario_recommended');
  await page.getByRole('button', { name: t('budget.scenario_copy', { name }) }).click();
  const copy = t('budget.scenario_copy_name', { name });
  const prices = page.getByRole('textbox', { name: t('budget.as_prices') });
  await prices.fill('fast alles');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('money.not_a_number', { text: 'fast alles' }))).toBeVisible();
  await prices.fill('50,5');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: copy, exact: true }) });
  await expect(row.getByRole('cell').first()).toHaveText('3.030,00');
  await expect(row).toContainText('-2.970,00');
  await expectAccessible(page, 'scenarios of the budget', { part: 'main', dark: false });
  await page.getByRole('button', { name: t('budget.scenario_choose', { name: copy }) }).click();
  await expect(row).toContainText(t('budget.scenario_is_plan'));
  await frame.openTab('budget.tab_lines');
  await expect(grandTotal(page)).toHaveText('3.030,00');
});

test('a line tells in the details how it is worked out', async ({ folders, page, start }) => {
  const program = new Program(page, t);
  const { frame } = program;
  const analyst = {
    ...{ ...NEW_POSITION, id: 'analyst', title: 'Analyst', paidElsewhere: true },
    start: { day: '2027-11-01', task: null },
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  await program.open(await start({ words: [germanPlan(folders, [analyst])] }));
  await frame.go('Budget');
  await addLines(page, 'Power');
  await page.keyboard.press('Shift+Tab');
  await press(page, 'ArrowRight', UNIT_COST);
  await page.keyboard.type('100,00');
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: t('budget.grid') });
  const before = await grid.boundingBox();
  await page.keyboard.press('Space');
  const cost = t('budget.formula_cost', { cost: '100,00 EUR' });
  await expect(frame.details.getByRole('listitem').filter({ hasText: cost })).toBeVisible();
  await expect(frame.details).toContainText(
    t('budget.panel_total', { total: '6.000,00 EUR', first: '1.200,00 EUR' }),
  );
  await expect(frame.details).toContainText(t.catalog('budget', 'bud-c-operations', 'holds'));
  await expect(frame.details).toContainText(/Source: .*Diplo/);
  await test.step('beside the details the total stays in sight, and the lines stay where they were', async () => {
    await expect(cell(page, 'Power', TOTAL)).toBeInViewport({ ratio: 1 });
    const beside = await grid.boundingBox();
    expect(beside?.width).toBeLessThan(before?.width ?? 0);
    expect(beside?.y).toBe(before?.y);
  });

  await page
    .locator('summary')
    .filter({ hasText: /to look at$/ })
    .click();
  const remark = page.getByRole('listitem').filter({ hasText: t('advice.firstYearGapsReason') });
  await expect(remark).toContainText(/Source: ENISA, .*illustrative figures of no particular country/);
  await expectAccessible(page, 'lines of the budget', { part: 'main', dark: false });

  await test.step('a line that begins with a position begins when the position does', async () => {
    await expect(cell(page, 'Power', PHASE)).toHaveText(t('budget.phase_byDate'));
    await cell(page, 'Power', START).click();
    await page.keyboard.type('Analyst');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'Power', START)).toHaveText('Analyst');
    await expect(frame.details).toContainText(
      t('budget.panel_total', { total: '4.200,00 EUR', first: '0,00 EUR' }),
    );
  });
});
