import type { Locator } from '@playwright/test';
import type { UiKey } from '../../src/shared/i18n/ui-words';
import { expect, test } from './fixtures';
import { putPlan } from './plans';
import type { Program } from './program';

/** Walks through dialogs by keyboard and looks where the keyboard is after each. */
class Walk {
  readonly dialogs: Locator;

  constructor(private readonly program: Program) {
    this.dialogs = program.page.getByRole('dialog');
  }

  button(key: UiKey): Locator {
    return this.program.page.getByRole('button', { name: this.program.t(key), exact: true });
  }

  /** Opens something with keys from a place, leaves it with Escape, and is at that place again. */
  async thereAndBack(from: Locator, keys: () => Promise<void>, what: string): Promise<void> {
    await from.focus();
    const before = await this.dialogs.count();
    await keys();
    await expect(this.dialogs).toHaveCount(before + 1);
    await this.leave();
    await this.expectAt(from, what);
  }

  /** The same for a button that opens a dialog. */
  async byButton(key: UiKey): Promise<void> {
    await this.thereAndBack(this.button(key), () => this.program.page.keyboard.press('Enter'), key);
  }

  /** The same for an entry of a menu. */
  async byMenu(button: Locator, entry: UiKey): Promise<void> {
    await this.thereAndBack(button, () => this.choose(entry), entry);
  }

  async choose(entry: UiKey): Promise<void> {
    const { page, t } = this.program;
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: t(entry) }).press('Enter');
  }

  /** The dialog on top takes the keyboard, and goes with Escape. */
  async leave(): Promise<void> {
    await expect(this.dialogs.last().locator(':focus')).toHaveCount(1);
    const count = await this.dialogs.count();
    await this.program.page.keyboard.press('Escape');
    await expect(this.dialogs).toHaveCount(count - 1);
  }

  async expectAt(place: Locator, what: string): Promise<void> {
    await expect.soft(place, `after ${what}`).toBeFocused({ timeout: 2000 });
  }
}

test('dialogs of the program and of files give the keyboard back to where they were opened', async ({
  program,
  folders,
}) => {
  const { page, start, frame, files, stage, t } = program;
  const walk = new Walk(program);
  await walk.byButton('home.about');
  putPlan(folders, 'Plan.csirtplan', ({ plan }) => {
    Object.assign(plan, { settings: { me: null } });
  });
  await walk.thereAndBack(start.open, () => page.keyboard.press('Enter'), 'a file to open');
  await start.open.press('Enter');
  await expect(files.dialog.getByRole('listbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(frame.heading).toBeFocused();

  await walk.byMenu(frame.menuButton, 'shell.helpAbout');
  await walk.byMenu(frame.menuButton, 'shell.fileSaveAs');
  await frame.menuButton.press('Enter');
  await page.getByRole('menuitem').first().press('Escape');
  await walk.expectAt(frame.menuButton, 'the menu alone');

  const place = frame.navigation.getByRole('button', { name: t('shell.navStage1') });
  await walk.thereAndBack(place, () => page.keyboard.press('Control+/'), 'shortcuts');
  await walk.thereAndBack(place, () => page.keyboard.press('Control+k'), 'the palette');
  await walk.thereAndBack(place, () => page.keyboard.press('Control+Shift+S'), 'a place to save at');
  const aboutFromPalette = async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(t('shell.helpAbout'));
    await expect(page.getByRole('option').or(walk.dialogs.getByText(t('shell.helpAbout')))).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: t('shell.helpAbout') })).toBeVisible();
  };
  await walk.thereAndBack(place, aboutFromPalette, 'a dialog from the palette');

  await frame.go('Stage5');
  const mine = page.getByRole('checkbox', { name: t('stages.filter_mine'), exact: true });
  await mine.press('Space');
  await page.getByRole('textbox', { name: t('stages.mine_who') }).fill('Amara');
  await expect(page.getByRole('option', { name: 'Amara Selim' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await walk.expectAt(mine, 'the question who is “me”');
  await mine.press('Space');

  // The button goes with its dialog: another stands in its place.
  await walk.byButton('stages.start');
  await walk.button('stages.start').press('Enter');
  await walk.dialogs.getByRole('button', { name: t('stages.start') }).press('Enter');
  await walk.expectAt(walk.button('stages.complete'), 'a stage that is started');

  // A question because of the change.
  await walk.thereAndBack(
    walk.button('stages.complete'),
    () => page.keyboard.press('Control+o'),
    'a question',
  );
  await expect(stage.items.first()).toBeVisible();
});

test('dialogs of the screens give the keyboard back to where they were opened', async ({ program }) => {
  const { page, frame, timeline, t } = program;
  const walk = new Walk(program);
  await program.openSample();
  const enter = () => page.keyboard.press('Enter');

  await frame.go('Timeline');
  await walk.byButton('exchange.title');
  await walk.byMenu(walk.button('timeline.panels'), 'timeline-baseline.title');
  await walk.byMenu(walk.button('timeline.panels'), 'timeline-length.title');
  for (const key of ['timeline.settings', 'timeline.view', 'timeline.filter'] as const)
    await walk.byButton(key);
  await timeline.rows.first().focus();
  await page.keyboard.press('ArrowDown');
  const row = timeline.rows.nth(1);
  await walk.thereAndBack(row, enter, 'a task');
  await walk.thereAndBack(row, () => page.keyboard.press('Delete'), 'a task that is to be removed');

  await frame.go('Stakeholders');
  for (const key of ['stakeholders.typical', 'stakeholders.import'] as const) await walk.byButton(key);
  await walk.button('stakeholders.export').press('Enter');
  const write = walk.dialogs.getByRole('button', { name: t('stakeholder-export.export') });
  await expect(write).toBeEnabled();
  await walk.thereAndBack(write, enter, 'a place over another dialog');
  await walk.leave();
  await walk.expectAt(walk.button('stakeholders.export'), 'the dialog below');

  await frame.go('Staffing');
  for (const key of ['staffing.add_roles', 'staffing.grades', 'staffing.first_plan'] as const)
    await walk.byButton(key);
  await frame.go('Budget');
  for (const key of ['budget.typical', 'budget.rates'] as const) await walk.byButton(key);
});
