import type { Page } from '@playwright/test';
import { settled } from './axe';
import { expect, test } from './fixtures';
import { cutOff, expectWholeAndTranslated } from './looks';
import { PLAN_SCREENS } from './pages/frame';

test.describe.configure({ timeout: 120_000 });

test.describe('in English, on the smallest window', () => {
  test.use({ viewport: { width: 1024, height: 640 } });

  test('no control has to shorten its words', async ({ program }) => {
    await program.openSample();
    for (const place of program.places) {
      await place.go();
      await settled(program.page);
      expect.soft(await cutOff(program.page, { shortened: true }), place.name).toEqual([]);
    }
  });
});

for (const [language, direction] of [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  test.describe(`in ${language}, on the smallest window`, () => {
    test.use({ language, viewport: { width: 1024, height: 640 } });

    test('every text is translated and nothing is cut off', async ({ folders, program }) => {
      const { page, start, setup, frame, t } = program;
      const own = [folders.workspace, folders.data, 'Plan for a national CSIRT'];
      const look = (shown: Page, where: string) => expectWholeAndTranslated(shown, { where, own });
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await look(page, 'start');
      await start.settings.click();
      await expect(frame.heading).toHaveText(t('settings.title'));
      await look(page, 'settings');
      await page.getByRole('button', { name: t('home.back') }).click();
      await start.newPlan.click();
      await expect(setup.create).toBeVisible();
      await look(page, 'new plan');
      await setup.create.click();
      for (const place of program.places) {
        await place.go();
        await settled(page);
        await look(page, place.name);
      }
      for (const entry of ['shell.helpAbout', 'shell.helpShortcuts', 'shell.fileSaveAs'] as const) {
        await frame.menu(entry);
        await expect(program.files.dialog).toBeVisible();
        await settled(page);
        await look(page, entry);
        await program.leaveDialog();
      }
    });

    test('nothing of a full plan is cut off, with details beside it', async ({ program }) => {
      const { page, frame } = program;
      await program.openSample();
      for (const screen of PLAN_SCREENS) {
        await frame.go(screen);
        await settled(page);
        expect.soft(await cutOff(page), screen).toEqual([]);
        if (!(await program.openDetails(screen))) continue;
        expect.soft(await cutOff(page), `${screen} with details`).toEqual([]);
      }
    });
  });
}
