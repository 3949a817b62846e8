import { basename } from 'node:path';
import type { Reply } from '@shared/contract/client';
import type { Plan } from '@shared/plan/types';
import { discardRecovery, endSession, newWriter, placeOf, type Context, type Session } from './context';
import { done, fail } from './fail';
import type { HeldLock } from './lock';
import type { PlanFiles, SavedPlan } from './types';
import { writePlan } from './write-plan';

type SaveAsHow = Parameters<PlanFiles['saveAs']>[0];

export interface SaveHow {
  readonly path: string;
  readonly plan: Plan;
  readonly force: boolean;
}

/** Saves to the file a plan was opened from. Says so only when the new file stands there. */
export async function savePlan(context: Context, how: SaveHow): Promise<Reply<SavedPlan>> {
  const { path, plan, force } = how;
  const file = basename(path);
  const session = context.sessions.get(path);
  if (session === undefined) return fail('notAllowed', { file, detail: 'This file is not open.' });
  if (session.readOnly) return fail('readOnlyPlace', { file });
  if (session.lock !== null && !(await context.locks.confirm(session.lock)))
    return lostLock(context, session);
  const place = placeOf(context, plan.id, session);
  const lastWrite = context.recovery.lastWrite(place);
  const { passphrase } = session;
  const written = await writePlan(context, {
    ...{ path, plan, passphrase, force },
    known: session.version,
    knownPassphrase: passphrase,
  });
  if (!written.ok) return written;
  context.sessions.set(path, { ...session, version: written.value });
  // An edit made while this save ran has its copy already, and it is newer than the file.
  await discardRecovery(context, place, lastWrite);
  return done({ savedAt: written.value.savedAt, encrypted: passphrase !== null });
}

async function lostLock(context: Context, session: Session): Promise<Reply<SavedPlan>> {
  const holder = await context.locks.holder(session.path, session.lock);
  const facts = holder === null ? {} : { user: holder.user, host: holder.host };
  return fail('lostLock', { file: basename(session.path), facts });
}

/**
 * Saves to another place and goes on there; both paths are real ones. Goes before `leaveOldPlace`, which
 * lets go of the file the plan came from, untouched.
 */
export async function savePlanAs(context: Context, how: SaveAsHow): Promise<Reply<SavedPlan>> {
  const { target, plan } = how;
  const file = basename(target);
  const from = how.from === null ? null : (context.sessions.get(how.from) ?? null);
  const own = context.sessions.get(target) ?? null;
  const passphrase = passphraseFor(context, how, from);
  if (!passphrase.ok) return passphrase;
  const lock = await lockTarget(context, target, own);
  if (!lock.ok) return lock;
  const written = await writePlan(context, {
    ...{ plan, path: target, passphrase: passphrase.value },
    // What was open for reading only is replaced like any other file: when the person agreed to it.
    known: own?.readOnly === false ? own.version : null,
    knownPassphrase: own?.passphrase ?? from?.passphrase ?? null,
    force: how.overwrite,
  });
  if (!written.ok) {
    if (lock.value !== null && lock.value !== own?.lock) await context.locks.release(lock.value);
    const exists = written.error.code === 'changedUnderneath' && !how.overwrite;
    return exists ? fail('alreadyExists', { file }) : written;
  }
  const version = written.value;
  const session = {
    ...{ path: target, readOnly: false, lock: lock.value, passphrase: passphrase.value },
    ...{ version, writer: newWriter(context) },
  };
  context.sessions.set(target, session);
  // First, so that no work which lies in the file now is encrypted only to be removed.
  if (own !== null) await discardRecovery(context, placeOf(context, plan.id, own));
  if (how.from === null || from !== null) await discardRecovery(context, placeOf(context, plan.id, from));
  await followPassphrase(context, session, from);
  return done({ savedAt: version.savedAt, encrypted: passphrase.value !== null });
}

/** After a successful `savePlanAs`: lets go of where the plan was before. */
export async function leaveOldPlace(context: Context, how: SaveAsHow): Promise<void> {
  const from = how.from === null ? undefined : context.sessions.get(how.from);
  if (from !== undefined && how.from !== how.target) {
    await context.queue.run(from.path, () => endSession(context, from));
  }
  if (how.from === null) context.seals.drop(how.plan.id);
}

function passphraseFor(context: Context, how: SaveAsHow, from: Session | null): Reply<string | null> {
  switch (how.encryption.kind) {
    case 'none':
      return done(null);
    case 'passphrase':
      return done(how.encryption.passphrase);
    case 'keep':
      // Whether a file was encrypted that is no longer open cannot be told, and plain text is not a guess.
      if (how.from === null) return done(context.seals.ofPlan(how.plan.id));
      return from === null
        ? fail('notAllowed', { file: basename(how.from), detail: 'This file is not open.' })
        : done(from.passphrase);
  }
}

/** A lock on the new place; null where none can be left, which the write itself will then explain. */
async function lockTarget(
  context: Context,
  target: string,
  own: Session | null,
): Promise<Reply<HeldLock | null>> {
  if (own?.lock && (await context.locks.confirm(own.lock))) return done(own.lock);
  const outcome = await context.locks.acquire(target, { takeOver: false });
  if (outcome.kind === 'foreign') {
    const { user, host } = outcome.holder;
    return fail('fileBusy', { file: basename(target), facts: { user, host } });
  }
  return done(outcome.kind === 'held' ? outcome.lock : null);
}

/** Copies that exist already are opened by the passphrase the plan has now. */
async function followPassphrase(context: Context, session: Session, from: Session | null): Promise<void> {
  const { passphrase, version } = session;
  const planId = version.plan.id;
  if (passphrase === null) return;
  const before = from?.passphrase ?? context.seals.ofPlan(planId);
  if (before !== null && before !== passphrase) {
    await context.keys.rewrap({ planId, passphrase: before }, passphrase);
  }
  if (before === null) await context.restorePoints.protect(planId, passphrase);
}
