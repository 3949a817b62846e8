import type { Reply } from '@shared/contract/client';
import type { Context } from '../context';
import { decodePlain, decodePlan, type DecodedPlan } from '../decode-plan';
import { ageKind } from '../encryption';
import { done, fail } from '../fail';
import { readFileWithLimit } from '../read-file';
import type { KeptCopy, ReadCopy } from '../types';
import type { CopyKind, StoredCopy } from './copy-record';

/** The kept copies of one plan or of all, newest first. */
export async function listCopies(
  context: Context,
  how: { readonly planId: string | null; readonly kind: CopyKind },
): Promise<readonly KeptCopy[]> {
  const { kind, planId } = how;
  const copies =
    kind === 'recovery' ? await context.recovery.list(planId) : await context.shelf.list(kind, planId);
  return copies.map(keptCopy);
}

/** Reads a kept copy. One that is damaged is set aside on disk, so that it is not offered again. */
export async function readCopy(
  context: Context,
  id: string,
  { passphrase, seal }: { readonly passphrase: string | null; readonly seal: boolean },
): Promise<Reply<ReadCopy>> {
  const stored = await context.shelf.find(id);
  if (stored === null) return fail('fileMissing');
  const known = passphrase ?? passphraseOfOpenPlan(context, stored.record.planId);
  const decoded = await decodeCopy(context, stored, known);
  if (!decoded.ok) {
    // A passphrase the person did not give for this cannot be called wrong.
    if (passphrase === null && decoded.error.code === 'wrongPassphrase') {
      return fail('passphraseNeeded', { file: stored.record.fileName });
    }
    const isDamaged = DAMAGED.includes(decoded.error.code);
    if (isDamaged) await context.shelf.setAside(stored);
    return fail(decoded.error.code, { ...decoded.error, file: stored.record.fileName });
  }
  const { plan } = decoded.value;
  const copy = { ...keptCopy(stored), title: plan.identity.title };
  if (!seal || !stored.encrypted) return done({ copy, plan, seal: null });
  // A key in memory opens copies whatever passphrase was given; the one it goes with is right for certain.
  const secret = context.keys.passphraseOf(stored.record.planId) ?? known;
  // Without a passphrase the work could only be kept readable.
  if (secret === null) return fail('passphraseNeeded', { file: stored.record.fileName });
  return done({ copy, plan, seal: context.seals.mint(secret) });
}

/** Removes a kept copy. Nothing is done for one that has gone already. */
export async function discardCopy(context: Context, id: string): Promise<Reply<null>> {
  const copy = await context.shelf.find(id);
  if (copy === null) return done(null);
  if (copy.kind === 'recovery' && context.recovery.isInUseElsewhere(copy))
    return fail('notAllowed', { file: copy.record.fileName, detail: 'Another window works on it.' });
  await context.shelf.remove(copy);
  return done(null);
}

/** While a plan is open nobody is asked again for its passphrase. */
function passphraseOfOpenPlan(context: Context, planId: string): string | null {
  const open = [...context.sessions.values()].filter((session) => session.version.plan.id === planId);
  const ofFile = open.find((session) => session.passphrase !== null)?.passphrase ?? null;
  return ofFile ?? context.seals.ofPlan(planId);
}

/** Failures that no passphrase and no newer program can mend. */
const DAMAGED: readonly string[] = [
  'notText',
  'notJson',
  'truncated',
  'zeroFilled',
  'notAPlan',
  'invalidPlan',
  'inconsistentPlan',
];

async function decodeCopy(
  context: Context,
  stored: StoredCopy,
  passphrase: string | null,
): Promise<Reply<DecodedPlan>> {
  const file = stored.record.fileName;
  const read = await readFileWithLimit(stored.dataPath);
  if (!read.ok) return read;
  const { bytes } = read.value;
  if (ageKind(bytes) !== 'key') return decodePlan(bytes, { file, passphrase, cipher: context.cipher });
  const opened = await context.keys.decrypt(bytes, { planId: stored.record.planId, passphrase });
  return opened.ok ? decodePlain(opened.value, { file, encrypted: true }) : opened;
}

/** What is told of a copy. */
export function keptCopy(stored: StoredCopy): KeptCopy {
  const { planId, title, fileName, savedAt, changed } = stored.record;
  const { id, kind, bytes, encrypted } = stored;
  return { id, kind, planId, title, fileName, savedAt, bytes, encrypted, changed };
}
