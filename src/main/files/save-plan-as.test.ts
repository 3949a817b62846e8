import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { diskState, planFilesSetup } from '@test/builders/plan-files-setup';

const PLAN = buildPlan();
const EDITED = retitled(PLAN, 'Edited');
const TEXT = serializePlan(PLAN, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' });
const EDIT = { passphrase: null, mode: 'edit' } as const;
const AS_IT_WAS = { encryption: { kind: 'keep' }, overwrite: false } as const;

describe('saving to another place', () => {
  it('saves a new plan for the first time and goes on there', async () => {
    const { folder, another } = await planFilesSetup();
    const [files, target] = [another(), join(folder, 'new.csirtplan')];
    await files.writeRecovery({ path: null, plan: PLAN });
    const saved = await files.saveAs({ target, from: null, plan: PLAN, ...AS_IT_WAS });
    expect(saved).toMatchObject({ ok: true, value: { encrypted: false } });
    expect((await readdir(folder)).sort()).toEqual(['.new.csirtplan.lock', 'new.csirtplan']);
    expect(await files.save(target, EDITED, { force: false })).toMatchObject({ ok: true });
    expect(await files.peek(target, null)).toEqual({ ok: true, value: EDITED });
    expect(await files.listCopies({ planId: null, kind: 'recovery' })).toEqual([]);
  });

  it('leaves the file it came from as it was, unlocked', async () => {
    const { folder, another } = await planFilesSetup();
    const [from, target] = [join(folder, 'a.csirtplan'), join(folder, 'b.csirtplan')];
    await writeFile(from, TEXT);
    const files = another();
    await files.open(from, EDIT);
    await files.writeRecovery({ path: from, plan: EDITED });
    expect(await files.saveAs({ target, from, plan: EDITED, ...AS_IT_WAS })).toMatchObject({ ok: true });
    expect(await readFile(from, 'utf8')).toBe(TEXT);
    const locks = (await readdir(folder)).filter((name) => name.endsWith('.lock'));
    expect(locks).toEqual(['.b.csirtplan.lock']);
    expect(await files.listCopies({ planId: null, kind: 'recovery' })).toEqual([]);
    expect(await files.save(from, EDITED, { force: false })).toMatchObject({ error: { code: 'notAllowed' } });
  });

  it('asks before it replaces a file, and keeps what it replaces', async () => {
    const { folder, another } = await planFilesSetup();
    const target = join(folder, 'b.csirtplan');
    const old = serializePlan(
      { ...retitled(PLAN, 'Old'), id: 'plan-old' },
      {
        appVersion: '0.1.0',
        savedAt: '2026-01-01T00:00:00.000Z',
      },
    );
    await writeFile(target, old);
    const [files, before] = [another(), await diskState(folder)];
    const refused = await files.saveAs({ target, from: null, plan: PLAN, ...AS_IT_WAS });
    expect(refused).toMatchObject({ ok: false, error: { code: 'alreadyExists', file: 'b.csirtplan' } });
    expect(await diskState(folder)).toEqual(before);
    const how = { target, from: null, plan: PLAN, ...AS_IT_WAS, overwrite: true };
    expect(await files.saveAs(how)).toMatchObject({ ok: true });
    const [kept] = await files.listCopies({ planId: 'plan-old', kind: 'restorePoint' });
    expect(kept).toMatchObject({ title: 'Old' });
    expect(await files.readCopy(kept?.id ?? '', null)).toMatchObject({
      ok: true,
      value: { plan: { id: 'plan-old' } },
    });
  });

  it('does not replace a file somebody has open, whatever the person says', async () => {
    const { folder, another } = await planFilesSetup();
    const target = join(folder, 'b.csirtplan');
    await writeFile(target, TEXT);
    await another({ user: 'bo', hostName: 'desk-2' }).open(target, EDIT);
    const how = { target, from: null, plan: EDITED, ...AS_IT_WAS, overwrite: true };
    expect(await another().saveAs(how)).toMatchObject({
      error: { code: 'fileBusy', facts: { user: 'bo', host: 'desk-2' } },
    });
    expect(await readFile(target, 'utf8')).toBe(TEXT);
  });

  it('asks before it replaces the very file that is open for reading', async () => {
    const { folder, another } = await planFilesSetup();
    const target = join(folder, 'a.csirtplan');
    await writeFile(target, TEXT);
    const files = another();
    await files.open(target, { passphrase: null, mode: 'readOnly' });
    const how = { target, from: target, plan: EDITED, ...AS_IT_WAS };
    expect(await files.saveAs(how)).toMatchObject({ error: { code: 'alreadyExists' } });
    expect(await files.saveAs({ ...how, overwrite: true })).toMatchObject({ ok: true });
    expect(await files.save(target, PLAN, { force: false })).toMatchObject({ ok: true });
  });

  it('names a place that cannot be written and leaves nothing there', async () => {
    const { folder, another } = await planFilesSetup();
    await mkdir(join(folder, 'sub.csirtplan'));
    const [files, before] = [another(), await diskState(folder)];
    for (const target of [join(folder, 'sub.csirtplan'), join(folder, 'no', 'a.csirtplan')]) {
      const saved = await files.saveAs({ target, from: null, plan: PLAN, ...AS_IT_WAS, overwrite: true });
      expect(saved).toMatchObject({ ok: false, error: { code: 'cannotWrite' } });
    }
    expect(await diskState(folder)).toEqual(before);
  });

  it('refuses to guess the encryption of a file that is no longer open', async () => {
    const { folder, another } = await planFilesSetup();
    const [from, target] = [join(folder, 'a.csirtplan'), join(folder, 'b.csirtplan')];
    const saved = await another().saveAs({ target, from, plan: PLAN, ...AS_IT_WAS });
    expect(saved).toMatchObject({ error: { code: 'notAllowed' } });
    expect(await readdir(folder)).toEqual([]);
  });
});
