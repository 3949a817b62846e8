import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { diskState, planFilesSetup } from '@test/builders/plan-files-setup';
import { createPlanCipher } from '../encryption';

const SECRET = 'Words nobody else may read';
const PLAN = retitled(buildPlan(), SECRET);
const EDITED = retitled(PLAN, `${SECRET}, edited`);
const PASSPHRASE = 'correct horse battery staple';
const NONE = { path: null, planId: PLAN.id } as const;

/** An encrypted plan with a restore point and unsaved work, after the program ended; and a window since then. */
async function keptCopies() {
  const setup = await planFilesSetup();
  const cipher = createPlanCipher(8);
  const path = join(setup.folder, 'a.csirtplan.age');
  const before = setup.another({ cipher });
  const encryption = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
  await before.saveAs({ target: path, from: null, plan: PLAN, encryption, overwrite: false });
  await before.save(path, EDITED, { force: false });
  await before.writeRecovery({ path, plan: retitled(PLAN, `${SECRET}, unsaved`) });
  await before.dispose();
  const window = () => setup.another({ cipher });
  const files = window();
  const [work] = await files.listCopies({ planId: null, kind: 'recovery' });
  const [point] = await files.listCopies({ planId: null, kind: 'restorePoint' });
  const leaks = async () => {
    const all = { ...(await diskState(setup.folder)), ...(await diskState(setup.dataFolder)) };
    return Object.values(all).some((content) => Buffer.from(content, 'base64').includes(SECRET));
  };
  return { ...setup, path, window, files, work: work?.id ?? '', point: point?.id ?? '', leaks };
}

type Kept = Awaited<ReturnType<typeof keptCopies>>;

async function sealOf({ files }: Kept, id: string, passphrase: string | null = PASSPHRASE): Promise<string> {
  const read = await files.readCopy(id, passphrase, { seal: true });
  if (!read.ok || read.value.seal === null) throw new Error(JSON.stringify(read));
  return read.value.seal;
}

describe('work without a file out of an encrypted copy', () => {
  it.each(['work', 'point'] as const)('is never readable on disk: %s', async (kind) => {
    const kept = await keptCopies();
    const seal = await sealOf(kept, kept[kind]);
    const plan = kind === 'work' ? EDITED : { ...EDITED, id: 'of-its-own' };
    const takesUp = kind === 'work' ? kept.work : null;
    expect(await kept.files.writeRecovery({ path: null, plan, seal, takesUp })).toMatchObject({ ok: true });
    expect(await kept.leaks()).toBe(false);
    await kept.files.dispose();
    const later = kept.window();
    const copies = await later.listCopies({ planId: plan.id, kind: 'recovery' });
    expect(copies).toMatchObject([{ title: '', encrypted: true, fileName: '' }]);
    const id = copies[0]?.id ?? '';
    expect(await later.readCopy(id, null)).toMatchObject({ error: { code: 'passphraseNeeded' } });
    expect(await later.readCopy(id, 'wrong')).toMatchObject({ error: { code: 'wrongPassphrase' } });
    expect(await later.readCopy(id, PASSPHRASE)).toMatchObject({ value: { plan } });
  });

  it('is not written at all under a seal that is not known', async () => {
    const kept = await keptCopies();
    const work = { path: null, plan: EDITED, takesUp: kept.work };
    const refused = await kept.files.writeRecovery({ ...work, seal: 'unknown-seal' });
    expect(refused).toMatchObject({ error: { code: 'notAllowed' } });
    const seal = await sealOf(kept, kept.work);
    await kept.files.writeRecovery({ ...work, seal });
    await kept.files.close(NONE);
    expect(await kept.files.writeRecovery({ ...work, seal })).toMatchObject({ ok: false });
    expect(await kept.leaks()).toBe(false);
  });

  it('has a seal of its own plan only, and one that is left unused is forgotten', async () => {
    const kept = await keptCopies();
    const unused = await sealOf(kept, kept.point);
    const seal = await sealOf(kept, kept.work);
    expect(await kept.files.writeRecovery({ path: null, plan: EDITED, seal: unused })).toMatchObject({
      ok: false,
    });
    await kept.files.writeRecovery({ path: null, plan: EDITED, seal });
    const other = { ...EDITED, id: 'another' };
    expect(await kept.files.writeRecovery({ path: null, plan: other, seal })).toMatchObject({ ok: false });
  });

  it.each([null, 'typed for nothing'])(
    'is sealed by the passphrase of the open plan, given: %s',
    async (typed) => {
      const kept = await keptCopies();
      await kept.files.open(kept.path, { passphrase: PASSPHRASE, mode: 'edit' });
      // Brings the key of the plan into memory, which then opens its copies whatever is typed.
      await kept.files.writeRecovery({ path: kept.path, plan: EDITED });
      const seal = await sealOf(kept, kept.point, typed);
      await kept.files.close({ path: kept.path, planId: PLAN.id });
      const plan = { ...EDITED, id: 'of-its-own' };
      expect(await kept.files.writeRecovery({ path: null, plan, seal })).toMatchObject({ ok: true });
      expect(await kept.leaks()).toBe(false);
      await kept.files.dispose();
      const later = kept.window();
      const [copy] = await later.listCopies({ planId: plan.id, kind: 'recovery' });
      expect(await later.readCopy(copy?.id ?? '', PASSPHRASE)).toMatchObject({ value: { plan } });
    },
  );

  it('has no seal when the copy is readable anyhow, or nobody asks for one', async () => {
    const { files, work } = await keptCopies();
    expect(await files.readCopy(work, PASSPHRASE)).toMatchObject({ value: { seal: null } });
    await files.writeRecovery({ path: null, plan: retitled(buildPlan(), 'Plain') });
    const [plain] = (await files.listCopies({ planId: null, kind: 'recovery' })).filter(
      ({ encrypted }) => !encrypted,
    );
    const read = await files.readCopy(plain?.id ?? '', null, { seal: true });
    expect(read).toMatchObject({ ok: true, value: { seal: null } });
  });

  it('stays encrypted when it is saved as it was', async () => {
    const kept = await keptCopies();
    const seal = await sealOf(kept, kept.work);
    await kept.files.writeRecovery({ path: null, plan: EDITED, seal, takesUp: kept.work });
    const target = join(kept.folder, 'b.csirtplan.age');
    const how = { target, from: null, plan: EDITED, overwrite: false } as const;
    expect(await kept.files.saveAs({ ...how, encryption: { kind: 'keep' } })).toMatchObject({
      value: { encrypted: true },
    });
    expect(await kept.files.peek(target, PASSPHRASE)).toEqual({ ok: true, value: EDITED });
    expect(await kept.files.listCopies({ planId: null, kind: 'recovery' })).toEqual([]);
    expect(await kept.leaks()).toBe(false);
  });

  it('asks for the passphrase again once it was closed', async () => {
    const kept = await keptCopies();
    const seal = await sealOf(kept, kept.work);
    await kept.files.writeRecovery({ path: null, plan: EDITED, seal });
    expect(await kept.files.readCopy(kept.point, null)).toMatchObject({ ok: true });
    await kept.files.close(NONE);
    expect(await kept.files.readCopy(kept.point, null)).toMatchObject({
      error: { code: 'passphraseNeeded' },
    });
  });
});

it('unsaved work that was left readable is encrypted with its plan', async () => {
  const { folder, dataFolder, another } = await planFilesSetup();
  const crashed = another();
  await crashed.writeRecovery({ path: null, plan: PLAN });
  await crashed.dispose();
  const files = another({ cipher: createPlanCipher(8) });
  const encryption = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
  const target = join(folder, 'a.csirtplan.age');
  await files.saveAs({ target, from: null, plan: EDITED, encryption, overwrite: false });
  const all = Object.values(await diskState(dataFolder)).map((content) => Buffer.from(content, 'base64'));
  expect(all.some((content) => content.includes(SECRET))).toBe(false);
  const [work] = await files.listCopies({ planId: null, kind: 'recovery' });
  expect(await files.readCopy(work?.id ?? '', null)).toMatchObject({ value: { plan: PLAN } });
});
