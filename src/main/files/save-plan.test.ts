import { chmod, link, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { diskState, planFilesSetup } from '@test/builders/plan-files-setup';
import { nodeDisk, type Disk } from './disk';

const PLAN = buildPlan();
const EDITED = retitled(PLAN, 'Edited');
const TEXT = serializePlan(PLAN, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' });
const EDIT = { passphrase: null, mode: 'edit' } as const;
const SAVE = { force: false } as const;

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: made by the test`), { code });
}

/** A disk that fails only for plan files of the user, so that locks and copies can still be written. */
function failing(faults: Partial<Disk>): Disk {
  return { ...nodeDisk, ...faults };
}

async function openedPlan(disk?: Disk) {
  const setup = await planFilesSetup();
  const path = join(setup.folder, 'a.csirtplan');
  await writeFile(path, TEXT);
  const files = setup.another(disk ? { disk } : {});
  const opened = await files.open(path, EDIT);
  expect(opened).toMatchObject({ ok: true, value: { readOnly: false } });
  return { ...setup, path, files };
}

describe('saving a plan', () => {
  it('replaces the file, says when, and can do so again and again', async () => {
    const { path, files, clock } = await openedPlan();
    clock.advance(5);
    expect(await files.save(path, EDITED, SAVE)).toEqual({
      ok: true,
      value: { savedAt: '2026-03-01T09:05:00.000Z', encrypted: false },
    });
    expect(await files.peek(path, null)).toEqual({ ok: true, value: EDITED });
    expect(await files.save(path, retitled(PLAN, 'Again'), SAVE)).toMatchObject({ ok: true });
    expect(await files.peek(path, null)).toMatchObject({ value: { identity: { title: 'Again' } } });
  });

  it('leaves nothing behind but the file and its lock, and no lock after closing', async () => {
    const { path, files, folder } = await openedPlan();
    await files.save(path, EDITED, SAVE);
    expect((await readdir(folder)).sort()).toEqual(['.a.csirtplan.lock', 'a.csirtplan']);
    await files.close({ path, planId: PLAN.id });
    expect(await readdir(folder)).toEqual(['a.csirtplan']);
  });

  it('saves in the order it was asked to', async () => {
    const { path, files } = await openedPlan();
    const titles = Array.from({ length: 8 }, (_, index) => `Version ${index}`);
    const saved = await Promise.all(titles.map((title) => files.save(path, retitled(PLAN, title), SAVE)));
    expect(saved.every((reply) => reply.ok)).toBe(true);
    expect(await files.peek(path, null)).toMatchObject({ value: { identity: { title: 'Version 7' } } });
  });

  it('replaces the target of a link and keeps the link, and the permissions', async () => {
    const { folder, another } = await planFilesSetup();
    const [path, alias] = [join(folder, 'a.csirtplan'), join(folder, 'alias.csirtplan')];
    await writeFile(path, TEXT);
    await chmod(path, 0o640);
    await symlink(path, alias);
    const files = another();
    await files.open(alias, EDIT);
    expect(await files.save(alias, EDITED, SAVE)).toMatchObject({ ok: true });
    expect(await files.peek(path, null)).toEqual({ ok: true, value: EDITED });
    expect(await readFile(alias, 'utf8')).toBe(await readFile(path, 'utf8'));
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('does not touch another name of the same bytes', async () => {
    const { path, files, folder } = await openedPlan();
    await link(path, join(folder, 'hard-link.csirtplan'));
    await files.save(path, EDITED, SAVE);
    expect(await readFile(join(folder, 'hard-link.csirtplan'), 'utf8')).toBe(TEXT);
  });

  it('refuses a file that is not open, or open for reading', async () => {
    const { path, another, files } = await openedPlan();
    const other = another({ user: 'bo' });
    expect(await other.save(path, EDITED, SAVE)).toMatchObject({ error: { code: 'notAllowed' } });
    await other.open(path, EDIT);
    expect(await other.save(path, EDITED, { force: true })).toMatchObject({
      error: { code: 'readOnlyPlace' },
    });
    await files.close({ path, planId: PLAN.id });
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ error: { code: 'notAllowed' } });
    expect(await readFile(path, 'utf8')).toBe(TEXT);
  });
});

const REFUSALS: readonly (readonly [string, string, string])[] = [
  ['a full disk', 'ENOSPC', 'diskFull'],
  ['a used-up quota', 'EDQUOT', 'diskFull'],
  ['a read-only drive', 'EROFS', 'readOnlyPlace'],
  ['a folder one may not write to', 'EACCES', 'readOnlyPlace'],
  ['a drive that fails', 'EIO', 'cannotWrite'],
  ['a drive that was pulled out', 'ENOENT', 'cannotWrite'],
];

describe('a save that cannot be done', () => {
  it.each(REFUSALS)(
    'on %s (%s) leaves the disk as it was and can be tried again',
    async (_, system, code) => {
      let broken = true;
      const { path, files, folder, dataFolder } = await openedPlan(
        failing({
          async writeNew(target, bytes, mode) {
            if (!broken || !target.endsWith('.tmp')) return nodeDisk.writeNew(target, bytes, mode);
            // Half of it reaches the disk, as when it fills up.
            await nodeDisk.writeNew(target, bytes.subarray(0, bytes.length / 2), mode);
            throw failure(system);
          },
        }),
      );
      const before = await diskState(folder);
      const saved = await files.save(path, EDITED, SAVE);
      expect(saved).toMatchObject({ ok: false, error: { code, file: 'a.csirtplan' } });
      expect(await diskState(folder)).toEqual(before);
      expect(await diskState(dataFolder)).toEqual({});
      broken = false;
      expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: true });
    },
  );

  it('notices that the disk gives back something else', async () => {
    const { path, files, folder } = await openedPlan(
      failing({ read: async (target) => (await nodeDisk.read(target)).subarray(1) }),
    );
    const before = await diskState(folder);
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: false, error: { code: 'cannotWrite' } });
    expect(await diskState(folder)).toEqual(before);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits for a program that holds the file (%s)', async (system) => {
    let refusals = 3;
    const { path, files } = await openedPlan(
      failing({
        async rename(from, to) {
          if (to.endsWith('a.csirtplan') && (refusals -= 1) >= 0) throw failure(system);
          await nodeDisk.rename(from, to);
        },
      }),
    );
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: true });
    expect(await files.peek(path, null)).toEqual({ ok: true, value: EDITED });
  });

  it('gives up on a file that stays held, without a trace', async () => {
    const { path, files, folder } = await openedPlan(
      failing({
        rename: (from, to) =>
          to.endsWith('a.csirtplan') ? Promise.reject(failure('EBUSY')) : nodeDisk.rename(from, to),
      }),
    );
    const before = await diskState(folder);
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: false, error: { code: 'fileBusy' } });
    expect(await diskState(folder)).toEqual(before);
  });

  it('says so when the folder is gone', async () => {
    const { path, files, folder } = await openedPlan();
    await rm(folder, { recursive: true });
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: false, error: { code: 'cannotWrite' } });
    await mkdir(folder);
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: true });
  });

  it('still saves when only the copies on this computer cannot be written', async () => {
    const { folder, dataFolder, another } = await planFilesSetup();
    const path = join(folder, 'a.csirtplan');
    await writeFile(path, TEXT);
    await writeFile(join(dataFolder, 'restore-points'), 'in the way');
    const files = another();
    await files.open(path, EDIT);
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: true });
  });
});

describe('a file that changed underneath', () => {
  const FOREIGN = serializePlan(retitled(PLAN, 'Foreign'), {
    appVersion: '0.1.0',
    savedAt: '2026-03-01T08:00:00.000Z',
  });

  it('is not overwritten unless the person says so, and then kept', async () => {
    const { path, files } = await openedPlan();
    await writeFile(path, FOREIGN);
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ error: { code: 'changedUnderneath' } });
    expect(await readFile(path, 'utf8')).toBe(FOREIGN);
    expect(await files.save(path, EDITED, { force: true })).toMatchObject({ ok: true });
    expect(await files.peek(path, null)).toEqual({ ok: true, value: EDITED });
    const [point] = await files.listCopies({ planId: PLAN.id, kind: 'restorePoint' });
    expect(point).toMatchObject({ title: 'Foreign', savedAt: '2026-03-01T08:00:00.000Z' });
    expect(await files.save(path, PLAN, SAVE)).toMatchObject({ ok: true });
  });

  it('is noticed also when the size stays and when it is no plan', async () => {
    const { path, files } = await openedPlan();
    await writeFile(path, TEXT.replace('Examplia', 'Exemplia'));
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ error: { code: 'changedUnderneath' } });
    await writeFile(path, 'half a downl');
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ error: { code: 'changedUnderneath' } });
    expect(await files.save(path, EDITED, { force: true })).toMatchObject({ ok: true });
    const [point] = await files.listCopies({ planId: PLAN.id, kind: 'restorePoint' });
    expect(point).toMatchObject({ title: '', bytes: 12 });
  });

  it('is not overwritten by force when it cannot be kept', async () => {
    const { path, files, dataFolder } = await openedPlan();
    await writeFile(join(dataFolder, 'restore-points'), 'in the way');
    await writeFile(path, FOREIGN);
    expect(await files.save(path, EDITED, { force: true })).toMatchObject({ ok: false });
    expect(await readFile(path, 'utf8')).toBe(FOREIGN);
  });

  it('is noticed in the last moment before the rename', async () => {
    let path = '';
    const disk = failing({
      async writeNew(target, bytes, mode) {
        await nodeDisk.writeNew(target, bytes, mode);
        if (target.includes('restore-points')) await writeFile(path, FOREIGN);
      },
    });
    const opened = await openedPlan(disk);
    path = opened.path;
    const saved = await opened.files.save(path, EDITED, SAVE);
    expect(saved).toMatchObject({ ok: false, error: { code: 'changedUnderneath' } });
    expect(await readFile(path, 'utf8')).toBe(FOREIGN);
  });

  it('is written anew when somebody deleted it', async () => {
    const { path, files } = await openedPlan();
    await rm(path);
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: true });
    expect(await files.peek(path, null)).toEqual({ ok: true, value: EDITED });
  });
});
