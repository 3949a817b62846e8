import { chmod, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { buildPlan } from '@test/builders/plan-builder';
import { diskState, planFilesSetup } from '@test/builders/plan-files-setup';
import { NEW_PERSON } from '@shared/plan/defaults';

const PLAN = buildPlan();
const TEXT = serializePlan(PLAN, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' });
const EDIT = { passphrase: null, mode: 'edit' } as const;

function changed(change: (file: { formatVersion: number; plan: Record<string, unknown> }) => void): string {
  // Written above from a plan, so it has these fields.
  const file = JSON.parse(TEXT) as { formatVersion: number; plan: Record<string, unknown> };
  change(file);
  return JSON.stringify(file);
}
const person = { ...NEW_PERSON, id: 'p1', name: 'A' };

/** What each damaged file is called when it is opened. */
const DAMAGED: readonly (readonly [string, string | Uint8Array, object])[] = [
  ['an empty file', '', { code: 'truncated' }],
  ['a file of zeros', new Uint8Array(5000), { code: 'zeroFilled' }],
  ['a file that was cut off', TEXT.slice(0, 700), { code: 'truncated' }],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex'), { code: 'notText' }],
  ['binary that happens to be UTF-8', 'PK\u0003\u0004\0\0abc', { code: 'notText' }],
  ['a UTF-16 text', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), { code: 'notText' }],
  ['a letter', 'Dear minister', { code: 'notJson' }],
  ['other JSON', '{"a": 1}', { code: 'notAPlan' }],
  [
    'a newer file',
    changed((file) => (file.formatVersion = 9)),
    { code: 'newerVersion', facts: { version: '9' } },
  ],
  [
    'a plan with a wrong field',
    changed((file) => (file.plan['people'] = [{ ...person, name: 1 }])),
    { code: 'invalidPlan', facts: { field: 'people[0].name' } },
  ],
  [
    'a plan with two equal ids',
    changed((file) => (file.plan['people'] = [person, person])),
    { code: 'inconsistentPlan', facts: { count: '1', field: 'people', id: 'p1', fault: 'duplicateId' } },
  ],
  ['an age file for a key', 'age-encryption.org/v1\n-> X25519 abc\n', { code: 'notAPlan' }],
  ['an encrypted file', 'age-encryption.org/v1\n-> scrypt AAAA 17\n', { code: 'passphraseNeeded' }],
];

describe('opening a plan', () => {
  it('reads it, locks it and leaves its bytes alone', async () => {
    const { folder, another } = await planFilesSetup();
    const path = join(folder, 'a.csirtplan');
    await writeFile(path, TEXT);
    const opened = await another().open(path, EDIT);
    expect(opened).toEqual({
      ok: true,
      value: {
        ...{ plan: PLAN, encrypted: false, readOnly: false, lock: null },
        ...{ migratedFrom: null, recovery: [] },
      },
    });
    expect(await readFile(path, 'utf8')).toBe(TEXT);
    expect(Object.keys(await diskState(folder))).toEqual(['.a.csirtplan.lock', 'a.csirtplan']);
  });

  it.each(DAMAGED)('names %s and leaves the disk as it was', async (_, content, error) => {
    const { folder, dataFolder, another } = await planFilesSetup();
    const path = join(folder, 'damaged.csirtplan');
    await writeFile(path, content);
    const before = await diskState(folder);
    const opened = await another().open(path, EDIT);
    expect(opened).toMatchObject({ ok: false, error: { file: 'damaged.csirtplan', ...error } });
    expect(await diskState(folder)).toEqual(before);
    expect(await diskState(dataFolder)).toEqual({});
  });

  it('refuses a readable plan under the name of an encrypted one', async () => {
    const { folder, another } = await planFilesSetup();
    const path = join(folder, 'a.csirtplan.AGE');
    await writeFile(path, TEXT);
    const before = await diskState(folder);
    const refused = { ok: false, error: { code: 'notEncrypted', file: 'a.csirtplan.AGE' } };
    expect(await another().open(path, EDIT)).toMatchObject(refused);
    expect(await another().peek(path, 'a passphrase')).toMatchObject(refused);
    expect(await diskState(folder)).toEqual(before);
  });

  it('refuses a file of 200 MB without reading it', async () => {
    const { folder, another } = await planFilesSetup();
    const path = join(folder, 'huge.csirtplan');
    await writeFile(path, '');
    await truncate(path, 200 * 1024 * 1024);
    expect(await another().open(path, EDIT)).toMatchObject({ ok: false, error: { code: 'fileTooLarge' } });
  });

  it('names a file that is not there, and a folder', async () => {
    const { folder, another } = await planFilesSetup();
    await mkdir(join(folder, 'sub.csirtplan'));
    const files = another();
    const missing = await files.open(join(folder, 'no.csirtplan'), EDIT);
    expect(missing).toMatchObject({ ok: false, error: { code: 'fileMissing', file: 'no.csirtplan' } });
    const inFile = await files.open(join(folder, 'no', 'no.csirtplan'), EDIT);
    expect(inFile).toMatchObject({ ok: false, error: { code: 'fileMissing' } });
    const aFolder = await files.open(join(folder, 'sub.csirtplan'), EDIT);
    expect(aFolder).toMatchObject({ ok: false, error: { code: 'fileUnreadable' } });
    expect(Object.keys(await diskState(folder))).toEqual(['sub.csirtplan']);
  });

  it('opens a write-protected file for reading, without a lock', async () => {
    const { folder, another } = await planFilesSetup();
    const path = join(folder, 'a.csirtplan');
    await writeFile(path, TEXT);
    await chmod(path, 0o444);
    const files = another();
    expect(await files.open(path, EDIT)).toMatchObject({ ok: true, value: { readOnly: true, lock: null } });
    expect(Object.keys(await diskState(folder))).toEqual(['a.csirtplan']);
    const saved = await files.save(path, PLAN, { force: true });
    expect(saved).toMatchObject({ ok: false, error: { code: 'readOnlyPlace' } });
    expect(await readFile(path, 'utf8')).toBe(TEXT);
  });

  it('knows a link and its target as one file', async () => {
    const { folder, another } = await planFilesSetup();
    const [path, link] = [join(folder, 'a.csirtplan'), join(folder, 'link.csirtplan')];
    await writeFile(path, TEXT);
    await symlink(path, link);
    expect(await another().open(link, EDIT)).toMatchObject({ ok: true, value: { readOnly: false } });
    const second = await another({ user: 'bo' }).open(path, EDIT);
    expect(second).toMatchObject({ ok: true, value: { readOnly: true, lock: { user: 'ada' } } });
  });

  it('peeks without lock or trace', async () => {
    const { folder, dataFolder, another } = await planFilesSetup();
    const path = join(folder, 'a.csirtplan');
    await writeFile(path, TEXT);
    const before = await diskState(folder);
    const files = another();
    expect(await files.peek(path, null)).toEqual({ ok: true, value: PLAN });
    expect(await files.peek(join(folder, 'b'), null)).toMatchObject({ ok: false });
    expect(await diskState(folder)).toEqual(before);
    expect(await diskState(dataFolder)).toEqual({});
  });
});
