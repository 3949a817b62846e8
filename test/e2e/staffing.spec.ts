import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_STAFFING } from '../../src/shared/plan/defaults';
import { expectAccessible } from './axe';
import { expect, test as base } from './fixtures';
import { arrowTo, tabInto, tabTo } from './keyboard';
import { putBareSample } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');
const role = (id: string): string => t.catalog('staffing', `stf-r-${id}`, 'name');

/** Opened with the sample as it is before anything stands in staffing. */
const test = base.extend<{ readonly opened: Program }>({
  opened: async ({ folders, page, start }, use) => {
    const program = new Program(page, t);
    await program.open(await start({ words: [putBareSample(folders, 'bare.csirtplan')] }));
    await use(program);
  },
});

test('positions are entered and edited by keyboard alone', async ({ opened }) => {
  const { page, frame, staffing } = opened;
  await frame.go('Staffing');
  await tabTo(staffing.addName);
  for (const name of [role('manager'), 'Night watch', role('incidentHandler')]) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await tabTo(staffing.addName);
  }
  await expect(staffing.names).toHaveText([role('manager'), role('incidentHandler'), 'Night watch']);

  await test.step('a choice, a part of full time and a person nobody knew', async () => {
    await page.keyboard.press('Shift+Tab');
    await arrowTo(staffing.cell('Night watch', 2));
    await page.keyboard.press('Enter');
    await page.keyboard.type(t('staffing.level_senior'));
    await page.keyboard.press('Tab');
    await expect(staffing.cell('Night watch', 2)).toHaveText(t('staffing.level_senior'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('50');
    await page.keyboard.press('Tab');
    await expect(staffing.cell('Night watch', 4)).toHaveText('50 %');
    await page.keyboard.type('Zoe Quandt');
    await page.keyboard.press('Enter');
    await expect(staffing.cell('Night watch', 5)).toHaveText('Zoe Quandt');
  });

  await test.step('a start on a day or with a task, and nothing else', async () => {
    await arrowTo(staffing.cell('Night watch', 6));
    await page.keyboard.type('sometime');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: t('staffing.start_refused') })).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1 March 2027');
    await page.keyboard.press('Enter');
    await expect(staffing.cell('Night watch', 7)).toHaveText('1 Mar 2027');
    await arrowTo(staffing.cell('Night watch', 6));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(t.catalog('timeline', 'tl-gate-c', 'name'));
    await page.keyboard.press('Enter');
    await expect(staffing.cell('Night watch', 6)).toHaveText(t.catalog('timeline', 'tl-gate-c', 'name'));
  });

  await test.step('nobody reports to themselves through others', async () => {
    await arrowTo(staffing.cell(role('manager'), 10));
    await page.keyboard.type('Night watch 2');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: t('worksheet.not_a_choice') })).toBeVisible();
    await page.keyboard.type('Night');
    await page.keyboard.press('Enter');
    await expect(staffing.cell(role('manager'), 10)).toHaveText('Night watch');
    await arrowTo(staffing.cell('Night watch', 10));
    await page.keyboard.press('Enter');
    await page.keyboard.type(role('manager'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: t('staffing.refused_circle') })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('gone and back again', async () => {
    await arrowTo(staffing.cell('Night watch', 0));
    await page.keyboard.press('Control+Delete');
    await expect(staffing.names).toHaveCount(2);
    await frame.undo();
    await expect(staffing.names).toHaveCount(3);
  });
});

test('a first plan and budget are made of ten answers, shown, changed, taken over and undone in one step', async ({
  opened,
}) => {
  const { page, frame, staffing } = opened;
  await frame.go('Staffing');
  await staffing.button('staffing.empty_questions').click();
  const { dialog } = staffing;
  await expect(dialog.getByText(/^10\. /)).toBeVisible();
  const senior = dialog.getByRole('textbox', { name: t('staffing.level_senior'), exact: true });
  await senior.fill('abc');
  await staffing.button('staffing.fp_next').click();
  await expect(senior).toBeFocused();
  await expect(senior).toHaveValue('abc');
  await senior.fill('36000');
  await page.keyboard.press('Escape');
  await staffing.button('staffing.fp_drop_stay').click();
  await expect(senior).toHaveValue(/36/);
  await expectAccessible(page, 'questions of the first plan');
  await staffing.button('staffing.fp_next').click();
  const posts = dialog.getByRole('table', { name: t('staffing.fp_posts') }).locator('tbody tr');
  const suggested = await posts.count();
  expect(suggested).toBeGreaterThan(3);

  await test.step('an assumption is changed and the posts follow', async () => {
    const engagement = t.catalog('staffing', 'stf-a-engagement', 'name');
    const group = dialog.getByRole('group', { name: engagement, exact: true });
    await group.getByRole('textbox').fill('3');
    await page.keyboard.press('Enter');
    await expect(posts).toHaveCount(suggested + 2);
    await expectAccessible(page, 'preview of the first plan');
  });

  await test.step('a line has its price, another waits for one, and the years follow', async () => {
    const rent = t.catalog('budget', 'bud-l-rent', 'name');
    const years = dialog.getByRole('table', { name: t('staffing.fp_years') });
    const newLines = years.getByRole('row', { name: t('staffing.fp_year_lines') });
    await expect(newLines).toHaveCount(0);
    const price = dialog.getByRole('textbox', {
      name: t('staffing.fp_price_of', { currency: 'USD', line: rent }),
    });
    await price.fill('abc');
    await staffing.button('staffing.fp_take').click();
    await expect(price).toBeFocused();
    await price.fill('1000');
    await page.keyboard.press('Enter');
    await expect(newLines.getByRole('cell').last()).not.toHaveText('0');
    const waiting = dialog.getByRole('textbox', {
      name: t('staffing.fp_price_of', {
        currency: 'USD',
        line: t.catalog('budget', 'bud-l-servers', 'name'),
      }),
    });
    await expect(waiting).toHaveAttribute('placeholder', t('staffing.fp_price_to_fill'));
  });

  await staffing.button('staffing.fp_take').click();
  await expect(staffing.names).toHaveCount(suggested + 2);
  await expect(staffing.names.first()).toHaveText(role('manager'));

  await test.step('asked again from the budget, nothing is added twice', async () => {
    await frame.go('Budget');
    const grid = page.getByRole('grid', { name: t('budget.grid') });
    await expect(
      grid.getByRole('rowheader', { name: t.catalog('budget', 'bud-l-rent', 'name') }),
    ).toHaveCount(1);
    await page.getByRole('button', { name: t('budget.first_plan') }).click();
    await staffing.button('staffing.fp_next').click();
    await expect(posts).toHaveCount(0);
    await expect(
      dialog.getByRole('checkbox', { name: t.catalog('budget', 'bud-l-rent', 'name'), exact: true }),
    ).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await frame.leaveField();
  await frame.undo();
  await expect(page.getByRole('button', { name: t('budget.empty_questions') })).toBeVisible();
});

test('hours of a person are worked out before one’s eyes, and a cover is chosen and taken back', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  const { frame } = program;
  const grades = [{ id: 'grade-1', name: 'Grade 1', yearly: 3_000_000 }];
  const path = putBareSample(folders, 'grades.csirtplan', ({ plan }) => {
    Object.assign(plan, { staffing: { ...EMPTY_STAFFING, grades } });
  });
  await program.open(await start({ words: [path] }));
  await frame.go('Staffing');
  await frame.openTab('staffing.tab_cover');
  const sum = page.getByRole('table', { name: t('staffing.net_sum') });
  await expect(sum.getByRole('row').last()).toContainText('= 1,656');
  await page.getByRole('textbox', { name: t('staffing.leave_days') }).fill('30');
  await page.keyboard.press('Enter');
  await expect(sum.getByRole('row').last()).toContainText('= 1,616');

  const round = page.getByRole('row', { name: t('staffing.cover_aroundTheClock') });
  await expect(round.getByRole('cell').nth(1)).toHaveText('5.42');
  await expect(round.getByRole('cell').nth(2)).toHaveText('6');
  const choice = round.getByRole('radio');
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(choice).toBeChecked();
  const figure = page.getByRole('img', { name: t('staffing.cover_figure', { currency: 'USD' }) });
  await expect(figure).toContainText(t('staffing.cover_people', { count: 6 }));
  await expectAccessible(page, 'cover', { part: 'main', dark: false });
  await frame.leaveField();
  await frame.undo();
  await expect(choice).not.toBeChecked();
  await choice.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: t('fields.take_back') }).press('Enter');
  await expect(choice).not.toBeChecked();
  await expect(choice).toBeFocused();
  await frame.leaveField();
  await frame.undo();
  await frame.undo();
  await frame.undo();
  await expect(sum.getByRole('row').last()).toContainText('= 1,656');
});

test('roles are added from the starter set; the worksheet and the details shut nobody out', async ({
  folders,
  opened,
}) => {
  const { page, frame, staffing } = opened;
  await frame.go('Staffing');
  await expectAccessible(page, 'staffing without positions', { part: 'main', dark: false });
  await staffing.button('staffing.add_roles').click();
  await expectAccessible(page, 'roles to add');
  await staffing.button('staffing.starter_add').click();
  await expectAccessible(page, 'positions', { part: 'main', dark: false });
  await staffing.names.first().click();
  await page.keyboard.press('Space');
  await expect(frame.details.getByRole('heading', { name: role('manager') })).toBeVisible();
  await expectAccessible(page, 'a position in the details', { part: '[role="complementary"], aside' });

  await test.step('a share for incidents of its own is limited, kept and taken back', async () => {
    const share = frame.details.getByRole('textbox', { name: t('staffing.own_incident_share') });
    await expect(frame.details).toContainText('Source: CSIRT introduction slides');
    await share.fill('101');
    await page.keyboard.press('Enter');
    await expect(frame.details).toContainText(t('staffing.number_refused', { min: 0, max: 100 }));
    await share.fill('60');
    await page.keyboard.press('Enter');
    await expect(share).toHaveValue('60');
    await frame.leaveField();
    await frame.undo();
    await expect(share).toHaveValue('');
    await expect(share).toHaveAttribute('placeholder', '80');
    await share.fill('70');
    await frame.save();
    await expect
      .poll(() => readFileSync(join(folders.workspace, 'bare.csirtplan'), 'utf8'))
      .toMatch(/"incidentShare": 70\b/);
  });
});

test('positions are looked at in the order of hiring and as a chart', async ({ opened }) => {
  const { page, frame, staffing } = opened;
  await frame.go('Staffing');
  await staffing.button('staffing.add_roles').click();
  await staffing.button('staffing.starter_add').click();
  await staffing.view('staffing.view_hiring');
  await expect(page.getByRole('img', { name: t('staffing.ramp_figure') })).toBeVisible();
  await expectAccessible(page, 'hiring', { part: 'main', dark: false });
  await staffing.view('staffing.view_chart');
  await expect(page.getByRole('table', { name: t('staffing.chart_alt') })).toBeAttached();
  await expectAccessible(page, 'organization chart', { part: 'main', dark: false });
});

test('levels of skills are typed, and what nobody holds is missing by date', async ({ opened }) => {
  const { page, frame, staffing } = opened;
  await frame.go('Staffing');
  await tabTo(staffing.addName);
  await page.keyboard.type(role('trainer'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await arrowTo(staffing.cell(role('trainer'), 6));
  await page.keyboard.type('2027-03-01');
  await page.keyboard.press('Enter');
  await frame.openTab('staffing.tab_skills');
  const skill = (id: string): string => t.catalog('staffing', `stf-s-${id}`, 'name');
  const matrix = page.getByRole('grid', { name: t('staffing.matrix') });
  const cell = (id: string, column: number) =>
    matrix
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: skill(id), exact: true }) })
      .locator(`[data-column="${String(column)}"]`);
  await expect(cell('communication', 3)).toHaveText('0 / 4');
  const means = t.catalog('staffing', 'stf-s-communication', 'means');
  await expect(cell('communication', 0)).toHaveAccessibleDescription(new RegExp(means));
  await expect(cell('communication', 1)).toHaveText(t('staffing.state_gap'));
  await tabInto(matrix);
  await arrowTo(cell('communication', 3));
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: t('staffing.level_refused') })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(cell('communication', 3)).toHaveText('4 / 4');
  await expect(cell('communication', 1)).toHaveText(t('staffing.state_single'));
  await arrowTo(cell('diplomacy', 4));
  await page.keyboard.type('Foreign ministry');
  await page.keyboard.press('Enter');
  await expect(cell('diplomacy', 1)).toHaveText(t('staffing.state_outside'));

  await test.step('gaps and capacity', async () => {
    await staffing.view('staffing.view_gaps');
    const gaps = page.getByRole('table', { name: t('staffing.gaps_title') });
    await expect(gaps.getByRole('row', { name: skill('technicalBase') })).toContainText('Mar 2027');
    await expect(gaps.getByRole('row', { name: skill('communication') })).toHaveCount(0);
    await staffing.view('staffing.view_capacity');
    await expect(page.getByRole('table', { name: t('staffing.capacity_title') })).toBeVisible();
  });
});

test('the views of skills shut nobody out', async ({ opened }) => {
  const { page, frame, staffing } = opened;
  await frame.go('Staffing');
  await staffing.button('staffing.add_roles').click();
  await staffing.button('staffing.starter_add').click();
  await frame.openTab('staffing.tab_skills');
  await expectAccessible(page, 'skills', { part: 'main', dark: false });
  await staffing.view('staffing.view_gaps');
  await expectAccessible(page, 'gaps of skills', { part: 'main', dark: false });
  await staffing.view('staffing.view_capacity');
  await expectAccessible(page, 'capacity', { part: 'main', dark: false });
});
