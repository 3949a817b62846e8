import { NEW_STAKEHOLDER } from '../../src/shared/plan/defaults';
import { expectAccessible } from './axe';
import { expect, test, type Folders } from './fixtures';
import { press, tabTo } from './keyboard';
import { putBareSample } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');

const NOBODY = {
  ...{ register: [], relations: [], actions: [], declined: [], communication: [], feedback: [] },
  raci: { columns: [], rows: [] },
};

/** Ten in one field of the map, more than it has room for at any size of the window, and two beside the map. */
function fullField(folders: Folders): string {
  const body = (name: string, scores: object) => ({ ...NEW_STAKEHOLDER, id: name, name, ...scores });
  return putBareSample(folders, 'full.csirtplan', ({ plan }) => {
    const here = Array.from({ length: 10 }, (_, index) =>
      body(`Body-${index}`, { influence: 5, interest: 5 }),
    );
    plan['stakeholders'] = { ...NOBODY, register: [...here, body('Late', {}), body('Later', {})] };
    plan.people = plan.people.map((person) => ({ ...person, organizations: [] }));
  });
}

/** A plan in whose register nobody stands. */
function emptyRegister(folders: Folders): string {
  return putBareSample(folders, 'empty.csirtplan', ({ plan }) => {
    plan['stakeholders'] = NOBODY;
    plan.people = plan.people.map((person) => ({ ...person, organizations: [] }));
  });
}

test('the register is filled by keyboard alone', async ({ folders, page, start }) => {
  const program = new Program(page, t);
  const { frame, stakeholders } = program;
  await program.open(await start({ words: [emptyRegister(folders)] }));
  await frame.go('Stakeholders');
  await stakeholders.type('Weather Office', 'City Police', 'Harbor Bank');
  await expect(stakeholders.addName).toBeFocused();

  await test.step('a choice', async () => {
    await tabTo(stakeholders.cell('Weather Office', 'name'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Law');
    await page.keyboard.press('Enter');
    const kind = t.catalog('stakeholders', 'stk-t-lawEnforcement', 'name');
    await expect(stakeholders.cell('City Police', 'type')).toHaveText(kind);
    await expect(stakeholders.cell('Harbor Bank', 'type')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Mil');
    await page.keyboard.press('Escape');
    await expect(stakeholders.cell('Harbor Bank', 'type')).toHaveText('');
  });

  await test.step('scores', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('4');
    await expect(stakeholders.cell('Harbor Bank', 'influence')).toHaveText('4');
    await page.keyboard.press('9');
    await expect(stakeholders.cell('Harbor Bank', 'influence')).toHaveText('4');
    await page.keyboard.press('Delete');
    await expect(stakeholders.cell('Harbor Bank', 'influence')).toHaveText('');
  });

  await test.step('a person nobody knew', async () => {
    await press(page, 'ArrowRight', 4);
    await page.keyboard.type('Zoe Quandt');
    await page.keyboard.press('Tab');
    await expect(stakeholders.cell('Harbor Bank', 'owner')).toHaveText('Zoe Quandt');
    await expect(stakeholders.cell('Harbor Bank', 'primary')).toBeFocused();
  });

  await test.step('names', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await expect(stakeholders.cell('Harbor Bank', 'name')).toBeFocused();
    await page.keyboard.type('Bank of the Harbor');
    await page.keyboard.press('Enter');
    await expect(stakeholders.cell('Bank of the Harbor', 'name')).toBeFocused();
    await page.keyboard.press('Control+Delete');
    await expect(stakeholders.row('Bank of the Harbor')).toHaveCount(0);
    await expect(stakeholders.cell('City Police', 'name')).toBeFocused();
  });

  await test.step('heads of columns, one stop of the Tab key', async () => {
    await page.keyboard.press('Shift+Tab');
    await expect(stakeholders.head('stakeholders.col_name')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(stakeholders.head('stakeholders.col_name')).toBeFocused();
    await expect(stakeholders.grid.getByRole('rowheader')).toHaveText(['City Police', 'Weather Office']);
    await page.keyboard.press('ArrowRight');
    await expect(stakeholders.head('stakeholders.col_type')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(stakeholders.cell('City Police', 'name')).toBeFocused();
  });
});

test('what is typed in the details stays there', async ({ program }) => {
  const { page, frame, stakeholders } = program;
  await program.openSample();
  await frame.go('Stakeholders');
  await stakeholders.cell("Prime Minister's Office", 'name').click();
  const field = frame.details.getByRole('textbox', { name: t('stakeholders.channels') });
  await field.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4 red telephones');
  await page.keyboard.press('Delete');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('4 red telephones');
  await expect(stakeholders.cell("Prime Minister's Office", 'name')).toHaveText("Prime Minister's Office");
});

test('who is put into a full field of the map is shown there and keeps the focus', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  const { frame, stakeholders } = program;
  await program.open(await start({ words: [fullField(folders)] }));
  await frame.go('Stakeholders');
  await stakeholders.openTab('stakeholders.tab_map');

  await test.step('by keyboard', async () => {
    await tabTo(stakeholders.unplaced.getByRole('button', { name: 'Late', exact: true }));
    await page.keyboard.press('Space');
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'Space'])
      await page.keyboard.press(key);
    await expect(stakeholders.mark('Late', 5, 5)).toBeFocused();
  });

  await test.step('by mouse, and the one before stays in view', async () => {
    await stakeholders.unplaced.getByRole('button', { name: 'Later', exact: true }).hover();
    await page.mouse.down();
    const to = await stakeholders.mark('Body-0', 5, 5).boundingBox();
    if (!to) throw new Error('The mark is on the map');
    await page.mouse.move(to.x + 4, to.y + 4, { steps: 5 });
    await page.mouse.up();
    await expect(stakeholders.mark('Later', 5, 5)).toBeFocused();
    await expect(stakeholders.mark('Late', 5, 5)).toBeVisible();
  });

  await test.step('out of the list of those there is no room for', async () => {
    const label = new RegExp(
      `^\\d+ ${t('stakeholders.map_cluster', { count: 2, influence: 5, interest: 5 }).slice(2)}$`,
    );
    await page.getByRole('button', { name: label }).click();
    const name = page.getByRole('list', { name: label }).getByRole('button').last();
    const words = (await name.textContent()) ?? '';
    await tabTo(name);
    for (const key of ['Space', 'ArrowLeft', 'ArrowRight', 'Space']) await page.keyboard.press(key);
    await expect(stakeholders.mark(words, 5, 5)).toBeFocused();
    await expect(page.getByRole('list', { name: label })).toBeHidden();
  });
});

test('names are placed on the map by keyboard and by mouse', async ({ folders, page, start }) => {
  const program = new Program(page, t);
  const { frame, stakeholders } = program;
  await program.open(await start({ words: [emptyRegister(folders)] }));
  await frame.go('Stakeholders');
  const names = ['Weather Office', 'City Police', 'Harbor Bank', 'Rail Union', 'Daily Post', 'Night School'];
  await stakeholders.type(...names);
  await stakeholders.openTab('stakeholders.tab_map');

  // The first arrow key brings a name to the middle of the map, the next ones from field to field.
  const moves = [
    ['Weather Office', ['ArrowUp'], 3, 3],
    ['City Police', ['ArrowUp', 'ArrowUp'], 4, 3],
    ['Harbor Bank', ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight'], 5, 5],
    ['Rail Union', ['ArrowUp', 'ArrowLeft', 'ArrowDown'], 2, 2],
    ['Daily Post', ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp'], 5, 4],
  ] as const;
  for (const [name, keys, influence, interest] of moves) {
    await tabTo(stakeholders.unplaced.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Space');
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Space');
    await expect(stakeholders.mark(name, influence, interest)).toBeVisible();
  }
  await expect(stakeholders.mark('Daily Post', 5, 4)).toBeFocused();

  await test.step('a name that is placed goes on from where it stands, or back', async () => {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(stakeholders.mark('Daily Post', 4, 4)).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(stakeholders.mark('Daily Post', 4, 4)).toBeVisible();
  });

  await test.step('by mouse, and undone', async () => {
    await stakeholders.unplaced.getByRole('button', { name: 'Night School' }).hover();
    await page.mouse.down();
    const to = await stakeholders.mark('Rail Union', 2, 2).boundingBox();
    if (!to) throw new Error('The mark is on the map');
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.move(to.x + 4, to.y + 4);
    await expect(page.getByText(t('stakeholders.map_over', { influence: 2, interest: 2 }))).toBeAttached();
    await page.mouse.up();
    await expect(stakeholders.mark('Night School', 2, 2)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(stakeholders.unplaced.getByRole('button', { name: 'Night School' })).toBeVisible();
  });

  await test.step('Enter shows the details instead of lifting', async () => {
    await stakeholders.mark('Daily Post', 4, 4).focus();
    await page.keyboard.press('Enter');
    await expect(frame.details.getByRole('heading', { name: 'Daily Post' })).toBeVisible();
  });
});

test('a suggestion is taken over and stands in table, calendar and document', async ({ program }) => {
  const { page, frame, stakeholders, documents } = program;
  await program.openSample();
  await frame.go('Stakeholders');
  await stakeholders.openTab('stakeholders.tab_engagement');
  const first = stakeholders.suggestions.first();
  const aim = await first.locator('strong').innerText();
  await first.getByRole('button', { name: t('stakeholders.sug_accept') }).click();
  await expect(stakeholders.suggestions.filter({ hasText: aim })).toHaveCount(0);
  const row = stakeholders.actions.getByRole('row').last();
  await expect(row.getByRole('textbox', { name: t('stakeholders.act_aim') })).toHaveValue(aim);
  const due = row.getByRole('textbox', { name: t('stakeholders.act_due') });
  await due.fill(await page.evaluate(() => new Date().toLocaleDateString('sv')));
  await due.press('Tab');
  await page.getByText(t('stakeholders.act_view_calendar'), { exact: true }).click();
  await expect(page.getByRole('main').getByRole('button', { name: aim })).toBeVisible();
  await frame.go('Documents');
  await expect(documents.preview.locator('#engagementPlan')).toContainText(aim);
});

test('the check of the responsibilities follows their letters', async ({ program }) => {
  const { page, frame, stakeholders } = program;
  await program.openSample();
  await frame.go('Stakeholders');
  await stakeholders.openTab('stakeholders.tab_raci');
  const name = t.catalog('stakeholders', 'stk-a-announce', 'name');
  const letter = (column: string) =>
    page.getByRole('combobox', { name: t('stakeholders.raci_cell', { row: name, column }), exact: true });
  const row = stakeholders.matrix.getByRole('row').filter({ has: letter('National Cybersecurity Agency') });
  await expect(row).toContainText(t('stakeholders.raci_many_accountable'));
  await letter('National Cybersecurity Agency').selectOption('C');
  await expect(row).toContainText(t('stakeholders.raci_sound'));
  await letter('Ministry of Digital Affairs').selectOption('I');
  await expect(row).toContainText(t('stakeholders.raci_none_accountable'));
});

test('typical bodies are ticked and added', async ({ folders, page, start }) => {
  const program = new Program(page, t);
  const { frame, stakeholders } = program;
  await program.open(await start({ words: [emptyRegister(folders)] }));
  await frame.go('Stakeholders');
  await page.getByRole('button', { name: t('stakeholders.empty_button') }).click();
  const dialog = page.getByRole('dialog');
  const names = ['policeCyber', 'globalForum'].map((id) => t.catalog('stakeholders', `stk-n-${id}`, 'name'));
  for (const name of names) await dialog.getByRole('checkbox', { name, exact: true }).check();
  await dialog.getByRole('button', { name: t('stakeholders.typical_add', { count: 2 }) }).click();
  await expect(stakeholders.grid.getByRole('rowheader')).toHaveText(names);
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(stakeholders.grid).toHaveCount(0);
});

test('nobody is shut out of the stakeholders', async ({ program }) => {
  test.setTimeout(180_000);
  const { page, frame, stakeholders } = program;
  const check = (where: string) => expectAccessible(page, where);
  await program.openSample();
  await frame.go('Stakeholders');
  await check('register');
  await stakeholders.row('Ministry of Finance').getByRole('checkbox').check();
  await stakeholders.cell('Ministry of Finance', 'name').click();
  await check('details and chosen rows');
  await page.getByRole('button', { name: t('stakeholders.typical') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('typical stakeholders');
  await program.leaveDialog();
  await stakeholders.openTab('stakeholders.tab_map');
  await check('influence and interest');
  await page.getByText(t('stakeholders.map_sectors'), { exact: true }).first().click();
  await check('sectors');
  await stakeholders.openTab('stakeholders.tab_engagement');
  await check('engagement plan');
  await page.getByText(t('stakeholders.act_view_calendar'), { exact: true }).click();
  await check('calendar');
  await stakeholders.openTab('stakeholders.tab_communication');
  await check('communication');
  await stakeholders.openTab('stakeholders.tab_raci');
  await check('responsibilities');
});
