import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { firstTask, tabTo } from './keyboard';

const MONDAY = '2027-03-01';
/** Many keys, each of them awaited. */
const LONG = 120_000;

test('a small schedule comes to be by keyboard alone', async ({ program }) => {
  test.setTimeout(LONG);
  const { page, timeline, frame, t } = program;
  await firstTask(program, MONDAY);
  await timeline.type('Write');
  await page.keyboard.press('Insert');
  await timeline.type('Review');
  await page.keyboard.press('Insert');
  await timeline.type('Sign');

  // The duration of the second: through the cells of its row.
  await page.keyboard.press('ArrowUp');
  await expect(timeline.row('Review')).toBeFocused();
  for (let cell = 0; cell < 5; cell += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await timeline.type('10');
  await expect(timeline.cell('Review', 'duration')).toHaveText(t('timeline.days_short', { count: 10 }));

  // The third becomes a milestone, in its dialog.
  for (let cell = 0; cell < 5; cell += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const kind = timeline.dialog.getByLabel(t('timeline.kind'));
  await tabTo(kind);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(kind).toHaveValue('milestone');
  await page.keyboard.press('Escape');
  await expect(timeline.row('Sign')).toBeFocused();

  // Review waits for Write, Sign for Review.
  for (const [name, other] of [
    ['Sign', 'Review'],
    ['Review', 'Write'],
  ] as const) {
    await expect(timeline.row(name)).toBeFocused();
    await page.keyboard.press('Enter');
    const tab = timeline.dialog.getByRole('tab', { name: t('timeline.tab_task') });
    await tabTo(tab);
    await page.keyboard.press('ArrowRight');
    const add = timeline.dialog.getByRole('combobox', { name: t('timeline.add_waits_for') });
    await tabTo(add);
    await page.keyboard.type(other);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(timeline.dialog.getByRole('cell', { name: other, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(timeline.dialog).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
  }
  // Five days from Monday 1 March, then ten from Monday 8 March, then the point at the end of Friday 19 March.
  await expect(timeline.cell('Write', 'finish')).toHaveText('5 Mar 2027');
  await expect(timeline.cell('Review', 'start')).toHaveText('8 Mar 2027');
  await expect(timeline.cell('Review', 'finish')).toHaveText('19 Mar 2027');
  await expect(timeline.cell('Sign', 'start')).toHaveText('19 Mar 2027');

  await frame.undo();
  await expect(timeline.cell('Review', 'start')).toHaveText('1 Mar 2027');
  await frame.redo();
  await expect(timeline.cell('Review', 'start')).toHaveText('8 Mar 2027');
});

test('a bar is moved by its handle with the keyboard, a working day at a time', async ({ program }) => {
  test.setTimeout(LONG);
  const { page, timeline, t } = program;
  await firstTask(program, MONDAY);
  await timeline.type('Write');
  const handle = page.getByRole('button', {
    name: new RegExp(`^${t('timeline.handle_move', { name: 'Write' })}`),
  });
  await tabTo(handle);
  await page.keyboard.press('Space');
  for (let day = 0; day < 5; day += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  // Five working days from Monday 1 March: the weekend is passed over.
  await expect(timeline.cell('Write', 'start')).toHaveText('8 Mar 2027');
});

test('keys that come faster than the computer draws all count', async ({ program }) => {
  test.setTimeout(LONG);
  const { page, timeline, t } = program;
  await firstTask(program, MONDAY);
  await timeline.type('Write');
  const handle = page.getByRole('button', {
    name: new RegExp(`^${t('timeline.handle_move', { name: 'Write' })}`),
  });
  await tabTo(handle);
  // In one turn of the page: nothing is drawn, and no timer fires, between one key and the next.
  await handle.evaluate((element) => {
    for (const code of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Space'])
      element.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true }));
  });
  await expect(timeline.cell('Write', 'start')).toHaveText('3 Mar 2027');
});

test('dragging a bar moves what waits for it and is one step; a circle is refused with its path', async ({
  program,
}) => {
  const { page, timeline, frame, t } = program;
  await program.start.newPlan.click();
  await program.setup.create.click();
  await frame.go('Timeline');
  const name = (id: string) => t.catalog('timeline', id, 'name');
  await timeline.row(name('tl-1-1')).click();
  await timeline.zoom('months');
  await timeline.chart.evaluate((element) => {
    element.scrollLeft = 0;
  });
  const texts = async () => timeline.tree.locator('[data-column="start"]').allTextContents();
  const before = await texts();
  const lead = await timeline.lead.textContent();
  await timeline.drag(timeline.bar('tl-1-1'), { x: 140 });
  await expect(timeline.cell(name('tl-1-1'), 'start')).not.toHaveText(before[2] ?? '');
  await expect(timeline.lead).not.toHaveText(lead ?? '');
  expect((await texts())[6], 'what waits for it moves along').not.toBe(before[6]);
  await frame.undo();
  await expect.poll(texts).toEqual(before);

  // From the finish of the second task back to the first, which it waits for.
  await timeline.bar('tl-1-2').hover();
  const handle = page.locator('[data-slot="tl-1-2"] [data-handle="linkFinish"]');
  const from = await handle.boundingBox();
  const to = await timeline.bar('tl-1-1').boundingBox();
  if (!from || !to) throw new Error('Both bars are in view');
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(from.x + 15, from.y, { steps: 3 });
  await page.mouse.move(to.x + 4, to.y + 7, { steps: 5 });
  await page.mouse.up();
  await expect(frame.message(name('tl-1-2'))).toContainText(name('tl-1-1'));
});

test('rows are nested, copied with all inside them, and closed', async ({ program }) => {
  test.setTimeout(LONG);
  const { page, timeline } = program;
  await firstTask(program, MONDAY);
  await timeline.type('One');
  await page.keyboard.press('Insert');
  await timeline.type('Two');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(timeline.row('Two')).toHaveAttribute('aria-level', '2');
  await expect(timeline.row('One')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+d');
  await expect(timeline.rows).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(timeline.rows).toHaveCount(2);
  await page.keyboard.press('Control+y');
  await expect(timeline.rows).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(timeline.rows).toHaveCount(2);
  await timeline.row('One').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(timeline.rows).toHaveCount(1);
});

test('nobody is shut out of the timeline, its dialog and its menus', async ({ program }) => {
  test.setTimeout(240_000);
  const { page, timeline, frame, start, setup, t } = program;
  await start.newPlan.click();
  await setup.create.click();
  await frame.go('Timeline');
  const row = timeline.row(t.catalog('timeline', 'tl-1-2', 'name'));
  // The chart may still be fitting itself to its width under the first click.
  await expect(async () => {
    await timeline.bar('tl-1-2').click();
    await expect(row).toHaveAttribute('aria-selected', 'true', { timeout: 2_000 });
  }).toPass();
  await expectAccessible(page, 'timeline');
  await timeline.zoom('weeks');
  await expectAccessible(page, 'timeline in weeks');
  await page.keyboard.press('Control+.');
  await expect(frame.details.getByRole('heading').first()).toBeVisible();
  await expectAccessible(page, 'details of a task');
  await page.keyboard.press('Control+.');
  await page
    .getByRole('button', { name: t('timeline.edit'), exact: true })
    .first()
    .click();
  for (const tab of ['task', 'links', 'related', 'spread'] as const) {
    await timeline.dialog.getByRole('tab', { name: t(`timeline.tab_${tab}`) }).click();
    await expectAccessible(page, `dialog, ${tab}`);
  }
  await page.keyboard.press('Escape');
  for (const menu of ['filter', 'view', 'settings'] as const) {
    await page.getByRole('button', { name: t(`timeline.${menu}`), exact: true }).click();
    await expect(timeline.dialog).toBeVisible();
    await expectAccessible(page, menu);
    await page.keyboard.press('Escape');
  }
});
