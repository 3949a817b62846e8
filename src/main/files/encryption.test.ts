import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { diskState, planFilesSetup } from '@test/builders/plan-files-setup';
import { ageKind, createPlanCipher, decryptWithKey, encryptToKey, newAgeKey } from './encryption';
import type { PlanCipher } from './types';

const PLAN = buildPlan();
const EDITED = retitled(PLAN, 'Edited');
const PASSPHRASE = 'correct horse battery staple';
const EDIT = { passphrase: PASSPHRASE, mode: 'edit' } as const;
const SAVE = { force: false } as const;
const POINTS = { planId: PLAN.id, kind: 'restorePoint' } as const;
const RECOVERY = { planId: PLAN.id, kind: 'recovery' } as const;
/** Words of the plan that must not stand readable on disk. */
const SECRET = PLAN.identity.title;

/** Fast enough for many tests; the strength is tested once. */
const quickCipher = () => createPlanCipher(8);

/** Counts how often the slow work is done. */
function countingCipher(): PlanCipher & { readonly counts: { encrypt: number; decrypt: number } } {
  const real = quickCipher();
  const counts = { encrypt: 0, decrypt: 0 };
  return {
    counts,
    encrypt: (plain, passphrase) => ((counts.encrypt += 1), real.encrypt(plain, passphrase)),
    decrypt: (cipher, passphrase) => ((counts.decrypt += 1), real.decrypt(cipher, passphrase)),
  };
}

async function encryptedPlan() {
  const setup = await planFilesSetup();
  const path = join(setup.folder, 'a.csirtplan.age');
  const cipher = countingCipher();
  const files = setup.another({ cipher });
  const encryption = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
  const saved = await files.saveAs({ target: path, from: null, plan: PLAN, encryption, overwrite: false });
  expect(saved).toMatchObject({ ok: true, value: { encrypted: true } });
  /** True when a word of the plan can be read anywhere on this disk. */
  const leaks = async () => {
    const all = { ...(await diskState(setup.folder)), ...(await diskState(setup.dataFolder)) };
    return Object.values(all).some((content) => Buffer.from(content, 'base64').includes(SECRET));
  };
  return { ...setup, path, files, cipher, leaks };
}

describe('the cipher', () => {
  it('gives back what it was given, and knows a wrong passphrase from damage', async () => {
    const cipher = quickCipher();
    const sealed = await cipher.encrypt(Buffer.from('a plan'), PASSPHRASE);
    expect(ageKind(sealed)).toBe('passphrase');
    expect(await cipher.decrypt(sealed, PASSPHRASE)).toEqual({
      kind: 'plain',
      bytes: new Uint8Array(Buffer.from('a plan')),
    });
    expect(await cipher.decrypt(sealed, 'wrong')).toEqual({ kind: 'wrongPassphrase' });
    expect(await cipher.decrypt(sealed.subarray(0, -1), PASSPHRASE)).toEqual({ kind: 'damaged' });
    const flipped = Uint8Array.from(sealed);
    flipped[sealed.length - 3] = (flipped[sealed.length - 3] ?? 0) ^ 1;
    expect(await cipher.decrypt(flipped, PASSPHRASE)).toEqual({ kind: 'damaged' });
    expect(await cipher.decrypt(Buffer.from('no age file'), PASSPHRASE)).toEqual({ kind: 'damaged' });
  });

  it('takes work that slows down whoever tries passphrases', async () => {
    const sealed = await createPlanCipher().encrypt(Buffer.from('a plan'), PASSPHRASE);
    expect(Buffer.from(sealed).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/);
  });

  it('opens text armor too', async () => {
    const { armor } = await import('age-encryption');
    const cipher = quickCipher();
    const text = Buffer.from(armor.encode(await cipher.encrypt(Buffer.from('a plan'), PASSPHRASE)));
    expect(ageKind(text)).toBe('passphrase');
    expect(await cipher.decrypt(text, PASSPHRASE)).toMatchObject({ kind: 'plain' });
  });

  it('encrypts to a key, which no other key opens', async () => {
    const [key, other] = [await newAgeKey(), await newAgeKey()];
    const sealed = await encryptToKey(Buffer.from('a copy'), key);
    expect(ageKind(sealed)).toBe('key');
    expect(await decryptWithKey(sealed, key)).toMatchObject({ kind: 'plain' });
    expect(await decryptWithKey(sealed, other)).toEqual({ kind: 'wrongPassphrase' });
    expect(await decryptWithKey(sealed.subarray(0, -1), key)).toEqual({ kind: 'damaged' });
  });
});

describe('an encrypted plan', () => {
  it('opens with its passphrase only, and says what is missing', async () => {
    const { path, folder, another } = await encryptedPlan();
    const files = another({ cipher: quickCipher() });
    const before = await diskState(folder);
    const none = await files.open(path, { passphrase: null, mode: 'edit' });
    expect(none).toMatchObject({ ok: false, error: { code: 'passphraseNeeded', file: 'a.csirtplan.age' } });
    const wrong = await files.open(path, { passphrase: 'wrong', mode: 'edit' });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'wrongPassphrase', file: 'a.csirtplan.age' } });
    expect(await diskState(folder)).toEqual(before);
    const opened = await files.open(path, { passphrase: PASSPHRASE, mode: 'takeOver' });
    expect(opened).toMatchObject({ ok: true, value: { plan: PLAN, encrypted: true, readOnly: false } });
  });

  it('is known by its content, whatever its name', async () => {
    const { path, folder, another } = await encryptedPlan();
    const renamed = join(folder, 'b.csirtplan');
    await writeFile(renamed, await readFile(path));
    expect(await another({ cipher: quickCipher() }).open(renamed, EDIT)).toMatchObject({
      ok: true,
      value: { encrypted: true },
    });
  });

  it('is named damaged when it was cut off', async () => {
    const { path, folder, another } = await encryptedPlan();
    const cut = join(folder, 'cut.csirtplan.age');
    await writeFile(cut, (await readFile(path)).subarray(0, -20));
    expect(await another({ cipher: quickCipher() }).open(cut, EDIT)).toMatchObject({
      ok: false,
      error: { code: 'truncated' },
    });
  });

  it('is saved again without asking, and nothing of it is readable on disk', async () => {
    const { path, files, leaks } = await encryptedPlan();
    expect(await files.save(path, EDITED, SAVE)).toMatchObject({ ok: true, value: { encrypted: true } });
    expect(await files.writeRecovery({ path, plan: retitled(PLAN, `${SECRET} 3`) })).toMatchObject({
      ok: true,
    });
    expect(await files.listCopies(POINTS)).toMatchObject([{ title: '', encrypted: true }]);
    expect(await files.listCopies(RECOVERY)).toMatchObject([{ title: '', encrypted: true }]);
    expect(await leaks()).toBe(false);
  });

  it('does the slow work once for a save and never again for a recovery copy', async () => {
    const { path, files, cipher } = await encryptedPlan();
    await files.writeRecovery({ path, plan: EDITED });
    const once = { ...cipher.counts };
    for (let edit = 0; edit < 5; edit += 1) await files.writeRecovery({ path, plan: EDITED });
    expect(cipher.counts).toEqual(once);
    await files.save(path, EDITED, SAVE);
    expect(cipher.counts).toEqual({ encrypt: once.encrypt + 1, decrypt: once.decrypt });
  });

  it('has copies that open with the passphrase in a later session', async () => {
    const { path, files, another } = await encryptedPlan();
    await files.save(path, EDITED, SAVE);
    await files.writeRecovery({ path, plan: retitled(PLAN, 'Unsaved') });
    await files.dispose();
    const later = another({ cipher: quickCipher() });
    const [point] = await later.listCopies(POINTS);
    const id = point?.id ?? '';
    expect(await later.readCopy(id, null)).toMatchObject({ error: { code: 'passphraseNeeded' } });
    expect(await later.readCopy(id, 'wrong')).toMatchObject({ error: { code: 'wrongPassphrase' } });
    expect(await later.readCopy(id, PASSPHRASE)).toMatchObject({
      value: { plan: PLAN, copy: { title: SECRET } },
    });
    const [unsaved] = await later.listCopies(RECOVERY);
    const opened = await later.open(path, EDIT);
    expect(opened).toMatchObject({ value: { plan: EDITED, recovery: [{ id: unsaved?.id }] } });
    const read = await later.readCopy(unsaved?.id ?? '', null);
    expect(read).toMatchObject({ value: { plan: { identity: { title: 'Unsaved' } } } });
  });

  it('is forgotten when it is closed', async () => {
    const { path, files } = await encryptedPlan();
    await files.save(path, EDITED, SAVE);
    const [point] = await files.listCopies(POINTS);
    expect(await files.readCopy(point?.id ?? '', null)).toMatchObject({ ok: true });
    await files.close({ path, planId: PLAN.id });
    expect(await files.readCopy(point?.id ?? '', null)).toMatchObject({
      error: { code: 'passphraseNeeded' },
    });
  });

  it('keeps its encryption when saved elsewhere, unless plain text is asked for', async () => {
    const { path, files, folder } = await encryptedPlan();
    const [kept, plain] = [join(folder, 'kept.csirtplan.age'), join(folder, 'plain.csirtplan')];
    const keep = { target: kept, from: path, plan: EDITED, overwrite: false } as const;
    expect(await files.saveAs({ ...keep, encryption: { kind: 'keep' } })).toMatchObject({
      value: { encrypted: true },
    });
    expect(await files.peek(kept, PASSPHRASE)).toEqual({ ok: true, value: EDITED });
    const none = { target: plain, from: kept, plan: EDITED, overwrite: false } as const;
    expect(await files.saveAs({ ...none, encryption: { kind: 'none' } })).toMatchObject({
      value: { encrypted: false },
    });
    expect(await readFile(plain, 'utf8')).toContain('"title": "Edited"');
    expect(await files.save(plain, PLAN, SAVE)).toMatchObject({ value: { encrypted: false } });
  });

  it('gets a new passphrase in place, which opens the earlier copies too', async () => {
    const { path, files, another } = await encryptedPlan();
    await files.save(path, EDITED, SAVE);
    const encryption = { kind: 'passphrase', passphrase: 'new words' } as const;
    const how = { target: path, from: path, plan: EDITED, encryption, overwrite: true };
    expect(await files.saveAs(how)).toMatchObject({ ok: true });
    await files.dispose();
    const later = another({ cipher: quickCipher() });
    expect(await later.peek(path, PASSPHRASE)).toMatchObject({ error: { code: 'wrongPassphrase' } });
    expect(await later.peek(path, 'new words')).toMatchObject({ ok: true });
    const [point] = await later.listCopies(POINTS);
    expect(await later.readCopy(point?.id ?? '', PASSPHRASE)).toMatchObject({
      error: { code: 'wrongPassphrase' },
    });
    expect(await later.readCopy(point?.id ?? '', 'new words')).toMatchObject({ value: { plan: PLAN } });
  });

  it('encrypts the copies that were kept while it was plain', async () => {
    const { folder, dataFolder, another } = await planFilesSetup();
    const path = join(folder, 'a.csirtplan');
    await writeFile(path, serializePlan(PLAN, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' }));
    const files = another({ cipher: quickCipher() });
    await files.open(path, { passphrase: null, mode: 'edit' });
    await files.save(path, EDITED, SAVE);
    await files.writeRecovery({ path, plan: PLAN });
    const encryption = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
    await files.saveAs({
      target: path,
      from: path,
      plan: retitled(PLAN, 'Three'),
      encryption,
      overwrite: true,
    });
    const all = Object.values(await diskState(dataFolder)).map((content) => Buffer.from(content, 'base64'));
    expect(all.some((content) => content.includes(SECRET) || content.includes('Edited'))).toBe(false);
    const points = await files.listCopies(POINTS);
    expect(points.map((point) => point.encrypted)).toEqual([true, true]);
    const oldest = await files.readCopy(points[1]?.id ?? '', null);
    expect(oldest).toMatchObject({ ok: true, value: { plan: PLAN } });
  });

  it('keeps a foreign version of another passphrase as it lay there', async () => {
    const { path, files } = await encryptedPlan();
    const foreign = await quickCipher().encrypt(
      Buffer.from(serializePlan(EDITED, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' })),
      'other words',
    );
    await writeFile(path, foreign);
    expect(await files.save(path, PLAN, SAVE)).toMatchObject({ error: { code: 'changedUnderneath' } });
    expect(await files.save(path, PLAN, { force: true })).toMatchObject({ ok: true });
    const [point] = await files.listCopies(POINTS);
    expect(point).toMatchObject({ encrypted: true, title: '' });
    const id = point?.id ?? '';
    expect(await files.readCopy(id, null)).toMatchObject({ error: { code: 'passphraseNeeded' } });
    expect(await files.readCopy(id, PASSPHRASE)).toMatchObject({ error: { code: 'wrongPassphrase' } });
    expect(await files.readCopy(id, 'other words')).toMatchObject({ value: { plan: EDITED } });
  });

  it('survives the loss of the key of its copies', async () => {
    const { path, files, dataFolder, another } = await encryptedPlan();
    await files.save(path, EDITED, SAVE);
    await files.dispose();
    const names = await readdir(dataFolder, { recursive: true });
    const key = names.find((name) => /key-[0-9a-f]+\.age$/.test(name)) ?? '';
    await writeFile(join(dataFolder, key), 'damaged');
    const later = another({ cipher: quickCipher() });
    const [point] = await later.listCopies(POINTS);
    expect(await later.readCopy(point?.id ?? '', PASSPHRASE)).toMatchObject({ ok: false });
    await later.open(path, EDIT);
    expect(await later.writeRecovery({ path, plan: PLAN })).toMatchObject({ ok: true });
    expect(await later.save(path, PLAN, SAVE)).toMatchObject({ ok: true });
  });
});
