import { readFile, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk';
import { systemCode } from './fail';
import { isLive, type Owner } from './liveness';
import { replaceFile } from './write-atomic';

/** What stands in a lock file. It may come from another computer, so it is checked like any input. */
const lockFile = z.object({
  user: z.string().max(200),
  host: z.string().max(300),
  pid: z.int().min(1),
  /** ISO instant at which the file was opened. */
  since: z.iso.datetime(),
  /** Tells two locks of the same process apart. */
  key: z.string().max(100),
});
export type LockFile = z.infer<typeof lockFile>;

export interface HeldLock {
  readonly lockPath: string;
  readonly content: LockFile;
}
export type LockOutcome =
  | { readonly kind: 'held'; readonly lock: HeldLock }
  | { readonly kind: 'foreign'; readonly holder: LockFile }
  /** No lock can be left here, so nothing can be saved here with safety. */
  | { readonly kind: 'unwritable' };

export interface Locks {
  /** Takes the lock of a file, over a stale one, and with `takeOver` also over a living one. */
  acquire(path: string, how: { readonly takeOver: boolean }): Promise<LockOutcome>;
  /** Who else has the file open, if anybody; leaves no trace. */
  holder(path: string, own: HeldLock | null): Promise<LockFile | null>;
  /** True while nobody took it over. A lock that somebody deleted is put back. */
  confirm(lock: HeldLock): Promise<boolean>;
  /** Shows that we are still here. */
  touch(lock: HeldLock): Promise<void>;
  release(lock: HeldLock): Promise<void>;
}

export interface LocksHow {
  readonly owner: Owner;
  readonly now: () => Date;
  readonly newKey: () => string;
  readonly disk: Disk;
}

/** Others must be able to read who has the file open. */
const LOCK_MODE = 0o644;
/** Who left a lock that cannot be read; a damaged lock counts until it is 10 minutes old. */
const UNKNOWN: LockFile = { user: '', host: '', pid: 1, since: new Date(0).toISOString(), key: '' };

/** The lock file of a plan: beside it, hidden, named after it. */
export function lockPathOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

/** Lock files beside plans, so that two people or windows do not overwrite each other. */
export function createLocks(how: LocksHow): Locks {
  const acquire = async (path: string, { takeOver }: { takeOver: boolean }): Promise<LockOutcome> => {
    const lock = newLock(path, how);
    // A lock may vanish or appear between looking and taking: look again, but not for ever.
    for (let round = 0; round < 3; round += 1) {
      const found = await readLock(lock.lockPath, how);
      if (found !== null && found.live && !takeOver) return { kind: 'foreign', holder: found.content };
      const taken = found === null ? await createLockFile(lock, how) : await replaceLock(lock, how);
      if (taken === 'unwritable') return { kind: 'unwritable' };
      if (taken === 'taken' && (await isOurs(lock, how))) return { kind: 'held', lock };
    }
    return { kind: 'unwritable' };
  };
  return {
    acquire,
    async holder(path, own) {
      const found = await readLock(lockPathOf(path), how);
      return found !== null && found.live && found.content.key !== own?.content.key ? found.content : null;
    },
    async confirm(lock) {
      const found = await readLock(lock.lockPath, how);
      if (found !== null) return found.content.key === lock.content.key;
      return (await createLockFile(lock, how)) !== 'occupied';
    },
    async touch(lock) {
      const at = how.now();
      if (await isOurs(lock, how)) await utimes(lock.lockPath, at, at).catch(() => undefined);
    },
    async release(lock) {
      if (await isOurs(lock, how)) await how.disk.remove(lock.lockPath).catch(() => undefined);
    },
  };
}

function newLock(path: string, { owner, now, newKey }: LocksHow): HeldLock {
  const { user, host, pid } = owner;
  const content = { user, host, pid, since: now().toISOString(), key: newKey() };
  return { lockPath: lockPathOf(path), content };
}

async function createLockFile(lock: HeldLock, how: LocksHow): Promise<'taken' | 'occupied' | 'unwritable'> {
  try {
    await how.disk.writeNew(lock.lockPath, bytesOf(lock), LOCK_MODE);
    await stamp(lock, how);
    return 'taken';
  } catch (cause) {
    return systemCode(cause) === 'EEXIST' ? 'occupied' : 'unwritable';
  }
}

async function replaceLock(lock: HeldLock, how: LocksHow): Promise<'taken' | 'unwritable'> {
  const error = await replaceFile({
    path: lock.lockPath,
    bytes: bytesOf(lock),
    mode: LOCK_MODE,
    disk: how.disk,
  });
  if (error !== null) return 'unwritable';
  await stamp(lock, how);
  return 'taken';
}

/** The clock that judges a lock stale is the one that stamps it, not that of a file server. */
async function stamp(lock: HeldLock, how: LocksHow): Promise<void> {
  const at = how.now();
  await utimes(lock.lockPath, at, at).catch(() => undefined);
}

async function isOurs(lock: HeldLock, how: LocksHow): Promise<boolean> {
  const found = await readLock(lock.lockPath, how);
  return found !== null && found.content.key === lock.content.key;
}

async function readLock(
  lockPath: string,
  how: LocksHow,
): Promise<{ readonly content: LockFile; readonly live: boolean } | null> {
  let touchedAt: number;
  try {
    touchedAt = (await stat(lockPath)).mtimeMs;
  } catch (cause) {
    return systemCode(cause) === 'ENOENT' ? null : { content: UNKNOWN, live: true };
  }
  const known = await readContent(lockPath);
  const owner = known ?? UNKNOWN;
  const live = isLive({ owner, touchedAt, now: how.now().getTime(), hostName: how.owner.host });
  return { content: owner, live };
}

async function readContent(lockPath: string): Promise<LockFile | null> {
  try {
    const parsed = lockFile.safeParse(JSON.parse(await readFile(lockPath, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function bytesOf(lock: HeldLock): Uint8Array {
  return Buffer.from(`${JSON.stringify(lock.content, null, 2)}\n`);
}
