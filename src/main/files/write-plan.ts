import { basename } from 'node:path';
import type { Reply } from '@shared/contract/client';
import type { AppError } from '@shared/contract/errors';
import type { Plan } from '@shared/plan/types';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import type { Context, KnownVersion } from './context';
import { decodePlan } from './decode-plan';
import { ageKind } from './encryption';
import { done, fail } from './fail';
import { fingerprint } from './fingerprint';
import { lockPathOf } from './lock';
import { MAX_FILE_BYTES, readFileWithLimit, type ReadFile } from './read-file';
import { replaceFile, sweepTemporaries } from './write-atomic';

/** Permission bits of a file that did not exist; the system's mask takes away from them. */
const NEW_FILE_MODE = 0o666;

export interface WriteHow {
  /** Real path. */
  readonly path: string;
  readonly plan: Plan;
  /** Passphrase of the new file, or null for plain text. */
  readonly passphrase: string | null;
  /** What we believe stands there; null when we know nothing of it. */
  readonly known: KnownVersion | null;
  /** Passphrase of what stands there, if it has one we know. */
  readonly knownPassphrase: string | null;
  /** Replace a version we do not know. It becomes a restore point, or nothing is done. */
  readonly force: boolean;
}
/** Writes a plan to its place: at every moment the whole old or the whole new file stands there. */
export async function writePlan(context: Context, how: WriteHow): Promise<Reply<KnownVersion>> {
  const { path, plan, passphrase } = how;
  const file = basename(path);
  const found = await currentFile(how);
  if (!found.ok) return found;
  const { appVersion, now } = context.options;
  const savedAt = now().toISOString();
  const plain = Buffer.from(serializePlan(plan, { appVersion, savedAt }));
  const bytes = passphrase === null ? plain : await context.cipher.encrypt(plain, passphrase);
  if (bytes.byteLength > MAX_FILE_BYTES) return fail('fileTooLarge', { file });
  await sweepTemporaries([path, lockPathOf(path)], context.disk);
  const error = await replaceFile({
    path,
    bytes,
    mode: found.value?.mode ?? NEW_FILE_MODE,
    disk: context.disk,
    beforeRename: () => beforeRename(context, how, found.value),
  });
  if (error !== null) return { ok: false, error };
  return done({ fingerprint: fingerprint(bytes), plain, plan, savedAt });
}

/** What stands in the place now, if it may be replaced. */
async function currentFile(how: WriteHow): Promise<Reply<ReadFile | null>> {
  const file = basename(how.path);
  const read = await readFileWithLimit(how.path);
  if (!read.ok) {
    if (read.error.code === 'fileMissing') return done(null);
    // What cannot be read cannot be kept either, so it is not replaced.
    return fail('cannotWrite', { file, detail: read.error.detail ?? read.error.code });
  }
  if (read.value.writeProtected) return fail('readOnlyPlace', { file });
  const foreign = how.known === null || fingerprint(read.value.bytes) !== how.known.fingerprint;
  return foreign && !how.force ? fail('changedUnderneath', { file }) : done(read.value);
}

/** The new file lies ready: keeps the old one, and looks a last time that it is still the same. */
async function beforeRename(
  context: Context,
  how: WriteHow,
  found: ReadFile | null,
): Promise<AppError | null> {
  if (found === null) return null;
  const kept = await keepOld(context, how, found.bytes);
  if (kept !== null) return kept;
  const again = await readFileWithLimit(how.path);
  const same = again.ok ? fingerprint(again.value.bytes) === fingerprint(found.bytes) : false;
  return same || (!again.ok && again.error.code === 'fileMissing')
    ? null
    : { code: 'changedUnderneath', file: basename(how.path) };
}

async function keepOld(context: Context, how: WriteHow, bytes: Uint8Array): Promise<AppError | null> {
  const { known, plan } = how;
  const passphrase = how.knownPassphrase ?? how.passphrase;
  const about = { fileName: basename(how.path), path: how.path, passphrase };
  if (known !== null && fingerprint(bytes) === known.fingerprint) {
    // The person's own earlier version: a full computer must not keep them from saving to their stick.
    const old = { ...known, planId: known.plan.id, bytes: known.plain, sealed: false };
    await context.restorePoints.keep({ ...old, ...about }, plan);
    return null;
  }
  const decoded = await decodePlan(bytes, { file: about.fileName, passphrase, cipher: context.cipher });
  const old = decoded.ok
    ? { planId: decoded.value.plan.id, plan: decoded.value.plan, savedAt: decoded.value.savedAt }
    : { planId: plan.id, plan: null, savedAt: context.options.now().toISOString() };
  const sealed = !decoded.ok && ageKind(bytes) !== null;
  const content = { bytes: decoded.ok ? decoded.value.plain : bytes, sealed };
  return context.restorePoints.keep({ ...old, ...content, ...about }, plan);
}
