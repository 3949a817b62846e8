import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { BrowserWindow, app, dialog } from '@test/doubles/electron-stub';
import { asWindow } from '@test/doubles/as-electron';
import { createDialogs, withExtension } from './dialogs';

const folder = mkdtempSync(join(tmpdir(), 'planner-dialogs-'));
app.paths.set('documents', folder);
const { t } = createTranslator('en');
const dialogs = () => createDialogs(asWindow(new BrowserWindow()), t);
const lastOptions = () => dialog.shown.at(-1)?.options ?? {};

describe('opening', () => {
  it('answers the path, and begins in that folder the next time', async () => {
    const own = dialogs();
    dialog.willPick(join(folder, 'sub', 'a.csirtplan'), null);
    expect(await own.pickOpen()).toEqual({ kind: 'picked', path: join(folder, 'sub', 'a.csirtplan') });
    expect(await own.pickOpen()).toEqual({ kind: 'cancelled' });
    expect(lastOptions()['defaultPath']).toBe(join(folder, 'sub'));
  });

  it('offers plain and encrypted plans', async () => {
    await dialogs().pickOpen();
    expect(lastOptions()['filters']).toContainEqual({
      name: 'Plans',
      extensions: ['csirtplan', 'csirtplan.age', 'age'],
    });
  });
});

describe('saving', () => {
  const plan = { suggestedName: 'Ruritania: CSIRT/2027', extension: 'csirtplan' };

  it('proposes a plain name with the ending', async () => {
    await dialogs().pickSave(plan);
    expect(lastOptions()).toMatchObject({
      defaultPath: join(folder, 'Ruritania CSIRT 2027.csirtplan'),
      filters: [{ name: 'Plan', extensions: ['csirtplan'] }],
    });
  });

  it('adds the ending where the system did not, without asking about a file that is not there', async () => {
    const questions = dialog.shown.filter((shown) => shown.kind === 'message').length;
    dialog.willPick(join(folder, 'b'));
    expect(await dialogs().pickSave(plan)).toEqual({ kind: 'picked', path: join(folder, 'b.csirtplan') });
    expect(dialog.shown.filter((shown) => shown.kind === 'message').length).toBe(questions);
  });

  it('asks when the name with the ending is another file, and takes another name for a no', async () => {
    writeFileSync(join(folder, 'c.csirtplan'), 'old');
    dialog.willPick(join(folder, 'c'), join(folder, 'c'));
    dialog.willPress(1, 0);
    expect(await dialogs().pickSave(plan)).toEqual({ kind: 'picked', path: join(folder, 'c.csirtplan') });
    const questions = dialog.shown.filter((shown) => shown.kind === 'message');
    expect(questions.slice(-2).map(({ options }) => options['message'])).toEqual([
      'c.csirtplan is already there',
      'c.csirtplan is already there',
    ]);
  });

  it('trusts the system’s own question about an existing file', async () => {
    const questions = dialog.shown.filter((shown) => shown.kind === 'message').length;
    dialog.willPick(join(folder, 'c.csirtplan'));
    expect(await dialogs().pickSave(plan)).toMatchObject({ kind: 'picked' });
    expect(dialog.shown.filter((shown) => shown.kind === 'message').length).toBe(questions);
    expect(dialog.shown.at(-1)?.options['properties']).toContain('showOverwriteConfirmation');
  });

  it('takes no ending that could be a path', async () => {
    await expect(dialogs().pickSave({ ...plan, extension: 'x/../../y' })).rejects.toThrow('ending');
    await expect(dialogs().pickSave({ ...plan, extension: '' })).rejects.toThrow('ending');
  });
});

describe('withExtension', () => {
  it.each([
    ['/a/b', 'csirtplan', '/a/b.csirtplan'],
    ['/a/b.CSIRTPLAN', 'csirtplan', '/a/b.CSIRTPLAN'],
    ['/a/b.docx', 'csirtplan', '/a/b.docx.csirtplan'],
    ['/a/b', 'csirtplan.age', '/a/b.csirtplan.age'],
    ['/a/b.csirtplan', 'csirtplan.age', '/a/b.csirtplan.age'],
    ['/a/b.age', 'csirtplan.age', '/a/b.csirtplan.age'],
    ['/a/b.csirtplan.age', 'csirtplan.age', '/a/b.csirtplan.age'],
  ])('%s, %s', (path, extension, expected) => expect(withExtension(path, extension)).toBe(expected));
});
