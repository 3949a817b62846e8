import { basename } from 'node:path';
import { access, readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '@shared/contract/client';
import type { Plan } from '@shared/plan/types';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { decodePlain } from '../decode-plan';
import { done } from '../fail';
import { shortHash } from '../fingerprint';
import { isLive, type Owner } from '../liveness';
import type { StoredCopy } from './copy-record';
import type { PlanKeys } from './plan-keys';
import type { Shelf } from './shelf';

/** Which recovery copy is meant: a plan has one for every file it is open from, and one while unsaved. */
export interface RecoveryPlace {
  readonly planId: string;
  /** Real path of the file, or null while it was never saved. */
  readonly path: string | null;
}
export interface RecoveryWrite {
  /** Null while the plan was never saved. */
  readonly path: string | null;
  readonly plan: Plan;
  readonly passphrase: string | null;
}

export interface Recovery {
  /** Notes that a write was asked for, before its turn comes: a save after this holds the same edits. */
  announce(place: RecoveryPlace): void;
  write(how: RecoveryWrite): Promise<Reply<{ readonly savedAt: string }>>;
  /** Number of the last announced write of a copy, to tell later whether there was another; 0 for none. */
  lastWrite(place: RecoveryPlace): number;
  /** Removes a copy; with `ifLast` only when no write was announced since that one. */
  discard(place: RecoveryPlace, ifLast?: number): Promise<void>;
  /** Copies that no other running program is still writing. */
  list(planId: string | null): Promise<readonly StoredCopy[]>;
  /** The copy to offer when a plan is opened: not older than the file and with other content. */
  newerThan(file: OpenedVersion): Promise<StoredCopy | null>;
  /** Shows other programs that our copies are in use. */
  touch(): Promise<void>;
}
export interface OpenedVersion {
  readonly path: string;
  readonly plan: Plan;
  readonly savedAt: string;
  readonly passphrase: string | null;
}

export interface RecoveryHow {
  readonly shelf: Shelf;
  readonly keys: PlanKeys;
  readonly owner: Owner;
  readonly now: () => Date;
  readonly appVersion: string;
}

/** The copies of unsaved work on this computer. */
export function createRecovery(how: RecoveryHow): Recovery {
  /** Number of the last announced write of each copy; numbers are never used twice. */
  const lastWrite = new Map<string, number>();
  let writes = 0;
  /** Records of copies we wrote and did not discard. */
  const ours = new Set<string>();
  const list = async (planId: string | null) => {
    const copies = await how.shelf.list('recovery', planId);
    return copies.filter((copy) => !isInUseElsewhere(copy, how));
  };
  return {
    list,
    lastWrite: (place) => lastWrite.get(keyOf(place)) ?? 0,
    announce(place) {
      writes += 1;
      lastWrite.set(keyOf(place), writes);
    },
    async write(copy) {
      const place = { planId: copy.plan.id, path: copy.path };
      const recordPath = how.shelf.recordPath('recovery', place.planId, stemOf(place));
      ours.add(recordPath);
      const written = await writeCopy(copy, how);
      // Stamped by the clock that will judge whether it was left behind.
      await how.shelf.touch({ recordPath }, how.now());
      return written;
    },
    async discard(place, ifLast) {
      if (ifLast !== undefined && (lastWrite.get(keyOf(place)) ?? 0) !== ifLast) return;
      lastWrite.delete(keyOf(place));
      ours.delete(how.shelf.recordPath('recovery', place.planId, stemOf(place)));
      await how.shelf.removeByStem('recovery', place.planId, stemOf(place));
    },
    async newerThan(file) {
      for (const copy of await list(file.plan.id)) {
        if (copy.record.savedAt < file.savedAt || !(await belongsTo(copy, file.path))) continue;
        if (await differs(copy, file, how.keys)) return copy;
      }
      return null;
    },
    async touch() {
      await Promise.all([...ours].map((recordPath) => how.shelf.touch({ recordPath }, how.now())));
    },
  };
}

async function writeCopy(copy: RecoveryWrite, how: RecoveryHow): Promise<Reply<{ savedAt: string }>> {
  const { plan, path, passphrase } = copy;
  const savedAt = how.now().toISOString();
  const text = Buffer.from(serializePlan(plan, { appVersion: how.appVersion, savedAt }));
  const sealed = passphrase === null ? null : await how.keys.encrypt(text, { planId: plan.id, passphrase });
  if (sealed !== null && !sealed.ok) return sealed;
  const error = await how.shelf.put({
    kind: 'recovery',
    stem: stemOf({ planId: plan.id, path }),
    bytes: sealed?.value ?? text,
    encrypted: sealed !== null,
    record: {
      planId: plan.id,
      title: sealed === null ? plan.identity.title : '',
      fileName: path === null ? '' : basename(path),
      path,
      savedAt,
      changed: {},
      owner: how.owner,
    },
  });
  return error === null ? done({ savedAt }) : { ok: false, error };
}

/** Our own copies are always shown: after a crash of a window its program may still be running. */
function isInUseElsewhere(copy: StoredCopy, { owner, now }: RecoveryHow): boolean {
  const by = copy.record.owner;
  if (by === null || (by.host === owner.host && by.pid === owner.pid)) return false;
  const question = { owner: by, touchedAt: copy.touchedAt, now: now().getTime(), hostName: owner.host };
  return isLive(question);
}

/** A copy made for another file counts only when that file is gone, for then it was moved here. */
async function belongsTo(copy: StoredCopy, path: string): Promise<boolean> {
  if (copy.record.path === null || copy.record.path === path) return true;
  return access(copy.record.path).then(
    () => false,
    () => true,
  );
}

async function differs(copy: StoredCopy, file: OpenedVersion, keys: PlanKeys): Promise<boolean> {
  const bytes = await readFile(copy.dataPath).catch(() => null);
  if (bytes === null) return false;
  const { passphrase } = file;
  const opened = copy.encrypted ? await keys.decrypt(bytes, { planId: file.plan.id, passphrase }) : null;
  if (opened !== null && !opened.ok) return false;
  const decoded = decodePlain(opened?.value ?? bytes, { file: '', encrypted: copy.encrypted });
  return decoded.ok && !isDeepStrictEqual(decoded.value.plan, file.plan);
}

function keyOf(place: RecoveryPlace): string {
  return `${place.planId}\n${place.path ?? ''}`;
}

/** The path only as a hash: it may hold any letters and be of any length. */
function stemOf(place: RecoveryPlace): string {
  return place.path === null ? 'unsaved' : shortHash(place.path, 16);
}
