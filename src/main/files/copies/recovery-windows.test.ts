import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { planFilesSetup } from '@test/builders/plan-files-setup';
import type { PlanFiles } from '../types';

const PLAN = buildPlan();
const OF_FIRST = retitled(PLAN, 'Unsaved in the first');
const OF_SECOND = retitled(PLAN, 'Unsaved in the second');
const TEXT = serializePlan(PLAN, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' });
const EDIT = { passphrase: null, mode: 'edit' } as const;
const TAKE_OVER = { passphrase: null, mode: 'takeOver' } as const;
const ALL = { planId: null, kind: 'recovery' } as const;

/** The first window has the plan open and unsaved work of it; the second shares its process. */
async function twoWindows() {
  const setup = await planFilesSetup();
  const path = join(setup.folder, 'a.csirtplan');
  await writeFile(path, TEXT);
  const [first, second] = [setup.another(), setup.another()];
  await first.open(path, EDIT);
  await first.writeRecovery({ path, plan: OF_FIRST });
  /** Titles of the unsaved work that lies there once every window has gone. */
  const left = async () => {
    await first.dispose();
    await second.dispose();
    return titles(setup.another());
  };
  return { ...setup, path, first, second, left };
}

async function titles(files: PlanFiles): Promise<string[]> {
  return (await files.listCopies(ALL)).map(({ title }) => title).sort();
}

describe('the unsaved work of one of two windows', () => {
  it('is not offered by the other while it is there', async () => {
    const { path, first, second } = await twoWindows();
    expect(await titles(second)).toEqual([]);
    expect(await second.open(path, EDIT)).toMatchObject({ value: { readOnly: true, recovery: [] } });
    expect(await titles(first)).toEqual(['Unsaved in the first']);
    await first.dispose();
    expect(await titles(second)).toEqual(['Unsaved in the first']);
  });

  it('outlives a view for reading that is closed', async () => {
    const { path, second, left } = await twoWindows();
    await second.open(path, EDIT);
    await second.close({ path, planId: PLAN.id });
    expect(await left()).toEqual(['Unsaved in the first']);
  });

  it('outlives a view for reading that is edited and saved elsewhere', async () => {
    const { path, folder, second, left } = await twoWindows();
    await second.open(path, EDIT);
    await second.writeRecovery({ path, plan: OF_SECOND });
    const target = join(folder, 'b.csirtplan');
    const how = { from: path, plan: OF_SECOND, encryption: { kind: 'none' }, overwrite: false } as const;
    expect(await second.saveAs({ target, ...how })).toMatchObject({ ok: true });
    expect(await left()).toEqual(['Unsaved in the first']);
  });

  it('lies beside that of the other', async () => {
    const { path, second, left } = await twoWindows();
    await second.open(path, EDIT);
    await second.writeRecovery({ path, plan: OF_SECOND });
    expect(await left()).toEqual(['Unsaved in the first', 'Unsaved in the second']);
  });

  it('outlives that the other takes over, saves and closes', async () => {
    const { path, second, left } = await twoWindows();
    await second.open(path, TAKE_OVER);
    await second.writeRecovery({ path, plan: OF_SECOND });
    await second.save(path, OF_SECOND, { force: false });
    await second.close({ path, planId: PLAN.id });
    expect(await left()).toEqual(['Unsaved in the first']);
  });

  it('is offered to who takes the file over, and cannot be discarded there', async () => {
    const { path, first, second } = await twoWindows();
    const [copy] = await first.listCopies(ALL);
    const id = copy?.id ?? '';
    const opened = await second.open(path, TAKE_OVER);
    expect(opened).toMatchObject({ value: { recovery: [{ id, inUse: true }] } });
    expect(await second.discardCopy(id)).toMatchObject({ error: { code: 'notAllowed' } });
    await second.writeRecovery({ path, plan: OF_FIRST, takesUp: id });
    expect(await first.readCopy(id, null)).toMatchObject({ value: { plan: OF_FIRST } });
    expect(await first.discardCopy(id)).toEqual({ ok: true, value: null });
    expect(await titles(first)).toEqual([]);
  });

  it('of a plan without a file is its own too', async () => {
    const { another } = await planFilesSetup();
    const [first, second] = [another(), another()];
    await first.writeRecovery({ path: null, plan: OF_FIRST });
    expect(await titles(second)).toEqual([]);
    await second.writeRecovery({ path: null, plan: OF_SECOND });
    await second.close({ path: null, planId: PLAN.id });
    expect(await titles(first)).toEqual(['Unsaved in the first']);
  });

  it('is everybody’s when the window went without a word, until it comes back', async () => {
    const { first, second } = await twoWindows();
    first.setPresent(false);
    expect(await titles(second)).toEqual(['Unsaved in the first']);
    first.setPresent(true);
    expect(await titles(second)).toEqual([]);
  });
});

describe('unsaved work that is taken up', () => {
  it('goes once it lies in the copy of who took it up, and not before', async () => {
    const { path, first, second } = await twoWindows();
    await first.dispose();
    const [old] = await second.listCopies(ALL);
    const takesUp = old?.id ?? '';
    expect(await second.writeRecovery({ path, plan: OF_FIRST, takesUp })).toMatchObject({ ok: false });
    expect(await second.readCopy(takesUp, null)).toMatchObject({ ok: true });
    await second.open(path, EDIT);
    expect(await second.writeRecovery({ path, plan: OF_FIRST, takesUp })).toMatchObject({ ok: true });
    expect(await second.readCopy(takesUp, null)).toMatchObject({ error: { code: 'fileMissing' } });
    expect(await titles(second)).toEqual(['Unsaved in the first']);
  });

  it('stays when the page of a window crashed and the same window goes on with another edit', async () => {
    const { path, first } = await twoWindows();
    expect(await first.open(path, EDIT)).toMatchObject({ value: { readOnly: false, recovery: [{}] } });
    await first.writeRecovery({ path, plan: OF_SECOND });
    await first.close({ path, planId: PLAN.id });
    expect(await titles(first)).toEqual(['Unsaved in the first']);
  });

  it('without a file is written over in place by the same window', async () => {
    const { another } = await planFilesSetup();
    const files = another();
    await files.writeRecovery({ path: null, plan: OF_FIRST });
    const [copy] = await files.listCopies(ALL);
    const takesUp = copy?.id ?? '';
    await files.writeRecovery({ path: null, plan: OF_SECOND, takesUp });
    expect(await titles(files)).toEqual(['Unsaved in the second']);
  });

  it('never takes a restore point with it', async () => {
    const { path, first } = await twoWindows();
    await first.save(path, OF_FIRST, { force: false });
    const POINTS = { planId: PLAN.id, kind: 'restorePoint' } as const;
    const [point] = await first.listCopies(POINTS);
    await first.writeRecovery({ path, plan: OF_SECOND, takesUp: point?.id ?? '' });
    expect(await first.listCopies(POINTS)).toHaveLength(1);
  });

  it('was given up where a view for reading was edited and the file is taken over instead', async () => {
    const { path, second } = await twoWindows();
    await second.open(path, EDIT);
    await second.writeRecovery({ path, plan: OF_SECOND });
    expect(await second.open(path, TAKE_OVER)).toMatchObject({ value: { recovery: [{ inUse: true }] } });
    expect(await titles(second)).toEqual([]);
  });
});
