import type { Locator } from '@playwright/test';
import type { UiKey } from '../../src/shared/i18n/ui-words';
import { expect, test } from './fixtures';
import { firstTask, press, tabTo } from './keyboard';
import type { Program } from './program';

// Wide enough for the column of progress.
test.use({ viewport: { width: 1600, height: 900 } });

/** The handle of a bar whose row has the focus; what is said of it begins with these words. */
function handle({ page, t }: Program, key: UiKey, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name: new RegExp(`^${t(key, { name })}`) });
}

/** Takes hold of a handle, presses the keys and lets go. */
async function drag(program: Program, from: Locator, keys: readonly (readonly [string, number])[]) {
  const { page } = program;
  await tabTo(from);
  await page.keyboard.press('Space');
  for (const [key, times] of keys) await press(page, key, times);
  await page.keyboard.press('Space');
}

/** Goes to a row of the tree with the arrow keys. */
async function goTo({ page, timeline }: Program, name: string): Promise<void> {
  await timeline.tree.locator('[data-row]').first().focus();
  await page.keyboard.press('Home');
  for (let row = 0; row < 9 && !(await isFocused(timeline.row(name))); row += 1)
    await page.keyboard.press('ArrowDown');
  await expect(timeline.row(name)).toBeFocused();
}

/** Names of the rows from the first to the last; elements are used again for other rows and stand in any order. */
async function namesInOrder(rows: Locator): Promise<readonly string[]> {
  const texts = await rows.evaluateAll((elements) =>
    elements.map((element) => ({
      place: Number(element.getAttribute('aria-rowindex')),
      name: element.querySelector<HTMLElement>('[data-column="name"]')?.innerText ?? '',
    })),
  );
  return texts
    .toSorted((one, other) => one.place - other.place)
    .map(({ name }) => name.split(',')[0]?.trim() ?? '');
}

async function isFocused(row: Locator): Promise<boolean> {
  return row.evaluate((element) => element === document.activeElement);
}

async function linkToNext(program: Program, name: string): Promise<void> {
  const { page, timeline } = program;
  await goTo(program, name);
  const from = await page
    .locator('[data-slot]')
    .filter({ has: page.locator('[data-handle]') })
    .first()
    .locator('[data-bar]')
    .boundingBox();
  if (!from) throw new Error('The bar is in view');
  // Below it and back to the near half of the bar there, which begins on the same day.
  await drag(program, handle(program, 'timeline.handle_link_finish', name), [
    ['ArrowDown', 1],
    ['ArrowLeft', Math.ceil((from.width * 0.8) / 10)],
  ]);
  await expect(timeline.tree).toBeVisible();
}

test('a schedule is resized, linked, moved, reported and repaired by keyboard, and a conflict is explained', async ({
  program,
}) => {
  test.setTimeout(150_000);
  const { page, timeline, frame, t } = program;
  const starts = (name: string) => timeline.cell(name, 'start');
  // Monday 4 March 2024: everything that is not done is late.
  await firstTask(program, '2024-03-04');
  for (const name of ['Write', 'Review', 'Sign', 'Aside']) {
    await timeline.type(name);
    if (name !== 'Aside') await page.keyboard.press('Insert');
  }

  await test.step('the finish of a bar', async () => {
    await goTo(program, 'Write');
    await drag(program, handle(program, 'timeline.handle_finish', 'Write'), [['ArrowRight', 2]]);
    // Friday and two working days: the weekend is passed over.
    await expect(timeline.cell('Write', 'finish')).toHaveText('12 Mar 2024');
    await expect(timeline.cell('Write', 'duration')).toHaveText(t('timeline.days_short', { count: 7 }));
  });

  await test.step('links from finish to start', async () => {
    await linkToNext(program, 'Write');
    await expect(starts('Review')).toHaveText('13 Mar 2024');
    await goTo(program, 'Sign');
    await page.keyboard.press('Enter');
    await tabTo(timeline.dialog.getByRole('tab', { name: t('timeline.tab_task') }));
    await page.keyboard.press('ArrowRight');
    await tabTo(timeline.dialog.getByRole('combobox', { name: t('timeline.add_waits_for') }));
    await page.keyboard.type('Review');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(starts('Sign')).toHaveText('20 Mar 2024');
  });

  await test.step('two bars chosen together, as one step', async () => {
    await goTo(program, 'Review');
    await page.keyboard.press('Shift+ArrowDown');
    await drag(program, handle(program, 'timeline.handle_move', 'Sign'), [['ArrowRight', 1]]);
    await expect(starts('Review')).toHaveText('14 Mar 2024');
    await expect(starts('Sign')).toHaveText('21 Mar 2024');
    await frame.undo();
    await expect(starts('Review')).toHaveText('13 Mar 2024');
    await expect(starts('Sign')).toHaveText('20 Mar 2024');
  });

  await test.step('what waits for a deleted task waits for what came before it', async () => {
    await goTo(program, 'Review');
    await page.keyboard.press('Delete');
    const repair = timeline.dialog.getByRole('button', { name: t('timeline.remove_repair') });
    await expect(repair).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(timeline.row('Review')).toHaveCount(0);
    await expect(starts('Sign')).toHaveText('13 Mar 2024');
    await frame.undo();
    await expect(starts('Sign')).toHaveText('20 Mar 2024');
  });

  await test.step('the float of work that can wait, beside its bar', async () => {
    await page.getByRole('button', { name: t('timeline.view'), exact: true }).click();
    await timeline.dialog.getByLabel(t('timeline.layer_float')).check();
    await page.keyboard.press('Escape');
    // Aside ends on Friday 8 March, all of it on Tuesday 26 March.
    await expect(timeline.chart.getByText(t('timeline.float_label', { count: 12 }))).toHaveCount(1);
  });

  await test.step('filters and groups', async () => {
    const names = () => namesInOrder(timeline.rows);
    await goTo(program, 'Aside');
    await page.keyboard.press('Enter');
    await tabTo(timeline.dialog.getByRole('textbox', { name: t('timeline.col_owner') }));
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(timeline.dialog).toHaveCount(0);

    await page.getByRole('button', { name: t('timeline.filter'), exact: true }).click();
    const menu = timeline.dialog;
    await menu.getByLabel(t('timeline.filter_critical')).check();
    await expect.poll(names).toEqual(['Write', 'Review', 'Sign']);
    await menu.getByLabel(t('timeline.filter_critical')).uncheck();
    await menu.getByLabel(t('timeline.filter_owner')).selectOption('Ada');
    await expect.poll(names).toEqual(['Aside']);
    await menu.getByLabel(t('timeline.filter_owner')).selectOption('');
    await menu.getByLabel(t('timeline.grouping')).selectOption('owner');
    await expect.poll(names).toEqual(['Ada', 'Aside', t('timeline.group_none'), 'Write', 'Review', 'Sign']);
    await page.keyboard.press('Escape');

    // By the keys of the outline too: it is refused, with the reason.
    await timeline.row('Review').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(frame.message(t('timeline.refused_order'))).toBeVisible();
    await page.getByRole('button', { name: t('timeline.filter'), exact: true }).click();
    await menu.getByLabel(t('timeline.grouping')).selectOption('outline');
    await page.keyboard.press('Escape');
  });

  await test.step('a conflict is explained, and the day that was set is not dragged away', async () => {
    await goTo(program, 'Review');
    await page.keyboard.press('Enter');
    await timeline.dialog.getByLabel(t('timeline.constraint')).selectOption('mso');
    const day = timeline.dialog.getByRole('textbox', { name: t('timeline.constraint_day'), exact: true });
    await day.fill('2024-03-06');
    await day.press('Tab');
    await page.keyboard.press('Escape');
    await expect(starts('Review')).toHaveText('6 Mar 2024');
    await expect(
      page.getByText(
        t('timeline.conflict_start', {
          ...{ other: 'Write', earliest: '13 Mar 2024', placed: '6 Mar 2024' },
          held: t('timeline.held_constraint'),
        }),
      ),
    ).toBeVisible();
    await goTo(program, 'Review');
    await drag(program, handle(program, 'timeline.handle_move', 'Review'), [['ArrowRight', 3]]);
    const asked = t('timeline.constraint_mso', { day: '6 Mar 2024' });
    await expect(frame.message(t('timeline.move_constraint', { name: 'Review', asked }))).toBeVisible();
    await expect(starts('Review')).toHaveText('6 Mar 2024');
  });

  await test.step('a milestone becomes a gate, and a gate no work by accident', async () => {
    await goTo(program, 'Sign');
    await page.keyboard.press('Enter');
    const kind = timeline.dialog.getByLabel(t('timeline.kind'));
    await kind.selectOption('milestone');
    await timeline.dialog.getByLabel(t('timeline.gate')).selectOption('d');
    await kind.selectOption('task');
    const give = page.getByRole('button', { name: t('timeline.gate_kind_give_up', { letter: 'D' }) });
    await expect(give).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(give).toHaveCount(0);
    await expect(kind).toHaveValue('milestone');
    await expect(timeline.dialog.getByLabel(t('timeline.gate'))).toHaveValue('d');
    await page.keyboard.press('Escape');
    await expect(timeline.dialog).toHaveCount(0);
  });

  await test.step('progress, and only what is late', async () => {
    await goTo(program, 'Write');
    await drag(program, handle(program, 'timeline.handle_progress', 'Write'), [['Shift+ArrowRight', 8]]);
    await expect(timeline.cell('Write', 'progress')).toHaveText(t('timeline.percent', { value: 100 }));
    await page.getByRole('button', { name: t('timeline.filter'), exact: true }).click();
    await timeline.dialog.getByLabel(t('timeline.filter_late')).check();
    await expect(timeline.row('Write')).toHaveCount(0);
    await expect(timeline.row('Aside')).toHaveCount(1);
  });
});
