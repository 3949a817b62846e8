import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { PLAN_SCREENS } from './pages/frame';
import { putPlan } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');
const STAGES = PLAN_SCREENS.filter((name) => name.startsWith('Stage'));
const OTHERS = PLAN_SCREENS.filter((name) => !name.startsWith('Stage'));

for (const colorScheme of ['light', 'dark'] as const) {
  const check = (page: Page, where: string) => expectAccessible(page, where, colorScheme);

  test.describe(`${colorScheme} colors`, () => {
    test.use({ colorScheme });
    // A look at a whole page takes a second or two on a quiet computer.
    test.describe.configure({ timeout: 180_000 });

    test('nobody is shut out of the start and of an empty plan', async ({ program }) => {
      const { page, start, frame, setup } = program;
      await check(page, 'start');
      await start.settings.click();
      await expect(frame.heading).toHaveText(t('settings.title'));
      await check(page, 'settings');
      await page.getByRole('button', { name: t('home.back') }).click();
      await start.newPlan.click();
      await expect(setup.create).toBeVisible();
      await check(page, 'new plan');
      await setup.create.click();
      for (const screen of OTHERS) {
        await frame.go(screen);
        await check(page, `${screen}, empty`);
      }
    });

    for (const [name, screens] of [
      ['the stages', STAGES],
      ['the other screens', OTHERS],
    ] as const) {
      test(`nobody is shut out of ${name}`, async ({ program }) => {
        await program.openSample();
        for (const screen of screens) {
          await program.frame.go(screen);
          await check(program.page, screen);
        }
      });
    }

    test('nobody is shut out of the details beside a screen', async ({ program }) => {
      await program.openSample();
      for (const { screen, first } of program.detailed()) {
        await program.frame.go(screen);
        await first.click();
        await expect(program.frame.details.getByRole('heading').first()).toBeVisible();
        await check(program.page, `${screen} with details`);
      }
    });

    test('nobody is shut out of a dialog', async ({ folders, page, start }) => {
      const file = putPlan(folders, 'plan.csirtplan');
      putPlan(folders, 'other.csirtplan', ({ plan }) => {
        plan.organization.purpose.mission = 'Another mission.';
        plan.identity.title = 'Another title';
      });
      const program = new Program(page, t);
      const { frame, files, comparison, stage } = program;
      await program.open(await start({ words: [file] }));

      await program.search('mandate');
      await check(page, 'palette');
      await program.leaveDialog();
      for (const entry of [
        'shell.helpAbout',
        'shell.helpShortcuts',
        'shell.fileOpen',
        'shell.fileSaveAs',
      ] as const) {
        await frame.menu(entry);
        await expect(files.dialog).toBeVisible();
        await check(page, entry);
        await program.leaveDialog();
      }
      await frame.menu('shell.fileSaveEncrypted');
      await files.passphrase.fill('correct horse');
      await check(page, 'new passphrase');
      await program.leaveDialog();
      await frame.menu('shell.fileCompare');
      await files.openFile('other.csirtplan');
      await expect(comparison.differences.first()).toBeVisible();
      await check(page, 'comparison');
      await comparison.close.click();
      await frame.go('Stage2');
      await page.getByRole('button', { name: t('stages.complete') }).click();
      await expect(files.dialog).toBeVisible();
      await check(page, 'completing a stage');
      await program.leaveDialog();
      await stage.setState(stage.items.last(), 'inProgress');
      await frame.menu('shell.fileClose');
      await expect(
        files.titled('files.leaveTitle', { title: 'CSIRT Talvenia: stand-up plan' }),
      ).toBeVisible();
      await check(page, 'leaving unsaved work');
    });

    test('nobody is shut out of a menu', async ({ program }) => {
      const { page, frame, stage } = program;
      await program.openSample();
      await frame.menuButton.click();
      await expect(page.getByRole('menu')).toBeVisible();
      await check(page, 'menu');
      await page.keyboard.press('Escape');
      await frame.go('Stage1');
      await stage.items.first().locator('[data-column="state"]').click();
      await expect(page.getByRole('menu')).toBeVisible();
      await check(page, 'states of an item');
    });
  });
}
