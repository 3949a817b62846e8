import { readFileSync } from 'node:fs';
import { expectAccessible } from './axe';
import { expect, test, written } from './fixtures';
import { PLAN_SCREENS } from './pages/frame';
import { putPlan } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');

test.describe('in light and dark colors', () => {
  // A look at a whole page takes a second or two on a quiet computer.
  test.describe.configure({ timeout: 300_000 });

  test('nobody is shut out of the start and of an empty plan', async ({ program }) => {
    const { page, start, frame, setup } = program;
    await expectAccessible(page, 'start');
    await start.settings.click();
    await expect(frame.heading).toHaveText(t('settings.title'));
    await expectAccessible(page, 'settings');
    await page.getByRole('button', { name: t('home.back') }).click();
    await start.newPlan.click();
    await expect(setup.create).toBeVisible();
    await expectAccessible(page, 'new plan');
    await setup.create.click();
    for (const place of program.places.filter(({ name }) => !name.startsWith('Stage'))) {
      await place.go();
      await expectAccessible(page, `${place.name}, empty`, {
        ...(place.name === 'Overview' ? {} : { part: 'main' }),
        dark: /Overview|Stakeholders$/.test(place.name),
      });
    }
  });

  const groups = { 'the stages': /^Stage\d/, 'the team and its money': /^(Staffing|Budget)/ };
  const others = { test: (name: string) => !Object.values(groups).some((group) => group.test(name)) };
  for (const [name, group] of Object.entries({ ...groups, 'the other screens': others })) {
    test(`nobody is shut out of ${name}`, async ({ program }) => {
      await program.openSample();
      const places = program.places.filter((place) => group.test(place.name));
      expect(places.length).toBeGreaterThan(4);
      // What stands around the screens is the same on all of them.
      for (const [index, place] of places.entries()) {
        await place.go();
        await expectAccessible(program.page, place.name, index === 0 ? {} : { part: 'main' });
      }
    });
  }

  test('nobody is shut out of the details beside a screen', async ({ program }) => {
    await program.openSample();
    for (const screen of PLAN_SCREENS.filter((name) => !/Stage[1345]/.test(name))) {
      if (await program.openDetails(screen))
        await expectAccessible(program.page, `${screen} with details`, { part: '#inspector' });
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
    await expectAccessible(page, 'palette');
    await program.leaveDialog();
    for (const entry of [
      'shell.helpAbout',
      'shell.helpShortcuts',
      'shell.fileOpen',
      'shell.fileSaveAs',
    ] as const) {
      await frame.menu(entry);
      await expect(files.dialog).toBeVisible();
      await expectAccessible(page, entry);
      await program.leaveDialog();
    }
    await frame.menu('shell.fileSaveEncrypted');
    await files.passphrase.fill('correct horse');
    await expectAccessible(page, 'new passphrase');
    await program.leaveDialog();
    await frame.menu('shell.fileCompare');
    await files.openFile('other.csirtplan');
    await expect(comparison.differences.first()).toBeVisible();
    await expectAccessible(page, 'comparison');
    await comparison.close.click();
    await frame.go('Stage2');
    await page.getByRole('button', { name: t('stages.complete') }).click();
    await expect(files.dialog).toBeVisible();
    await expectAccessible(page, 'completing a stage');
    await program.leaveDialog();
    await stage.setState(stage.items.last(), 'inProgress');
    await frame.menu('shell.fileClose');
    await expect(files.titled('files.leaveTitle', { title: 'CSIRT Talvenia: stand-up plan' })).toBeVisible();
    await expectAccessible(page, 'leaving unsaved work');
  });

  test('nobody is shut out of a menu', async ({ program }) => {
    const { page, frame, stage } = program;
    await program.openSample();
    await frame.menuButton.click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page, 'menu');
    await page.keyboard.press('Escape');
    await frame.go('Stage1');
    await stage.items.first().locator('[data-column="state"]').click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page, 'states of an item');
  });
});

test('nobody is shut out of a document as a web page', async ({ context, folders, program }) => {
  const { frame, documents } = program;
  await program.openSample();
  await frame.go('Documents');
  await frame.openTab('documents.tab_export');
  await documents.write('documents.form_html', 'conops');
  const page = await context.newPage();
  await page.setContent(readFileSync(await written(folders, 'conops.html'), 'utf8'));
  await expectAccessible(page, 'conops.html');
});
