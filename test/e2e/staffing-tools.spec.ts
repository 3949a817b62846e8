import type { Page } from '@playwright/test';
import { EMPTY_BUDGET, EMPTY_STAFFING } from '../../src/shared/plan/defaults';
import { NEW_POSITION } from '../../src/shared/plan/staffing-defaults';
import { expectAccessible } from './axe';
import { expect, test, type Folders } from './fixtures';
import { arrowTo, tabInto, tabTo } from './keyboard';
import { putPlan } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');
const role = (id: string): string => t.catalog('staffing', `stf-r-${id}`, 'name');
const skill = (id: string): string => t.catalog('staffing', `stf-s-${id}`, 'name');

/** A plan in English and euro that starts in January 2027, with a trainer and nothing else in staffing. */
function onePost(folders: Folders): string {
  return putPlan(folders, 'one-post.csirtplan', ({ plan }) => {
    plan.identity['documentLanguage'] = 'en';
    plan.identity['currency'] = 'EUR';
    plan.identity['startDay'] = '2027-01-01';
    plan['budget'] = EMPTY_BUDGET;
    plan['staffing'] = {
      ...EMPTY_STAFFING,
      positions: [{ ...NEW_POSITION, id: 'trainer', role: 'trainer' }],
    };
  });
}

/** A cell by the name of its row and the number of its column, from 0. */
function cell(page: Page, name: string, column: number) {
  return page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .locator(`[data-column="${String(column)}"]`);
}

test('a training is entered by keyboard and counted in its year', async ({ page, folders, start }) => {
  const program = new Program(page, t);
  const { frame, staffing } = program;
  await program.open(await start({ words: [onePost(folders)] }));
  await frame.go('Staffing');
  await frame.openTab('staffing-training.tab');
  await expectAccessible(page, 'training, empty or not', { part: 'main', dark: false });
  const name = 'Reverse engineering at night';
  await tabTo(page.getByRole('textbox', { name: t('staffing-training.add_label') }));
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await arrowTo(cell(page, name, 2));
  await page.keyboard.press('Enter');
  await page.keyboard.type(role('trainer'));
  await page.keyboard.press('Enter');
  await expect(cell(page, name, 2)).toHaveText(role('trainer'));

  await test.step('skills by name, and nothing else', async () => {
    await arrowTo(cell(page, name, 3));
    await page.keyboard.type('Juggling');
    await page.keyboard.press('Enter');
    const reason = t('staffing-training.skill_unknown', { name: 'Juggling' });
    await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(`${skill('programming')}; ${skill('dns')}`);
    await page.keyboard.press('Enter');
    await expect(cell(page, name, 3)).toHaveText(`${skill('programming')}; ${skill('dns')}`);
  });

  await test.step('days and cost in its year', async () => {
    for (const [column, text] of [
      [4, '2028-03-01'],
      [6, '5'],
      [7, '1234'],
    ] as const) {
      await arrowTo(cell(page, name, column));
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await expect(cell(page, name, 5)).toHaveText('1 Mar 2028');
    await staffing.view('staffing-training.view_years');
    const years = page.getByRole('table', { name: t('staffing-training.years_title') });
    await expect(years.getByRole('row', { name: /^2028/ })).toContainText('1,234.00');
    await expectAccessible(page, 'training by year', { part: 'main', dark: false });
  });
});

test('a gap of skills suggests a training, which is taken or not', async ({ page, folders, start }) => {
  const program = new Program(page, t);
  const { frame, staffing } = program;
  await program.open(await start({ words: [onePost(folders)] }));
  await frame.go('Staffing');
  await frame.openTab('staffing-training.tab');
  await staffing.view('staffing-training.view_suggestions');
  const wanted = page.getByRole('checkbox', { name: skill('communication'), exact: true });
  await tabTo(wanted);
  await page.keyboard.press('Space');
  await expectAccessible(page, 'suggested training', { part: 'main', dark: false });
  await page.getByRole('button', { name: t('staffing-training.suggestions_add', { count: 1 }) }).click();
  await expect(wanted).toHaveCount(0);
  await staffing.view('staffing.view_table');
  await expect(cell(page, skill('communication'), 1)).toHaveText(t('staffing-training.kind_soft'));
});

test('the code of conduct says when it is talked through', async ({ page, folders, start }) => {
  const program = new Program(page, t);
  const { frame, staffing } = program;
  await program.open(await start({ words: [onePost(folders)] }));
  await frame.go('Staffing');
  await frame.openTab('staffing-training.tab');
  await staffing.view('staffing-training.view_conduct');
  await page.getByRole('combobox', { name: t('staffing-training.talk_month') }).selectOption('3');
  const last = page.getByRole('textbox', { name: t('staffing-training.last_talk') });
  await last.fill('2027-03-10');
  await last.press('Enter');
  await last.blur();
  const next = t('staffing-training.talk_upcoming', { month: 'Mar 2028' });
  await expect(page.getByText(next)).toBeVisible();
  await expectAccessible(page, 'code of conduct', { part: 'main', dark: false });
});

test('a tool is entered by keyboard, judged, and leads from its line of the budget', async ({
  page,
  folders,
  start,
}) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [onePost(folders)] }));
  await frame.go('Staffing');
  await frame.openTab('staffing-tools.tab');
  await expectAccessible(page, 'tools', { part: 'main', dark: false });
  const name = 'Owl ticket system';
  await tabTo(page.getByRole('textbox', { name: t('staffing-tools.add_label') }));
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  for (const [column, text] of [
    [1, t.catalog('tools', 'tool-p-ticketing', 'name')],
    [2, t('staffing-tools.state_chosen')],
    [3, t('staffing-tools.licence_open')],
  ] as const) {
    await arrowTo(cell(page, name, column));
    await page.keyboard.press('Enter');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(cell(page, name, column)).toHaveText(text);
  }
  await expect(cell(page, name, 8)).toContainText(skill('technicalBase'));
  await arrowTo(cell(page, name, 5));
  await page.keyboard.type('600');
  await page.keyboard.press('Enter');

  await test.step('evaluation', async () => {
    await arrowTo(cell(page, name, 0));
    await page.keyboard.press('Space');
    const { details } = frame;
    await expect(details).toContainText(t.catalog('tools', 'tool-p-ticketing', 'purpose'));
    await expect(details).toContainText(/Source: /);
    await details.getByRole('textbox', { name: t('staffing-tools.requirement_label') }).fill('Runs offline');
    await page.keyboard.press('Enter');
    const meets = details.getByRole('combobox', {
      name: t('staffing-tools.meets_of', { text: 'Runs offline' }),
    });
    await meets.selectOption('partly');
    const summary = t('staffing-tools.summary', { yes: 0, partly: 1, no: 0, unjudged: 0 });
    await expect(details.getByText(summary)).toBeVisible();
    await details.getByText(t('staffing-tools.part_advice'), { exact: true }).click();
    await expect(details.getByText(t.catalog('tools', 'tool-a-upkeep', 'title'))).toBeVisible();
    await expectAccessible(page, 'a tool in the details', { part: '[role="complementary"], aside' });
  });

  await test.step('from the budget', async () => {
    await frame.go('Budget');
    await page.getByRole('rowheader', { name, exact: true }).click();
    await frame.details.getByRole('button', { name: t('budget.fed_open') }).click();
    await expect(frame.details.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByRole('tab', { name: t('staffing-tools.tab') })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });
});

test('tools and infrastructure are taken from the lists, marked where nobody checked them', async ({
  page,
  folders,
  start,
}) => {
  const program = new Program(page, t);
  const { frame } = program;
  await program.open(await start({ words: [onePost(folders)] }));
  await frame.go('Staffing');
  await frame.openTab('staffing-tools.tab');
  await page.getByRole('button', { name: t('staffing-tools.pick'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  const cape = dialog.getByRole('checkbox', { name: 'CAPE', exact: true });
  await expect(cape).toHaveAccessibleDescription(t('staffing-tools.unverified'));
  await cape.check();
  await expectAccessible(page, 'list of tools');
  await dialog.getByRole('button', { name: t('staffing-tools.pick_add', { count: 1 }) }).click();
  await expect(cell(page, 'CAPE', 3)).toHaveText('');

  await frame.openTab('staffing-infrastructure.tab');
  await page.getByRole('button', { name: t('staffing-infrastructure.pick'), exact: true }).click();
  const item = t.catalog('tools', 'tool-i-fallbackSite', 'name');
  await dialog.getByRole('checkbox', { name: item, exact: true }).check();
  await dialog.getByRole('button', { name: t('staffing-infrastructure.pick_add', { count: 1 }) }).click();
  await tabInto(page.getByRole('grid', { name: t('staffing-infrastructure.sheet') }));
  await arrowTo(cell(page, item, 1));
  await page.keyboard.press('Enter');
  await page.keyboard.type(t('staffing-infrastructure.state_byHost'));
  await page.keyboard.press('Enter');
  await expect(cell(page, item, 1)).toHaveText(t('staffing-infrastructure.state_byHost'));
  await arrowTo(cell(page, item, 0));
  await page.keyboard.press('Space');
  await expect(frame.details.getByText(t('staffing-infrastructure.by_host_help'))).toBeVisible();
  await expectAccessible(page, 'infrastructure', { part: 'main', dark: false });
});
