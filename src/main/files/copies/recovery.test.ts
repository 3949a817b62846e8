import { spawn } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { planFilesSetup } from '@test/builders/plan-files-setup';
import { nodeDisk } from '../disk';

const PLAN = buildPlan();
const EDITED = retitled(PLAN, 'Edited');
const TEXT = serializePlan(PLAN, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' });
const EDIT = { passphrase: null, mode: 'edit' } as const;
/** Where the clock of the tests stands. */
const AT = '2026-03-01T09:00:00.000Z';
const ALL = { planId: null, kind: 'recovery' } as const;

async function openedPlan() {
  const setup = await planFilesSetup();
  const path = join(setup.folder, 'a.csirtplan');
  await writeFile(path, TEXT);
  const files = setup.another();
  await files.open(path, EDIT);
  return { ...setup, path, files };
}

/** Another process of this computer that runs until the test ends. */
function runningPid(): number {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: 'pipe' });
  onTestFinished(() => void child.kill());
  return child.pid ?? 0;
}

describe('recovery copies', () => {
  it('hold the unsaved work and leave the user file alone', async () => {
    const { path, files } = await openedPlan();
    expect(await files.writeRecovery({ path, plan: EDITED })).toEqual({
      ok: true,
      value: { savedAt: '2026-03-01T09:00:00.000Z' },
    });
    expect(await readFile(path, 'utf8')).toBe(TEXT);
    const [copy] = await files.listCopies(ALL);
    expect(copy).toMatchObject({
      kind: 'recovery',
      title: 'Edited',
      fileName: 'a.csirtplan',
      encrypted: false,
    });
    expect(await files.readCopy(copy?.id ?? '', null)).toMatchObject({ ok: true, value: { plan: EDITED } });
  });

  it('replace each other: there is one for a plan and file', async () => {
    const { path, files } = await openedPlan();
    await files.writeRecovery({ path, plan: EDITED });
    await files.writeRecovery({ path, plan: retitled(PLAN, 'Later') });
    await files.writeRecovery({ path: null, plan: { ...PLAN, id: 'plan-0002' } });
    const copies = await files.listCopies(ALL);
    expect(copies.map((copy) => [copy.planId, copy.fileName]).sort()).toEqual([
      ['plan-0001', 'a.csirtplan'],
      ['plan-0002', ''],
    ]);
  });

  it('are offered after a crash when the plan is opened again', async () => {
    const { path, files, another, clock } = await openedPlan();
    await files.writeRecovery({ path, plan: EDITED });
    await files.dispose();
    clock.advance(60);
    const later = another();
    const [copy] = await later.listCopies(ALL);
    const recovery = [{ id: copy?.id, savedAt: AT, encrypted: false, older: false, inUse: false }];
    expect(await later.open(path, EDIT)).toMatchObject({ ok: true, value: { plan: PLAN, recovery } });
  });

  it('are not offered when they hold nothing new', async () => {
    const { path, files, another } = await openedPlan();
    await files.writeRecovery({ path, plan: PLAN });
    await files.dispose();
    expect(await another().open(path, EDIT)).toMatchObject({ value: { recovery: [] } });
  });

  it('are offered as older when the file was saved since, and outlive what is done then', async () => {
    const { path, files, another } = await openedPlan();
    await files.writeRecovery({ path, plan: EDITED });
    await files.dispose();
    await writeFile(path, TEXT.replace('2026-02-28T09', '2026-04-01T09'));
    const later = another();
    expect(await later.open(path, EDIT)).toMatchObject({ value: { recovery: [{ older: true }] } });
    await later.writeRecovery({ path, plan: retitled(PLAN, 'Tuesday') });
    await later.save(path, retitled(PLAN, 'Tuesday'), { force: false });
    await later.close({ path, planId: PLAN.id });
    expect(await later.listCopies(ALL)).toMatchObject([{ title: 'Edited' }]);
  });

  it('are offered one by one when several ended without a save', async () => {
    const { path, files, another, clock } = await openedPlan();
    await files.writeRecovery({ path, plan: EDITED });
    await files.dispose();
    clock.advance(1);
    const second = another();
    await second.open(path, EDIT);
    await second.writeRecovery({ path, plan: retitled(PLAN, 'Second') });
    await second.dispose();
    const opened = await another().open(path, EDIT);
    expect(opened).toMatchObject({
      value: { recovery: [{ savedAt: '2026-03-01T09:01:00.000Z' }, { savedAt: AT }] },
    });
  });

  it('follow a file that was moved, and not a copy of it', async () => {
    const { path, files, folder, another } = await openedPlan();
    await files.writeRecovery({ path, plan: EDITED });
    await files.dispose();
    const copied = join(folder, 'copied.csirtplan');
    await writeFile(copied, TEXT);
    expect(await another().open(copied, EDIT)).toMatchObject({ value: { recovery: [] } });
    const moved = join(folder, 'moved.csirtplan');
    await rename(path, moved);
    expect(await another().open(moved, EDIT)).toMatchObject({
      value: { recovery: [{ savedAt: AT }] },
    });
  });

  it('go with a save and with closing, and stay when the program ends', async () => {
    const { path, files, another } = await openedPlan();
    await files.writeRecovery({ path, plan: EDITED });
    await files.save(path, EDITED, { force: false });
    expect(await files.listCopies(ALL)).toEqual([]);
    await files.writeRecovery({ path, plan: PLAN });
    await files.close({ path, planId: PLAN.id });
    expect(await files.listCopies(ALL)).toEqual([]);
    await files.open(path, EDIT);
    await files.writeRecovery({ path, plan: PLAN });
    await files.dispose();
    expect(await another().listCopies(ALL)).toHaveLength(1);
  });

  it('stay after a save that failed', async () => {
    const { path, files } = await openedPlan();
    await files.writeRecovery({ path, plan: EDITED });
    await writeFile(path, 'changed underneath');
    expect(await files.save(path, EDITED, { force: false })).toMatchObject({ ok: false });
    expect(await files.listCopies(ALL)).toHaveLength(1);
  });

  it('stay when an edit was made while the save ran', async () => {
    const { folder, another } = await planFilesSetup();
    const path = join(folder, 'a.csirtplan');
    await writeFile(path, TEXT);
    const newer = retitled(PLAN, 'Typed while saving');
    let typed: Promise<unknown> | null = null;
    const files = another({
      disk: {
        ...nodeDisk,
        async rename(from, to) {
          if (to === path) await (typed ??= files.writeRecovery({ path, plan: newer }));
          await nodeDisk.rename(from, to);
        },
      },
    });
    await files.open(path, EDIT);
    await files.writeRecovery({ path, plan: EDITED });
    expect(await files.save(path, EDITED, { force: false })).toMatchObject({ ok: true });
    const [copy] = await files.listCopies(ALL);
    expect(await files.readCopy(copy?.id ?? '', null)).toMatchObject({ value: { plan: newer } });
  });

  it('of another running program are left to it, until it is gone', async () => {
    const { path, another, clock, files } = await openedPlan();
    await files.close({ path, planId: PLAN.id });
    const other = another({ pid: runningPid() });
    await other.open(path, EDIT);
    await other.writeRecovery({ path, plan: EDITED });
    expect(await other.listCopies(ALL)).toHaveLength(1);
    expect(await files.listCopies(ALL)).toEqual([]);
    clock.advance(11);
    expect(await files.listCopies(ALL)).toHaveLength(1);
  });

  it('are refused for a file that is not open: it may have been encrypted', async () => {
    const { path, files, dataFolder } = await openedPlan();
    await files.close({ path, planId: PLAN.id });
    expect(await files.writeRecovery({ path, plan: EDITED })).toMatchObject({
      error: { code: 'notAllowed' },
    });
    expect(await readdir(dataFolder)).toEqual([]);
  });

  it('say why when they cannot be written', async () => {
    const { path, files, dataFolder } = await openedPlan();
    await rm(dataFolder, { recursive: true });
    await writeFile(dataFolder, 'in the way');
    expect(await files.writeRecovery({ path, plan: EDITED })).toMatchObject({
      error: { code: 'cannotWrite' },
    });
  });
});
