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
import { isPresent, type Presence } from '../presence';
import type { StoredCopy } from './copy-record';
import type { PlanKeys } from './plan-keys';
import type { Shelf } from './shelf';

/**
 * Which recovery copy is meant. Every opening of a file has its own, and so has a plan without a file in each
 * window: nobody writes over or removes the unsaved work of another.
 */
export interface RecoveryPlace {
  readonly planId: string;
  /** Real path of the file, or null while it was never saved. */
  readonly path: string | null;
  /** Name of the opening, or of the window for a plan without a file. */
  readonly writer: string;
}
export interface RecoveryWrite {
  readonly place: RecoveryPlace;
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
  /** Copies that no other window or running program is still writing. */
  list(planId: string | null): Promise<readonly StoredCopy[]>;
  /** True while another window, here or in another program, works on it. */
  isInUseElsewhere(copy: StoredCopy): boolean;
  /** The copies to offer when a plan is opened, newest first: all that say something else than the file. */
  offersFor(file: OpenedVersion): Promise<readonly RecoveryOffer[]>;
  /** Removes a copy that was taken up, once the work lies in the copy of `place`. */
  supersede(id: string, place: RecoveryPlace): Promise<void>;
  /** Shows other programs that our copies are in use. */
  touch(): Promise<void>;
}
export interface OpenedVersion {
  readonly path: string;
  readonly plan: Plan;
  readonly savedAt: string;
  readonly passphrase: string | null;
  /** It was taken over: what others have not saved is offered too. */
  readonly takenOver: boolean;
}
export interface RecoveryOffer {
  readonly copy: StoredCopy;
  /** The file was saved after it, by the clocks of both. */
  readonly older: boolean;
  readonly inUse: boolean;
}

export interface RecoveryHow {
  readonly shelf: Shelf;
  readonly keys: PlanKeys;
  readonly owner: Owner;
  readonly presence: Presence;
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
  const recordOf = (place: RecoveryPlace) => how.shelf.recordPath('recovery', place.planId, stemOf(place));
  return {
    isInUseElsewhere: (copy) => isInUseElsewhere(copy, how),
    async list(planId) {
      const copies = await how.shelf.list('recovery', planId);
      return copies.filter((copy) => !isInUseElsewhere(copy, how));
    },
    lastWrite: (place) => lastWrite.get(keyOf(place)) ?? 0,
    announce(place) {
      writes += 1;
      lastWrite.set(keyOf(place), writes);
    },
    async write(copy) {
      const recordPath = recordOf(copy.place);
      ours.add(recordPath);
      how.presence.note();
      const written = await writeCopy(copy, how);
      // Stamped by the clock that will judge whether it was left behind.
      await how.shelf.touch({ recordPath }, how.now());
      return written;
    },
    async discard(place, ifLast) {
      if (ifLast !== undefined && (lastWrite.get(keyOf(place)) ?? 0) !== ifLast) return;
      lastWrite.delete(keyOf(place));
      ours.delete(recordOf(place));
      await how.shelf.removeByStem('recovery', place.planId, stemOf(place));
    },
    async offersFor(file) {
      const offers: RecoveryOffer[] = [];
      for (const copy of await how.shelf.list('recovery', file.plan.id)) {
        const inUse = isInUseElsewhere(copy, how);
        if ((inUse && !file.takenOver) || !(await belongsTo(copy, file.path))) continue;
        const older = copy.record.savedAt < file.savedAt;
        if (await differs(copy, file, how.keys)) offers.push({ copy, older, inUse });
      }
      return offers;
    },
    async supersede(id, place) {
      const old = await how.shelf.find(id);
      if (old?.kind !== 'recovery' || old.recordPath === recordOf(place)) return;
      if (old.record.planId === place.planId && !isInUseElsewhere(old, how)) await how.shelf.remove(old);
    },
    async touch() {
      await Promise.all([...ours].map((recordPath) => how.shelf.touch({ recordPath }, how.now())));
    },
  };
}

async function writeCopy(copy: RecoveryWrite, how: RecoveryHow): Promise<Reply<{ savedAt: string }>> {
  const { place, plan, passphrase } = copy;
  const { path } = place;
  const savedAt = how.now().toISOString();
  const text = Buffer.from(serializePlan(plan, { appVersion: how.appVersion, savedAt }));
  const sealed = passphrase === null ? null : await how.keys.encrypt(text, { planId: plan.id, passphrase });
  if (sealed !== null && !sealed.ok) return sealed;
  const error = await how.shelf.put({
    kind: 'recovery',
    stem: stemOf(place),
    bytes: sealed?.value ?? text,
    encrypted: sealed !== null,
    record: {
      planId: plan.id,
      title: sealed === null ? plan.identity.title : '',
      fileName: path === null ? '' : basename(path),
      path,
      savedAt,
      changed: {},
      owner: { ...how.owner, instance: how.presence.instance },
    },
  });
  return error === null ? done({ savedAt }) : { ok: false, error };
}

/** Copies of this very window are always shown: its page may have crashed and come back. */
function isInUseElsewhere(copy: StoredCopy, { owner, presence, now }: RecoveryHow): boolean {
  const by = copy.record.owner;
  if (by === null || by.instance === presence.instance) return false;
  if (by.host === owner.host && by.pid === owner.pid) return isPresent(by.instance);
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
  return `${place.planId}\n${stemOf(place)}`;
}

/** The path only as a hash: it may hold any letters and be of any length. */
function stemOf(place: RecoveryPlace): string {
  return `${place.path === null ? 'unsaved' : shortHash(place.path, 16)}-${place.writer}`;
}
