import { readFileSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, written } from './fixtures';
import { putFile, putPlan, readPlan, sampleText } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');
/** A passphrase is tried slowly on purpose, more so beside other tests. */
const SLOW = { timeout: 30_000 };
const PASSPHRASE = 'anchor violet teapot harbor nine';

/** Resolves when the host has answered that a recovery copy lies there; an edit has one within 5 s. */
function recoveryCopy(page: Page): Promise<unknown> {
  return page.waitForResponse((response) => response.url().endsWith('/api/call/recovery.write'), {
    timeout: 5000,
  });
}

test('unsaved work outlives the end of the program, over its file', async ({
  context,
  page,
  faults,
  folders,
  start,
}) => {
  faults.expect(/ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED/);
  const file = putPlan(folders, 'plan.csirtplan');
  const before = readFileSync(file);
  const host = await start({ words: [file] });
  const first = new Program(page, t);
  await first.open(host);
  await first.frame.go('Stage5');
  const [title = ''] = await first.stage.titles();
  await first.stage.setState(first.stage.item(title), 'done');
  await recoveryCopy(page);
  await expect(first.frame.bar).toContainText(t('shell.recoveryKept', { ago: '' }).trim());
  process.kill(host.pid, 'SIGKILL');
  await host.ended;
  await expect(page.getByText(t('shell.hostGoneTitle'))).toBeVisible();
  expect(readFileSync(file).equals(before)).toBe(true);

  const again = await start({ words: [file] });
  const second = new Program(await context.newPage(), t);
  await second.page.goto(again.url);
  await expect(second.files.titled('files.recoveryTitle')).toBeVisible();
  await second.files.button('files.recoveryCompare').click();
  await expect(second.comparison.differences).toHaveCount(1);
  await expect(second.comparison.differences).toContainText(title);
  await second.comparison.close.click();
  await second.files.button('files.recoveryRestore').click();
  await expect(second.files.dialog).toHaveCount(0);
  await second.frame.go('Stage5');
  await second.stage.expectState(second.stage.item(title), 'done');
  await second.frame.undo();
  await second.stage.expectState(second.stage.item(title), 'notStarted');
  await second.frame.redo();
  await second.frame.save();
  await second.frame.expectSaved();
  expect(readFileSync(file).equals(before)).toBe(false);
});

test('unsaved work that was in no file yet is on the start screen after a crash', async ({
  context,
  faults,
  program,
  start,
  started,
}) => {
  faults.expect(/ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED/);
  await program.openSample();
  await program.frame.go('Stage5');
  const [title = ''] = await program.stage.titles();
  await program.stage.setState(program.stage.item(title), 'inProgress');
  await recoveryCopy(program.page);
  const [host] = started.hosts;
  await host?.end('SIGKILL');

  const next = new Program(await context.newPage(), t);
  await next.open(await start());
  await next.start.openRecovered('CSIRT Talvenia: stand-up plan');
  await next.frame.go('Stage5');
  await next.stage.expectState(next.stage.item(title), 'inProgress');
  await next.frame.expectNotSaved();
});

test('a file changed underneath is never overwritten silently', async ({ folders, page, start }) => {
  const file = putPlan(folders, 'plan.csirtplan');
  const program = new Program(page, t);
  await program.open(await start({ words: [file] }));
  await program.frame.go('Stage5');
  const [title = ''] = await program.stage.titles();
  await program.stage.setState(program.stage.item(title), 'done');
  putPlan(folders, 'plan.csirtplan', ({ plan }) => {
    plan.identity.title = 'Changed by a colleague';
  });
  const theirs = readFileSync(file);

  await program.frame.save();
  await program.files.expectProblem('changedUnderneath', 'plan.csirtplan');
  expect(readFileSync(file).equals(theirs)).toBe(true);
  await program.files.button('files.compareWithFile').click();
  await expect(program.comparison.difference('Changed by a colleague')).toBeVisible();
  await program.comparison.close.click();
  await program.files.button('files.saveElsewhere').click();
  await program.files.saveAs('mine');
  await program.frame.expectSaved();
  expect(readFileSync(file).equals(theirs)).toBe(true);
  const mine = readPlan(await written(folders, 'mine.csirtplan'));
  expect(mine.plan.identity.title).not.toBe('Changed by a colleague');
});

const BIG = 200 * 1024 * 1024;

test('bad files get one plain sentence each, and the program goes on', async ({ folders, program }) => {
  const text = sampleText();
  const bad: readonly (readonly [string, string, string])[] = [
    ['truncated', 'truncated', putFile(folders, 'truncated.csirtplan', text.slice(0, text.length / 2))],
    ['zeros', 'zeroFilled', putFile(folders, 'zeros.csirtplan', new Uint8Array(5000))],
    [
      'binary',
      'notText',
      putFile(
        folders,
        'binary.csirtplan',
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
      ),
    ],
    ['letter', 'notJson', putFile(folders, 'letter.csirtplan', 'Dear minister,\nplease find enclosed …\n')],
    ['other', 'notAPlan', putFile(folders, 'other.csirtplan', '{ "format": "shopping-list" }')],
    [
      'newer',
      'newerVersion',
      putPlan(folders, 'newer.csirtplan', (file) => {
        file.formatVersion = 99;
      }),
    ],
    [
      'wrong',
      'invalidPlan',
      putPlan(folders, 'wrong.csirtplan', ({ plan }) => {
        plan['months'] = 'many';
      }),
    ],
    [
      'twice',
      'inconsistentPlan',
      putPlan(folders, 'twice.csirtplan', ({ plan }) => {
        const [person] = plan.people;
        if (person) plan.people.push({ ...person, name: 'A second one of the same id' });
      }),
    ],
  ];
  const huge = putFile(folders, 'huge.csirtplan', '');
  truncateSync(huge, BIG);
  const all = [...bad, ['huge', 'fileTooLarge', huge] as const];
  const before = bad.map(([, , path]) => readFileSync(path));

  for (const [name, code, path] of all) {
    await test.step(name, async () => {
      await program.start.open.click();
      await program.files.openFile(basename(path));
      await program.files.expectProblem(code, basename(path));
      await program.files.button('common.cancel').click();
      await expect(program.files.dialog).toHaveCount(0);
    });
  }
  for (const [index, [name, , path]] of bad.entries()) {
    expect(readFileSync(path).equals(before[index] ?? Buffer.of()), `${name} is as it was`).toBe(true);
  }
  await program.openSample();
  await expect(program.frame.heading).toBeVisible();
});

test('an encrypted plan opens with its passphrase only', async ({ context, folders, program, start }) => {
  const { frame, files } = program;
  await program.openSample();
  await frame.menu('shell.fileSaveEncrypted');
  await files.passphrase.fill('short');
  await files.again.fill('short');
  await files.button('files.newPassphraseUse').click();
  await expect(files.dialog).toContainText(/At least \d+ characters/);
  await expect(files.dialog).toContainText(t('files.newPassphraseLost'));
  await files.choosePassphrase(PASSPHRASE);
  await files.saveAs('secret');
  await expect(frame.saveState).toContainText(t('shell.saved'), SLOW);
  const path = await written(folders, 'secret.csirtplan.age');
  expect(readFileSync(path, 'latin1').startsWith('age-encryption.org/v1')).toBe(true);
  expect(readFileSync(path, 'latin1')).not.toContain('Talvenia');

  const again = new Program(await context.newPage(), t);
  await program.page.close();
  await again.open(await start());
  await again.start.open.click();
  await again.files.openFile('secret.csirtplan.age');
  await again.files.enterPassphrase('anchor violet teapot harbor ten');
  await expect(again.files.dialog).toContainText(t('files.passphraseWrong'), SLOW);
  await again.files.enterPassphrase(PASSPHRASE);
  await expect(again.frame.bar).toContainText('CSIRT Talvenia: stand-up plan', SLOW);
});

test('a restore point brings an earlier state back, as a step that can be undone', async ({
  folders,
  page,
  start,
}) => {
  const file = putPlan(folders, 'plan.csirtplan');
  const program = new Program(page, t);
  const { frame, stage, copies } = program;
  await program.open(await start({ words: [file] }));
  await frame.go('Stage5');
  const [title = ''] = await stage.titles();
  await stage.setState(stage.item(title), 'done');
  await frame.save();
  await frame.expectSaved();
  await frame.go('Copies');
  await expect(copies.rows).toHaveCount(1);
  await copies.restore(copies.rows.first());
  await frame.expectNotSaved();
  await frame.go('Stage5');
  await stage.expectState(stage.item(title), 'notStarted');
  await frame.undo();
  await stage.expectState(stage.item(title), 'done');
});

test('one difference of another file is taken over, and only that one', async ({ folders, page, start }) => {
  const file = putPlan(folders, 'plan.csirtplan');
  putPlan(folders, 'colleague.csirtplan', ({ plan }) => {
    plan.identity.title = 'Title of the colleague';
    plan.organization.purpose.mission = 'Mission of the colleague.';
  });
  const program = new Program(page, t);
  const { frame, files, comparison } = program;
  await program.open(await start({ words: [file] }));
  await frame.menu('shell.fileCompare');
  await files.openFile('colleague.csirtplan');
  await expect(comparison.differences).toHaveCount(2);
  await comparison.difference('Mission of the colleague.').getByRole('checkbox').check();
  await comparison.takeChosen.click();
  await expect(comparison.differences).toHaveCount(1);
  await comparison.close.click();
  await frame.save();
  await frame.expectSaved();
  const saved = readPlan(file).plan;
  expect(saved.organization.purpose.mission).toBe('Mission of the colleague.');
  expect(saved.identity.title).toBe('CSIRT Talvenia: stand-up plan');
  await frame.undo();
  await frame.expectNotSaved();
  await frame.save();
  await frame.expectSaved();
  expect(readPlan(file).plan.organization.purpose.mission).not.toBe('Mission of the colleague.');
});

test('a plan that is open elsewhere can be read, and says who has it', async ({
  context,
  folders,
  page,
  start,
}) => {
  const file = putPlan(folders, 'plan.csirtplan');
  const first = new Program(page, t);
  await first.open(await start({ words: [file] }));
  const other = { ...folders, data: join(folders.data, 'other') };
  const second = new Program(await context.newPage(), t);
  await second.page.goto((await start({ ...other, words: [file] })).url);
  await expect(second.files.titled('files.lockTitle', { file: 'plan.csirtplan' })).toBeVisible();
  await second.files.button('files.openReadOnly').click();
  await expect(second.page.getByRole('region', { name: t('shell.readOnly') })).toBeVisible();
  await expect(second.frame.saveState).toHaveText(t('shell.readOnly'));
});
