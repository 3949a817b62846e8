import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { planFilesSetup } from '@test/builders/plan-files-setup';
import { nodeDisk } from './disk';
import { lockPathOf } from './lock';

const PLAN = buildPlan();
const EDITED = retitled(PLAN, 'Edited');
const TEXT = serializePlan(PLAN, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' });
const EDIT = { passphrase: null, mode: 'edit' } as const;
const READ = { passphrase: null, mode: 'readOnly' } as const;
const TAKE_OVER = { passphrase: null, mode: 'takeOver' } as const;
const SAVE = { force: false } as const;
const FREE = { ok: true, value: { readOnly: false, lock: null } };

async function closedPlan() {
  const setup = await planFilesSetup();
  const path = join(setup.folder, 'a.csirtplan');
  await writeFile(path, TEXT);
  const lockOf = async () => JSON.parse(await readFile(lockPathOf(path), 'utf8')) as Record<string, unknown>;
  const foreignLock = (content: object) => writeFile(lockPathOf(path), JSON.stringify(content));
  const touchedAt = (date: Date) => utimes(lockPathOf(path), date, date);
  return { ...setup, path, lockOf, foreignLock, touchedAt };
}

/** The id of a process that has just ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the lock of a plan file', () => {
  it('says who has it open, since when', async () => {
    const { path, another, lockOf } = await closedPlan();
    expect(await another().open(path, EDIT)).toMatchObject(FREE);
    const since = '2026-03-01T09:00:00.000Z';
    expect(await lockOf()).toMatchObject({ user: 'ada', host: 'desk-1', pid: process.pid, since });
  });

  it('lets others open for reading and names the holder', async () => {
    const { path, another } = await closedPlan();
    await another().open(path, EDIT);
    const since = '2026-03-01T09:00:00.000Z';
    const other = another({ user: 'bo', hostName: 'desk-2' });
    expect(await other.open(path, EDIT)).toMatchObject({
      value: { readOnly: true, lock: { user: 'ada', host: 'desk-1', since, sameComputer: false } },
    });
    expect(await another().open(path, EDIT)).toMatchObject({
      value: { readOnly: true, lock: { sameComputer: true } },
    });
    expect(await other.open(path, READ)).toMatchObject({ value: { readOnly: true, lock: { user: 'ada' } } });
  });

  it('is free again once the file is closed, and when the program ends', async () => {
    const { path, another } = await closedPlan();
    const [first, second] = [another(), another()];
    await first.open(path, EDIT);
    await first.close({ path, planId: PLAN.id });
    expect(await second.open(path, EDIT)).toMatchObject(FREE);
    await second.dispose();
    expect(await first.open(path, EDIT)).toMatchObject(FREE);
  });

  it('is not taken for reading', async () => {
    const { path, folder, another } = await closedPlan();
    expect(await another().open(path, READ)).toMatchObject({ value: { readOnly: true, lock: null } });
    expect(await readdir(folder)).toEqual(['a.csirtplan']);
  });

  it('goes on when the same window opens the file again, and ends when it opens it for reading', async () => {
    const { path, folder, another } = await closedPlan();
    const files = another();
    await files.open(path, EDIT);
    expect(await files.open(path, EDIT)).toMatchObject(FREE);
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: true });
    expect(await files.open(path, READ)).toMatchObject({ value: { readOnly: true, lock: null } });
    expect(await readdir(folder)).toEqual(['a.csirtplan']);
  });

  it('can be taken over, after which the first one cannot save', async () => {
    const { path, another } = await closedPlan();
    const [first, second] = [another(), another({ user: 'bo', hostName: 'desk-2' })];
    await first.open(path, EDIT);
    expect(await second.open(path, TAKE_OVER)).toMatchObject(FREE);
    expect(await first.save(path, EDITED, { force: true })).toEqual({
      ok: false,
      error: { code: 'lostLock', file: 'a.csirtplan', facts: { user: 'bo', host: 'desk-2' } },
    });
    expect(await second.save(path, EDITED, SAVE)).toMatchObject({ ok: true });
    await first.close({ path, planId: PLAN.id });
    expect(await another().open(path, EDIT)).toMatchObject({ value: { lock: { user: 'bo' } } });
  });

  it('is put back when somebody tidied it away', async () => {
    const { path, folder, another } = await closedPlan();
    const files = another();
    await files.open(path, EDIT);
    await rm(lockPathOf(path));
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: true });
    expect(await readdir(folder)).toContain('.a.csirtplan.lock');
  });
});

describe('a lock that was left behind', () => {
  const since = '2026-03-01T08:00:00.000Z';

  it('does not count when its program is gone from this computer', async () => {
    const { path, another, foreignLock, touchedAt, clock } = await closedPlan();
    await foreignLock({ user: 'ada', host: 'desk-1', pid: await deadPid(), since, key: 'k' });
    await touchedAt(clock.now());
    expect(await another().open(path, EDIT)).toMatchObject(FREE);
  });

  it('counts for 10 minutes when it comes from another computer', async () => {
    const { path, another, foreignLock, touchedAt, clock } = await closedPlan();
    await foreignLock({ user: 'bo', host: 'desk-2', pid: await deadPid(), since, key: 'k' });
    await touchedAt(clock.now());
    const files = another();
    clock.advance(9);
    expect(await files.open(path, EDIT)).toMatchObject({ value: { lock: { user: 'bo' } } });
    clock.advance(2);
    expect(await files.open(path, EDIT)).toMatchObject(FREE);
  });

  it('counts for 10 minutes when it is damaged, and does not stop the opening', async () => {
    const { path, another, touchedAt, clock } = await closedPlan();
    for (const content of ['', '{"user": 1}', '\0\0\0', '[]']) {
      await writeFile(lockPathOf(path), content);
      await touchedAt(clock.now());
      const opened = await another().open(path, EDIT);
      expect(opened).toMatchObject({ value: { readOnly: true, lock: { user: '', sameComputer: false } } });
    }
    clock.advance(11);
    expect(await another().open(path, EDIT)).toMatchObject(FREE);
  });

  it('makes a file read-only where no lock can be left', async () => {
    const { path, folder, another } = await closedPlan();
    const readOnlyFolder = {
      ...nodeDisk,
      writeNew: () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' })),
    };
    const opened = await another({ disk: readOnlyFolder }).open(path, EDIT);
    expect(opened).toMatchObject({ value: { readOnly: true, lock: null } });
    expect(await readdir(folder)).toEqual(['a.csirtplan']);
  });
});
