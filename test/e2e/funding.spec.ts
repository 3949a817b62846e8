import type { Locator, Page } from '@playwright/test';
import { NEW_LINE, NEW_SOURCE } from '../../src/shared/plan/budget-defaults';
import { expectAccessible } from './axe';
import { expect, test, type Folders } from './fixtures';
import { arrowTo, press, tabInto, tabTo } from './keyboard';
import { putBudget } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');

/** Columns of the sources, by their place. */
const [STATE, AMOUNT] = [2, 4];

/** A plan with nothing in its budget. */
function plainPlan(folders: Folders): string {
  return putBudget(folders, 'plain.csirtplan');
}

/** A line of 100.00 a month and two sources of 600.00 for the first year, the first for equipment only. */
function planByHand(folders: Folders): string {
  const sources = ['Ministry', 'Donor'].map((name) => {
    const named = { id: `source-${name}`, name, currency: 'EUR', from: '2087-01', amount: 60_000 };
    const categories = name === 'Ministry' ? ['equipment'] : [];
    return { ...NEW_SOURCE, ...named, state: 'promised' as const, categories };
  });
  const named = { id: 'line-1', name: 'Power', category: 'operations', currency: 'EUR' };
  const line = { ...NEW_LINE, ...named, kind: 'recurring', unitCost: 10_000 } as const;
  return putBudget(folders, 'by-hand.csirtplan', { lines: [line], sources });
}

/** A cell of a worksheet, by the name of its row. */
function cell(sheet: Locator, name: string, column: number): Locator {
  return sheet
    .getByRole('row')
    .filter({ has: sheet.page().getByRole('rowheader', { name, exact: true }) })
    .locator(`[data-column="${String(column)}"]`);
}

async function addByName(page: Page, field: string, name: string): Promise<void> {
  await tabTo(page.getByRole('textbox', { name: field }));
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** Goes from the lines of the budget to its funding by keys. */
async function openFunding(page: Page): Promise<void> {
  await tabTo(page.getByRole('tab', { name: t('budget.tab_lines') }));
  await press(page, 'ArrowRight', 2);
  const tab = page.getByRole('tab', { name: t('budget-funding.tab') });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** A line of the budget that costs 100.00 every month. */
async function addMonthlyLine(page: Page, name: string): Promise<void> {
  await addByName(page, t('budget.add_label'), name);
  await page.keyboard.press('Shift+Tab');
  await expect(cell(page.getByRole('grid', { name: t('budget.grid') }), name, 0)).toBeFocused();
  await press(page, 'ArrowRight', 4);
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
}

test('sources are entered by keyboard, and the cliff is said with its month and amount', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [plainPlan(folders)] }));
  await frame.go('Budget');
  await addMonthlyLine(page, 'Power');
  await openFunding(page);
  const sources = page.getByRole('grid', { name: t('budget-funding.grid') });

  await test.step('two sources and their amounts', async () => {
    await addByName(page, t('budget-funding.add_label'), 'Ministry');
    await addByName(page, t('budget-funding.add_label'), 'Donor');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+Home');
    await expect(cell(sources, 'Ministry', 0)).toBeFocused();
    await press(page, 'ArrowRight', AMOUNT);
    await page.keyboard.type('600');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1,200');
    await page.keyboard.press('Enter');
    await expect(cell(sources, 'Donor', AMOUNT)).toHaveText('1,200.00');
  });

  await test.step('money that is only known as a possibility counts as no payer', async () => {
    await expect(page.getByRole('status').filter({ hasText: 'EUR 6,000.00' })).toContainText(
      t('budget-funding.asked_sum', { asked: 'EUR 1,200.00', sources: '“Ministry” and “Donor”' }),
    );
    await page.keyboard.press('Control+Home');
    await press(page, 'ArrowRight', STATE);
    for (const name of ['Ministry', 'Donor']) {
      await page.keyboard.type(t('budget-funding.state_promised').slice(0, 1));
      await page.keyboard.press('Enter');
      await expect(cell(sources, name, STATE)).toHaveText(t('budget-funding.state_promised'));
    }
  });

  await test.step('the cliff with its month and amount', async () => {
    const said = t('budget-funding.cliff_title', { month: 'Jan 2088', year: 2 });
    await expect(page.getByRole('status').filter({ hasText: said })).toContainText('EUR 1,200.00');
    await expect(page.getByRole('row', { name: 'Uncovered 0.00 1,200.00' })).toBeVisible();
    await expectAccessible(page, 'funding by rule', { part: 'main', dark: false });
  });

  await test.step('what the catalog knows about funding, with its source', async () => {
    const panel = page.getByRole('tabpanel');
    await panel.getByText(t('guidance.funding'), { exact: true }).click();
    const known = panel.getByRole('group', { name: t('guidance.funding') });
    await expect(known.getByText(/SEI, Steps for Creating National CSIRTs/).first()).toBeVisible();
    await expectAccessible(page, 'knowledge on funding', { part: 'main', dark: false });
    await panel.getByText(t('guidance.funding'), { exact: true }).click();
  });

  await test.step('which source pays the line, and what is expected of it', async () => {
    const payers = page.getByRole('region', { name: t('budget-funding.payers') });
    await expect(payers.getByRole('row', { name: /^Power/ })).toHaveText('Power6,000.00600.00600.004,800.00');
    await expect(payers.getByRole('row', { name: t('budget-funding.source_expected') })).toContainText(
      '480.00960.00',
    );
    await expectAccessible(page, 'who pays which line', { part: 'main', dark: false });
  });
});

test('by hand, shares above the whole of a line are refused at the field', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [planByHand(folders)] }));
  await frame.go('Budget');
  await openFunding(page);
  const byRule = page.getByRole('radio', { name: t('budget-funding.by_rule') });
  const shares = page.getByRole('grid', { name: t('budget-funding.shares_grid') });

  await test.step('the first shares are what the rule had found, in one step of undo', async () => {
    await tabTo(byRule);
    await page.keyboard.press('ArrowRight');
    await expect(cell(shares, 'Power', 2)).toHaveText('');
    await expect(cell(shares, 'Power', 3)).toHaveText('50');
    await frame.undo();
    await expect(byRule).toBeChecked();
    await page.keyboard.press('Space');
    await tabInto(shares);
    await arrowTo(cell(shares, 'Power', 3));
    await page.keyboard.press('Delete');
    await expect(cell(shares, 'Power', 3)).toHaveText('');
  });

  await arrowTo(cell(shares, 'Power', 2));
  await page.keyboard.type('60');
  await page.keyboard.press('Tab');
  await page.keyboard.type('41');
  await page.keyboard.press('Enter');
  const reason = t('budget-funding.share_room', { percent: '40' });
  await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(cell(shares, 'Power', 3)).toHaveText('40');
  const marked = cell(shares, 'Power', 2);
  await expect(marked).toHaveAccessibleDescription(/Ministry.*EUR\s600\.00/);
  await expect(cell(shares, 'Power', 3)).not.toHaveAttribute('aria-description');
  await expectAccessible(page, 'funding by hand', { part: 'main', dark: false });
  await frame.undo();
  await expect(cell(shares, 'Power', 3)).toHaveText('');
});

test('a receipt that is no amount is refused, and what may be paid for is chosen in the details', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [plainPlan(folders)] }));
  await frame.go('Budget');
  await page.getByRole('tab', { name: t('budget-funding.tab') }).click();
  await addByName(page, t('budget-funding.add_label'), 'Donor');
  const sources = page.getByRole('grid', { name: t('budget-funding.grid') });
  await cell(sources, 'Donor', 0).click();
  const { details } = frame;
  await details.getByRole('checkbox', { name: t('budget.phase_startUp') }).check();
  await expect(cell(sources, 'Donor', 11)).toHaveText(t('budget.phase_startUp'));
  const amount = details.getByRole('textbox', {
    name: t('budget-funding.receipt_amount', { currency: 'EUR' }),
  });
  await amount.fill('much');
  await page.keyboard.press('Enter');
  await expect(details).toContainText(t('money.not_a_number', { text: 'much' }));
  await amount.fill('50');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('listitem').filter({ hasText: 'EUR 50.00' })).toBeVisible();
  await expectAccessible(page, 'details of a source', { part: '#inspector', dark: false });
});
