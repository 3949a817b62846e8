import type { Plan } from '@shared/plan/types';
import { createRecovery, type Recovery, type RecoveryPlace } from './copies/recovery';
import { createPlanKeys, type PlanKeys } from './copies/plan-keys';
import { createRestorePoints, type RestorePoints } from './copies/restore-points';
import { createSeals, type Seals } from './copies/seals';
import { createShelf, type Shelf } from './copies/shelf';
import { nodeDisk, type Disk } from './disk';
import { createPlanCipher } from './encryption';
import { shortHash } from './fingerprint';
import { createLocks, type HeldLock, type Locks } from './lock';
import { createPresence, type Presence } from './presence';
import { createQueue, type Queue } from './queue';
import type { PlanCipher, PlanFilesOptions } from './types';

/** What we know of the bytes that stand in a file. */
export interface KnownVersion {
  readonly fingerprint: string;
  /** The JSON text as bytes, without encryption. */
  readonly plain: Uint8Array;
  readonly plan: Plan;
  readonly savedAt: string;
}

/** A plan file that is open. */
export interface Session {
  /** Real path: links are resolved. */
  readonly path: string;
  readonly readOnly: boolean;
  /** Null when it is open for reading, or where no lock could be left. */
  readonly lock: HeldLock | null;
  /** In memory only, while the plan is open; null for a plan that is not encrypted. */
  readonly passphrase: string | null;
  readonly version: KnownVersion;
  /** Part of the name of its recovery copy: no two openings of a file ever write the same one. */
  readonly writer: string;
}

/** What the operations on plan files share. */
export interface Context {
  readonly options: PlanFilesOptions;
  readonly disk: Disk;
  readonly cipher: PlanCipher;
  readonly locks: Locks;
  readonly shelf: Shelf;
  readonly keys: PlanKeys;
  readonly restorePoints: RestorePoints;
  readonly recovery: Recovery;
  readonly seals: Seals;
  readonly presence: Presence;
  /** By real path: work on one file is done one after the other. */
  readonly queue: Queue;
  readonly sessions: Map<string, Session>;
}

const WRITER_DIGITS = 12;

/** A name for the recovery copy of a file that is being opened. */
export function newWriter({ options }: Context): string {
  return shortHash(options.newId(), WRITER_DIGITS);
}

/** Puts the parts together. Touches no disk. */
export function createContext(options: PlanFilesOptions): Context {
  const { now, newId, user, hostName, pid, appVersion } = options;
  const disk = options.disk ?? nodeDisk;
  const cipher = options.cipher ?? createPlanCipher();
  const presence = createPresence(shortHash(newId(), WRITER_DIGITS));
  const owner = { user, host: hostName, pid };
  const shelf = createShelf(options.dataFolder, disk);
  const keys = createPlanKeys({ shelf, cipher, disk });
  return {
    ...{ options, disk, cipher, shelf, keys, presence },
    seals: createSeals(newId),
    locks: createLocks({ owner, now, newKey: newId, disk }),
    restorePoints: createRestorePoints({ shelf, keys, now }),
    recovery: createRecovery({ shelf, keys, owner, presence, now, appVersion }),
    queue: createQueue(),
    sessions: new Map(),
  };
}

/** Lets go of a file: its lock, and the key of its plan when it is open nowhere else. */
export async function endSession(context: Context, session: Session): Promise<void> {
  if (session.lock !== null) await context.locks.release(session.lock);
  if (context.sessions.get(session.path) === session) context.sessions.delete(session.path);
  forgetPlan(context, session.version.plan.id);
}

/** Forgets the key of a plan that is open nowhere in this window any more. */
export function forgetPlan(context: Context, planId: string): void {
  if ([...context.sessions.values()].some((other) => other.version.plan.id === planId)) return;
  context.keys.forget(planId);
  context.restorePoints.forget(planId);
}

/** The recovery copy of an open file, or of a plan of this window that has none. */
export function placeOf(context: Context, planId: string, session: Session | null): RecoveryPlace {
  const path = session?.path ?? null;
  return { planId, path, writer: session?.writer ?? context.presence.instance };
}

/** Removes a recovery copy, after any write of it that is under way. */
export function discardRecovery(context: Context, place: RecoveryPlace, ifLast?: number): Promise<void> {
  return context.queue.run(recoveryQueue(place), () => context.recovery.discard(place, ifLast));
}

/** Name of the queue of one recovery copy; writing it must not wait for a slow save of the file. */
export function recoveryQueue(place: RecoveryPlace): string {
  return `recovery\n${place.planId}\n${place.path ?? ''}\n${place.writer}`;
}
