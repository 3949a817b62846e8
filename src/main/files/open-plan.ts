import { basename } from 'node:path';
import type { Answer } from '@shared/contract/channels';
import type { Reply } from '@shared/contract/client';
import { discardRecovery, endSession, newWriter, placeOf, type Context, type Session } from './context';
import { decodePlan, type DecodedPlan } from './decode-plan';
import { done, fail } from './fail';
import { fingerprint } from './fingerprint';
import type { HeldLock, LockFile } from './lock';
import { readFileWithLimit } from './read-file';
import type { OpenedPlan, PlanFiles } from './types';

type OpenHow = Parameters<PlanFiles['open']>[1];
type Holder = Answer<'plan.open'>['lock'];

/** A file as it was read, before anything is done about it. */
interface ReadPlan {
  readonly decoded: DecodedPlan;
  readonly fingerprint: string;
  readonly writeProtected: boolean;
}

/** Reads and understands a plan file. Writes nothing, whatever comes of it. */
export async function readPlan(
  context: Context,
  path: string,
  passphrase: string | null,
): Promise<Reply<ReadPlan>> {
  const read = await readFileWithLimit(path);
  if (!read.ok) return read;
  const { bytes, writeProtected } = read.value;
  const { cipher } = context;
  const decoded = await decodePlan(bytes, { file: basename(path), passphrase, cipher });
  if (!decoded.ok) return decoded;
  if (!decoded.value.encrypted && namesEncrypted(path)) return fail('notEncrypted', { file: basename(path) });
  return done({ decoded: decoded.value, fingerprint: fingerprint(bytes), writeProtected });
}

/** Who sees this ending takes the file for protected: a readable plan under it is refused, not opened. */
function namesEncrypted(path: string): boolean {
  return path.toLowerCase().endsWith('.age');
}

/** Opens a plan file. Only once it is understood a lock is left beside it; the file itself is never written. */
export async function openPlan(context: Context, path: string, how: OpenHow): Promise<Reply<OpenedPlan>> {
  const read = await readPlan(context, path, how.passphrase);
  if (!read.ok) return read;
  const { decoded } = read.value;
  const passphrase = decoded.encrypted ? how.passphrase : null;
  const access = await gainAccess(context, path, read.value.writeProtected ? 'readOnly' : how.mode);
  const session: Session = {
    path,
    readOnly: access.lock === null,
    lock: access.lock,
    passphrase,
    version: {
      fingerprint: read.value.fingerprint,
      plain: decoded.plain,
      plan: decoded.plan,
      savedAt: decoded.savedAt,
    },
    writer: newWriter(context),
  };
  if (how.mode === 'takeOver') await discardGivenUp(context, path);
  await replaceSession(context, session);
  const { plan, savedAt, migratedFrom, encrypted } = decoded;
  const takenOver = how.mode === 'takeOver';
  const offers = await context.recovery.offersFor({ path, plan, savedAt, passphrase, takenOver });
  return done({
    ...{ plan, encrypted, migratedFrom },
    readOnly: session.readOnly,
    lock: holderFor(context, access.holder),
    recovery: offers.map(({ copy, older, inUse }) => ({
      ...{ id: copy.id, savedAt: copy.record.savedAt, encrypted: copy.encrypted },
      ...{ older, inUse },
    })),
  });
}

interface Access {
  /** Ours, when the file may be edited. */
  readonly lock: HeldLock | null;
  /** Who else has it. */
  readonly holder: LockFile | null;
}

async function gainAccess(context: Context, path: string, mode: OpenHow['mode']): Promise<Access> {
  const { locks } = context;
  const own = context.sessions.get(path)?.lock ?? null;
  if (mode === 'readOnly') return { lock: null, holder: await locks.holder(path, own) };
  // The same window opens the same file again: it goes on with the lock it has.
  if (own !== null && (await locks.confirm(own))) return { lock: own, holder: null };
  const outcome = await locks.acquire(path, { takeOver: mode === 'takeOver' });
  if (outcome.kind === 'held') return { lock: outcome.lock, holder: null };
  return { lock: null, holder: outcome.kind === 'foreign' ? outcome.holder : null };
}

/** What was edited here while it was open for reading only: the person chose to take the file over instead. */
async function discardGivenUp(context: Context, path: string): Promise<void> {
  const before = context.sessions.get(path);
  if (before) await discardRecovery(context, placeOf(context, before.version.plan.id, before));
}

async function replaceSession(context: Context, session: Session): Promise<void> {
  const before = context.sessions.get(session.path);
  if (before?.lock && before.lock !== session.lock) await context.locks.release(before.lock);
  const otherPlan = before !== undefined && before.version.plan.id !== session.version.plan.id;
  if (otherPlan) await endSession(context, { ...before, lock: null });
  context.sessions.set(session.path, session);
}

function holderFor({ options }: Context, holder: LockFile | null): Holder {
  if (holder === null) return null;
  const { user, host, since } = holder;
  const sameComputer = host === options.hostName && user === options.user;
  return { user, host, since, sameComputer };
}
