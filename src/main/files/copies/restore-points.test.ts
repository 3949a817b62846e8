import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import type { Plan } from '@shared/plan/types';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { diskState, planFilesSetup } from '@test/builders/plan-files-setup';
import { NEW_PERSON } from '@shared/plan/defaults';

const PLAN = buildPlan();
const TEXT = serializePlan(PLAN, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' });
const EDIT = { passphrase: null, mode: 'edit' } as const;
const SAVE = { force: false } as const;
const POINTS = { planId: PLAN.id, kind: 'restorePoint' } as const;

async function openedPlan() {
  const setup = await planFilesSetup();
  const path = join(setup.folder, 'a.csirtplan');
  await writeFile(path, TEXT);
  const files = setup.another();
  await files.open(path, EDIT);
  const save = async (plan: Plan) => {
    setup.clock.advance(1);
    expect(await files.save(path, plan, SAVE)).toMatchObject({ ok: true });
  };
  const copyFiles = async () => {
    const state = await diskState(join(setup.dataFolder, 'restore-points'));
    return Object.keys(state).filter((name) => name.endsWith('.csirtplan'));
  };
  return { ...setup, path, files, save, copyFiles };
}

function person(id: string) {
  return { ...NEW_PERSON, id, name: id };
}

describe('restore points', () => {
  it('keep every version a save replaced, newest first, each whole', async () => {
    const { files, save } = await openedPlan();
    await save(retitled(PLAN, 'Two'));
    await save(retitled(PLAN, 'Three'));
    const points = await files.listCopies(POINTS);
    expect(points.map((point) => [point.title, point.savedAt, point.fileName])).toEqual([
      ['Two', '2026-03-01T09:01:00.000Z', 'a.csirtplan'],
      ['National CSIRT of Examplia', '2026-02-28T09:00:00.000Z', 'a.csirtplan'],
    ]);
    expect(points[1]?.bytes).toBe(TEXT.length);
    const read = await files.readCopy(points[1]?.id ?? '', null);
    expect(read).toMatchObject({ ok: true, value: { plan: PLAN, copy: { kind: 'restorePoint' } } });
  });

  it('are the bytes of the file as they were', async () => {
    const { save, dataFolder, copyFiles } = await openedPlan();
    await save(retitled(PLAN, 'Two'));
    const [name] = await copyFiles();
    expect(await readFile(join(dataFolder, 'restore-points', name ?? ''), 'utf8')).toBe(TEXT);
  });

  it('say how many entries of each area differ from the one before', async () => {
    const { files, save } = await openedPlan();
    await save({
      ...PLAN,
      people: [person('p1'), person('p2')],
      glossary: [{ id: 'g', term: 't', meaning: '' }],
    });
    await save({ ...PLAN, people: [{ ...person('p1'), name: 'New' }], settings: { me: 'p1' } });
    await save(PLAN);
    const points = await files.listCopies(POINTS);
    expect(points.map((point) => point.changed)).toEqual([
      { identity: 1, people: 2, glossary: 1 },
      { people: 2, glossary: 1 },
      {},
    ]);
  });

  it('know the version before also in a later session', async () => {
    const { path, files, save, another, clock } = await openedPlan();
    await save(retitled(PLAN, 'Two'));
    await files.close({ path, planId: PLAN.id });
    const later = another();
    await later.open(path, EDIT);
    clock.advance(60);
    await later.save(path, retitled(PLAN, 'Three'), SAVE);
    const [point] = await later.listCopies(POINTS);
    expect(point).toMatchObject({ title: 'Two', changed: { identity: 1 } });
  });

  it('are not made by a save that changes nothing', async () => {
    const { files, save } = await openedPlan();
    await save(PLAN);
    await save(PLAN);
    expect(await files.listCopies(POINTS)).toEqual([]);
  });

  it('are the last 20, and their records go with them', async () => {
    const { files, save, dataFolder, copyFiles } = await openedPlan();
    for (let version = 1; version <= 25; version += 1) await save(retitled(PLAN, `V${version}`));
    const points = await files.listCopies(POINTS);
    expect(points).toHaveLength(20);
    expect([points.at(0)?.title, points.at(-1)?.title]).toEqual(['V24', 'V5']);
    expect(await copyFiles()).toHaveLength(20);
    const [folder] = await readdir(join(dataFolder, 'restore-points'));
    expect(await readdir(join(dataFolder, 'restore-points', folder ?? ''))).toHaveLength(40);
  });

  it('stay in order when the clock was set back', async () => {
    const { files, save, clock } = await openedPlan();
    await save(retitled(PLAN, 'V1'));
    clock.advance(-600);
    for (let version = 2; version <= 23; version += 1) await save(retitled(PLAN, `V${version}`));
    // Version 1 was saved last by its clock, but it and the one before it were kept first.
    const titles = (await files.listCopies(POINTS)).map((point) => point.title);
    const expected = Array.from({ length: 20 }, (_, index) => `V${index + 3}`);
    expect([...titles].sort()).toEqual(expected.sort());
  });

  it('survive a damaged record, which is set aside', async () => {
    const { files, save, dataFolder } = await openedPlan();
    await save(retitled(PLAN, 'Two'));
    const folder = join(dataFolder, 'restore-points');
    const record = (await readdir(folder, { recursive: true })).find((name) => name.endsWith('.record.json'));
    for (const content of ['{"title": ', '{}', '\0\0']) {
      await writeFile(join(folder, record ?? ''), content);
      expect(await files.listCopies(POINTS)).toMatchObject([{ title: PLAN.identity.title, changed: {} }]);
    }
    const names = await readdir(folder, { recursive: true });
    expect(names.some((name) => name.endsWith('.record.json.damaged'))).toBe(true);
  });

  it('set a damaged copy aside when it is read', async () => {
    const { files, save, dataFolder, copyFiles } = await openedPlan();
    await save(retitled(PLAN, 'Two'));
    const [name] = await copyFiles();
    await writeFile(join(dataFolder, 'restore-points', name ?? ''), TEXT.slice(0, 300));
    const [point] = await files.listCopies(POINTS);
    expect(await files.readCopy(point?.id ?? '', null)).toMatchObject({
      ok: false,
      error: { code: 'truncated', file: 'a.csirtplan' },
    });
    expect(await files.listCopies(POINTS)).toEqual([]);
    const names = await readdir(join(dataFolder, 'restore-points'), { recursive: true });
    expect(names).toContain(`${name}.damaged`);
  });

  it('can be discarded, and an unknown one is missing', async () => {
    const { files, save } = await openedPlan();
    await save(retitled(PLAN, 'Two'));
    const [point] = await files.listCopies(POINTS);
    await files.discardCopy(point?.id ?? '');
    expect(await files.listCopies(POINTS)).toEqual([]);
    expect(await files.readCopy(point?.id ?? '', null)).toMatchObject({ error: { code: 'fileMissing' } });
    expect(await files.readCopy('../../etc/passwd', null)).toMatchObject({ error: { code: 'fileMissing' } });
    await files.discardCopy('restorePoint-unknown');
  });

  it('lie in a folder of their own for every plan, whatever its id', async () => {
    const { dataFolder, folder, another } = await planFilesSetup();
    const files = another();
    for (const id of ['CON', 'con', '-', '__proto', 'a'.repeat(64)]) {
      const target = join(folder, `${id.length}${id.slice(0, 3)}.csirtplan`);
      const how = { target, from: null, encryption: { kind: 'none' }, overwrite: false } as const;
      await files.saveAs({ ...how, plan: { ...PLAN, id } });
      expect(await files.save(target, { ...retitled(PLAN, 'Two'), id }, SAVE)).toMatchObject({ ok: true });
      expect(await files.listCopies({ planId: id, kind: 'restorePoint' })).toHaveLength(1);
    }
    const names = await readdir(join(dataFolder, 'restore-points'));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    expect(await files.listCopies({ planId: null, kind: 'restorePoint' })).toHaveLength(5);
    expect(await files.listCopies({ planId: '../restore-points', kind: 'restorePoint' })).toEqual([]);
    await files.close({ path: null, planId: '../../..' });
  });
});
