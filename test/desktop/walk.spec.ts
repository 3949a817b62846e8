import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/shared/contract/channels';
import { Program } from '../e2e/program';
import { expect, startSecond, test, type Desktop } from './fixtures';
import { ask, newPlan, planIn, t, writeMission } from './steps';

const APP = t('shell.appName');
const MISSION = 'CSIRT-RU helps every operator of Ruritania to withstand incidents.';

function titleOf(desktop: Desktop) {
  return async () => (await desktop.window())?.title;
}

test('a plan from the first start to the next one', async ({ start, folder }) => {
  const path = join(folder, 'Ruritania.csirtplan');

  await test.step('new plan, saved by the native menu to a place the native dialog gave', async () => {
    const desktop = await start();
    const program = new Program(desktop.page, t);
    await newPlan(program, 'CSIRT-RU');
    await expect.poll(titleOf(desktop)).toBe(`• Plan for CSIRT-RU – ${APP}`);
    // The ending is added where the person left it out.
    await desktop.pick([path.replace('.csirtplan', '')]);
    await desktop.choose('file.save');
    await program.frame.expectSaved();
    await expect.poll(titleOf(desktop)).toBe(`Plan for CSIRT-RU – ${APP}`);
    expect(planIn(path).identity.title).toBe('Plan for CSIRT-RU');
    expect((await desktop.dialogs()).at(-1)).toMatchObject({
      kind: 'save',
      options: { defaultPath: expect.stringMatching(/Plan for CSIRT-RU\.csirtplan$/) as unknown },
    });

    await test.step('closing asks about the last words typed, and stays when the person stays', async () => {
      await writeMission(program, MISSION);
      await desktop.closeWindow();
      const question = program.files.titled('files.leaveTitle', { title: 'Plan for CSIRT-RU' });
      await expect(question).toBeVisible();
      // The native menu cannot be grayed out from a page: what is chosen there must not happen behind a question.
      await desktop.choose('file.new');
      await desktop.choose('go.risks');
      await expect(question).toBeVisible();
      await desktop.page.keyboard.press('Escape');
      await expect(question).toHaveCount(0);
      await expect(program.organization.text('purpose.mission')).toBeVisible();
      expect(await desktop.window()).not.toBeNull();
      expect(planIn(path).organization.purpose.mission).toBe('');
    });

    await test.step('quitting asks again, and saves when that is the answer', async () => {
      await desktop.quit();
      await program.files.button('files.leaveSave').click();
      expect(await desktop.ended, desktop.output()).toBe(0);
      expect(planIn(path).organization.purpose.mission).toBe(MISSION);
      expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
    });
  });

  await test.step('the file by double-click, with all that was saved', async () => {
    const desktop = await start(path);
    const program = new Program(desktop.page, t);
    await expect(program.frame.bar.getByText('Plan for CSIRT-RU')).toBeVisible();
    await program.frame.go('Organization');
    await program.organization.openSection('purpose');
    await expect(program.organization.text('purpose.mission')).toHaveText(MISSION);
    expect((await desktop.menu()).find((item) => item.id === 'recent.0')?.label).toContain(
      'Plan for CSIRT-RU',
    );

    const before = readFileSync(path);
    await writeMission(program, 'Something else');
    await desktop.quit();
    await program.files.button('files.leaveGiveUp').click();
    expect(await desktop.ended, desktop.output()).toBe(0);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

test('a clean window closes without a question', async ({ start }) => {
  const desktop = await start();
  await expect(new Program(desktop.page, t).start.newPlan).toBeVisible();
  await desktop.closeWindow();
  expect(await desktop.ended, desktop.output()).toBe(0);
});

test('a second start hands its file to the window that is there', async ({ start, folder }) => {
  const path = join(folder, 'second.csirtplan');
  const first = await start();
  const program = new Program(first.page, t);
  await newPlan(program, 'CSIRT-RU');
  await first.pick([path]);
  await first.choose('file.save');
  await program.frame.expectSaved();
  await program.frame.menu('shell.fileClose');
  await expect(program.start.newPlan).toBeVisible();

  expect(await startSecond(folder)).toBe(0);
  await first.secondStart({ argv: ['planner', '.', 'second.csirtplan'], folder });
  await expect(program.frame.bar.getByText('Plan for CSIRT-RU')).toBeVisible();
});

test('a recent plan opens from the native menu, and the list can be forgotten', async ({ start, folder }) => {
  const path = join(folder, 'recent.csirtplan');
  const desktop = await start();
  const program = new Program(desktop.page, t);
  await newPlan(program, 'CSIRT-RU');
  await desktop.pick([path]);
  await desktop.choose('file.save');
  await program.frame.expectSaved();
  await program.frame.menu('shell.fileClose');
  await expect(program.start.newPlan).toBeVisible();
  await desktop.choose('recent.0');
  await expect(program.frame.bar.getByText('Plan for CSIRT-RU')).toBeVisible();
  await desktop.choose('recent.clear');
  expect((await desktop.menu()).some((item) => item.id === 'recent.0')).toBe(false);
});

test('a page that was loaded anew opens the same plan for editing', async ({ start, folder }) => {
  const path = join(folder, 'again.csirtplan');
  const desktop = await start();
  const program = new Program(desktop.page, t);
  await newPlan(program, 'CSIRT-RU');
  await desktop.pick([path]);
  await desktop.choose('file.save');
  await program.frame.expectSaved();
  await desktop.page.reload();
  await expect(program.start.newPlan).toBeVisible();
  await desktop.choose('recent.0');
  await expect(program.frame.bar.getByText('Plan for CSIRT-RU')).toBeVisible();
  await writeMission(program, MISSION);
  await desktop.choose('file.save');
  // What was saved before still shows as saved for a moment: the file has the last word.
  await expect.poll(() => planIn(path).organization.purpose.mission).toBe(MISSION);
  await program.frame.expectSaved();
});

test('colors and language chosen in the page hold for window, menu and the next start', async ({ start }) => {
  const first = await start();
  await expect(new Program(first.page, t).start.newPlan).toBeVisible();
  await first.choose('view.dark');
  await expect.poll(async () => (await first.window())?.dark).toBe(true);
  await first.closeWindow();
  await first.ended;
  const second = await start();
  await expect.poll(async () => (await second.window())?.dark).toBe(true);
});

test('the concept of operations is printed and drawn by the program itself', async ({ start, folder }) => {
  const path = join(folder, 'print.csirtplan');
  const [pdf, docx] = [join(folder, 'conops.pdf'), join(folder, 'conops.docx')];
  const desktop = await start();
  const { page } = desktop;
  const program = new Program(page, t);
  await newPlan(program, 'CSIRT-RU');
  await desktop.pick([path, path, pdf, docx]);
  await desktop.choose('file.save');
  await program.frame.expectSaved();
  const file = picked(await ask(page, 'file.pickOpen', null));
  const { plan } = await ask(page, 'plan.peek', { token: file, passphrase: null });
  const write = async (extension: string) => {
    const target = picked(await ask(page, 'file.pickSave', { suggestedName: 'conops', extension }));
    const request = { plan, format: `conops.${extension}`, target, options: {}, overwrite: true };
    const { file: label, bytes } = await ask(page, 'export.write', request);
    return { token: label.token, bytes };
  };

  await test.step('PDF with tags and outline', async () => {
    const written = await write('pdf');
    const bytes = readFileSync(pdf);
    expect(bytes.length).toBe(written.bytes);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    for (const part of ['/StructTreeRoot', '/Outlines']) expect(bytes.includes(part), part).toBe(true);
    await ask(page, 'export.reveal', { token: written.token });
    expect((await desktop.shell()).revealed).toEqual([pdf]);
  });

  await test.step('Word document with its figures as pictures', async () => {
    await write('docx');
    expect(readFileSync(docx).includes('word/media/')).toBe(true);
  });
});

function picked(answer: Answer<'file.pickOpen'>): string {
  if (answer.kind !== 'picked') throw new Error(`not picked: ${answer.kind}`);
  return answer.file.token;
}
