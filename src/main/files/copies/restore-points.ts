import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AppError } from '@shared/contract/errors';
import type { Plan } from '@shared/plan/types';
import { decodePlain } from '../decode-plan';
import { shortHash } from '../fingerprint';
import { areaChanges } from './area-changes';
import type { StoredCopy } from './copy-record';
import type { PlanKeys } from './plan-keys';
import type { Shelf } from './shelf';

/** So many earlier versions of a plan are kept. */
export const RESTORE_POINTS_KEPT = 20;

/** A version of a file that is about to be replaced. */
export interface OldVersion {
  /** Under which plan it is kept. */
  readonly planId: string;
  readonly fileName: string;
  /** Real path of the file. */
  readonly path: string;
  /** The file as JSON text, or as it lay there when it could not be understood. */
  readonly bytes: Uint8Array;
  /** Null when it could not be understood. */
  readonly plan: Plan | null;
  readonly savedAt: string;
  /** `bytes` are an age file already, of a passphrase we do not know. */
  readonly sealed: boolean;
  /** Encrypt the copy with the key this passphrase opens; null keeps it plain. */
  readonly passphrase: string | null;
}

export interface RestorePoints {
  /** Keeps a version, with what changed since the one kept before it. A copy of `next` is not kept. */
  keep(version: OldVersion, next: Plan): Promise<AppError | null>;
  /** Encrypts what was kept of a plan before it got a passphrase: restore points and unsaved work. */
  protect(planId: string, passphrase: string): Promise<void>;
  forget(planId: string): void;
}

export interface RestorePointsHow {
  readonly shelf: Shelf;
  readonly keys: PlanKeys;
  readonly now: () => Date;
}

/** The earlier versions of plans on this computer. */
export function createRestorePoints(how: RestorePointsHow): RestorePoints {
  const lastKept = new Map<string, Plan>();
  return {
    async keep(version, next) {
      const { planId, plan } = version;
      if (plan !== null && isDeepStrictEqual(plan, next)) return null;
      const points = byKeptOrder(await how.shelf.list('restorePoint', planId));
      const before = lastKept.get(planId) ?? (await readNewest(points, version, how));
      // A save that failed after this point kept it already.
      if (plan !== null && isDeepStrictEqual(before, plan)) return null;
      const changed = before !== null && plan !== null ? areaChanges(before, plan) : {};
      const error = await put(version, { changed, stem: nextStem(points, version, how.now()) }, how);
      if (error !== null) return error;
      if (plan === null) lastKept.delete(planId);
      else lastKept.set(planId, plan);
      await Promise.all(points.slice(RESTORE_POINTS_KEPT - 1).map((point) => how.shelf.remove(point)));
      return null;
    },
    protect: (planId, passphrase) => protect({ planId, passphrase }, how),
    forget: (planId) => void lastKept.delete(planId),
  };
}

async function put(
  version: OldVersion,
  { stem, changed }: { readonly stem: string; readonly changed: Record<string, number> },
  { shelf, keys }: RestorePointsHow,
): Promise<AppError | null> {
  const { planId, passphrase, fileName, path, savedAt, sealed } = version;
  const sealing =
    passphrase !== null && !sealed ? await keys.encrypt(version.bytes, { planId, passphrase }) : null;
  if (sealing !== null && !sealing.ok) return sealing.error;
  const encrypted = sealed || sealing !== null;
  const title = encrypted ? '' : (version.plan?.identity.title ?? '');
  const record = { planId, title, fileName, path, savedAt, changed, owner: null };
  const bytes = sealing?.value ?? version.bytes;
  return shelf.put({ kind: 'restorePoint', stem, bytes, encrypted, record });
}

async function protect(plan: { planId: string; passphrase: string }, how: RestorePointsHow): Promise<void> {
  const lists = [how.shelf.list('restorePoint', plan.planId), how.shelf.list('recovery', plan.planId)];
  const copies = (await Promise.all(lists)).flat();
  for (const copy of copies.filter((one) => !one.encrypted)) {
    const plain = await readFile(copy.dataPath).catch(() => null);
    const sealed = plain === null ? null : await how.keys.encrypt(plain, plan);
    if (!sealed?.ok) continue;
    const record = { ...copy.record, title: '' };
    const { kind } = copy;
    await how.shelf.put({ kind, stem: stemOf(copy), bytes: sealed.value, encrypted: true, record });
  }
}

async function readNewest(
  points: readonly StoredCopy[],
  version: OldVersion,
  { keys }: RestorePointsHow,
): Promise<Plan | null> {
  const [newest] = points;
  const bytes = newest ? await readFile(newest.dataPath).catch(() => null) : null;
  if (!newest || bytes === null) return null;
  const opened = newest.encrypted ? await keys.decrypt(bytes, version) : null;
  if (opened !== null && !opened.ok) return null;
  const decoded = decodePlain(opened?.value ?? bytes, { file: '', encrypted: newest.encrypted });
  return decoded.ok ? decoded.value.plan : null;
}

/** Newest first by the order in which they were kept: the clock of who saved a version may be wrong. */
function byKeptOrder(points: readonly StoredCopy[]): readonly StoredCopy[] {
  return [...points].sort((a, b) => stemOf(b).localeCompare(stemOf(a)));
}

function stemOf(point: StoredCopy): string {
  return basename(point.dataPath).replace(/\.csirtplan(\.age)?$/, '');
}

/** Names begin with a moment that always grows, also when the clock was set back. */
function nextStem(points: readonly StoredCopy[], version: OldVersion, now: Date): string {
  const newest = points[0] ? Number(/^\d+/.exec(stemOf(points[0]))?.[0] ?? 0) : 0;
  const moment = Math.max(now.getTime(), newest + 1);
  return `${String(moment).padStart(14, '0')}-${shortHash(version.savedAt, 6)}`;
}
