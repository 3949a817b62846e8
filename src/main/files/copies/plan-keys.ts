import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reply } from '@shared/contract/client';
import type { AppError } from '@shared/contract/errors';
import type { Disk } from '../disk';
import { decryptWithKey, encryptToKey, keyOf, newAgeKey, type AgeKey } from '../encryption';
import { done, fail, writingError } from '../fail';
import { shortHash } from '../fingerprint';
import type { PlanCipher } from '../types';
import { replaceFile } from '../write-atomic';
import type { Shelf } from './shelf';

/**
 * The keys of encrypted plans. Copies are encrypted to a key of the plan, which takes milliseconds; the key
 * itself lies beside the restore points, encrypted with the passphrase. It is in memory only while the plan
 * is open. A plan has a second key when its passphrase was changed on another computer.
 */
export interface PlanKeys {
  encrypt(plain: Uint8Array, plan: PlanSecret): Promise<Reply<Uint8Array>>;
  /** Opens a copy with the key in memory, else with the passphrase. */
  decrypt(cipher: Uint8Array, plan: MaybeLocked): Promise<Reply<Uint8Array>>;
  /** Makes a changed passphrase open the copies that exist already. */
  rewrap(before: PlanSecret, passphrase: string): Promise<AppError | null>;
  /** The passphrase of a key in memory. */
  passphraseOf(planId: string): string | null;
  forget(planId: string): void;
}
export interface PlanSecret {
  readonly planId: string;
  readonly passphrase: string;
}
interface MaybeLocked {
  readonly planId: string;
  /** Null when nobody gave it yet. */
  readonly passphrase: string | null;
}

export interface PlanKeysHow {
  readonly shelf: Shelf;
  readonly cipher: PlanCipher;
  readonly disk: Disk;
}

const KEY_FILE = /^key-[0-9a-f]{8}\.age$/;
const PRIVATE_FILE = 0o600;

/** An empty key store over the shelf of copies. */
export function createPlanKeys(how: PlanKeysHow): PlanKeys {
  const inMemory = new Map<string, { passphrase: string; key: Promise<Reply<AgeKey>> }>();
  const keyFor = (plan: PlanSecret): Promise<Reply<AgeKey>> => {
    const known = inMemory.get(plan.planId);
    if (known?.passphrase === plan.passphrase) return known.key;
    const key = loadOrMake(plan, how);
    const entry = { passphrase: plan.passphrase, key };
    inMemory.set(plan.planId, entry);
    // A key that could not be made is tried again next time.
    void key.then((reply) => {
      if (!reply.ok && inMemory.get(plan.planId) === entry) inMemory.delete(plan.planId);
    });
    return key;
  };
  return {
    async encrypt(plain, plan) {
      const key = await keyFor(plan);
      return key.ok ? done(await encryptToKey(plain, key.value)) : key;
    },
    async decrypt(cipher, plan) {
      const known = await inMemory.get(plan.planId)?.key;
      if (known?.ok) {
        const opened = await decryptWithKey(cipher, known.value);
        if (opened.kind === 'plain') return done(opened.bytes);
        if (opened.kind === 'damaged') return fail('truncated');
      }
      const { planId, passphrase } = plan;
      if (passphrase === null) return fail('passphraseNeeded');
      return decryptWithStoredKeys(cipher, { planId, passphrase }, how);
    },
    async rewrap(before, passphrase) {
      if (!inMemory.has(before.planId) && (await keyFiles(before.planId, how)).length === 0) return null;
      const key = await keyFor(before);
      if (!key.ok) return key.error;
      inMemory.set(before.planId, { passphrase, key: Promise.resolve(key) });
      return storeKey(key.value, { planId: before.planId, passphrase }, how);
    },
    passphraseOf: (planId) => inMemory.get(planId)?.passphrase ?? null,
    forget: (planId) => void inMemory.delete(planId),
  };
}

async function loadOrMake(plan: PlanSecret, how: PlanKeysHow): Promise<Reply<AgeKey>> {
  for await (const key of storedKeys(plan, how)) {
    if (key !== null) return done(key);
  }
  const key = await newAgeKey();
  const error = await storeKey(key, plan, how);
  return error === null ? done(key) : { ok: false, error };
}

async function storeKey(key: AgeKey, plan: PlanSecret, how: PlanKeysHow): Promise<AppError | null> {
  const name = `key-${shortHash(key.recipient, 8)}.age`;
  try {
    const folder = await how.shelf.folder('restorePoint', plan.planId);
    if (folder === null) return { code: 'internal', detail: 'A plan id is not an id.' };
    const bytes = await how.cipher.encrypt(Buffer.from(`${key.identity}\n`), plan.passphrase);
    return await replaceFile({ path: join(folder, name), bytes, mode: PRIVATE_FILE, disk: how.disk });
  } catch (cause) {
    return writingError(cause, name);
  }
}

/** Every key that lies beside the copies of a plan, newest first; null for one this passphrase does not open. */
async function* storedKeys(plan: PlanSecret, how: PlanKeysHow): AsyncGenerator<AgeKey | null> {
  for (const path of await keyFiles(plan.planId, how)) {
    const wrapped = await how.disk.read(path).catch(() => null);
    if (wrapped === null) continue;
    const opened = await how.cipher.decrypt(wrapped, plan.passphrase);
    const text = opened.kind === 'plain' ? Buffer.from(opened.bytes).toString('latin1').trim() : null;
    yield text === null ? null : await keyOf(text).catch(() => null);
  }
}

async function keyFiles(planId: string, how: PlanKeysHow): Promise<string[]> {
  const folder = await how.shelf.folder('restorePoint', planId).catch(() => null);
  if (folder === null) return [];
  const names = (await readdir(folder)).filter((name) => KEY_FILE.test(name));
  const dated = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, at: await stat(path).then((stats) => stats.mtimeMs) };
    }),
  );
  return dated.sort((a, b) => b.at - a.at).map((file) => file.path);
}

async function decryptWithStoredKeys(
  cipher: Uint8Array,
  plan: PlanSecret,
  how: PlanKeysHow,
): Promise<Reply<Uint8Array>> {
  let keys = 0;
  for await (const key of storedKeys(plan, how)) {
    keys += 1;
    const opened = key === null ? null : await decryptWithKey(cipher, key);
    if (opened?.kind === 'plain') return done(opened.bytes);
    if (opened?.kind === 'damaged') return fail('truncated');
  }
  return keys > 0 ? fail('wrongPassphrase') : fail('fileUnreadable', { detail: 'Its key is missing.' });
}
