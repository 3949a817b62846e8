import { mkdir, readdir, readFile, rename, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppError } from '@shared/contract/errors';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import type { Disk } from '../disk';
import { writingError } from '../fail';
import { MAX_FILE_BYTES } from '../read-file';
import { replaceFile } from '../write-atomic';
import {
  copyId,
  copyRecord,
  kindFolder,
  planFolder,
  planIdOfFolder,
  type CopyKind,
  type CopyRecord,
  type StoredCopy,
} from './copy-record';

const PLAIN_ENDING = '.csirtplan';
const AGE_ENDING = '.csirtplan.age';
const RECORD_ENDING = '.record.json';
/** Only the person this computer account belongs to reads the copies. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

export interface PutHow {
  readonly kind: CopyKind;
  /** Name of the copy without ending. */
  readonly stem: string;
  readonly bytes: Uint8Array;
  readonly encrypted: boolean;
  readonly record: CopyRecord;
}

/**
 * Where kept copies lie: `<data folder>/<kind>/<plan>/<stem>.csirtplan[.age]`, each with a record beside it.
 * There is no common list that could be damaged or written by two programs at once.
 */
export interface Shelf {
  put(how: PutHow): Promise<AppError | null>;
  /** Newest first. What cannot be understood is set aside and left out. */
  list(kind: CopyKind, planId: string | null): Promise<readonly StoredCopy[]>;
  find(id: string): Promise<StoredCopy | null>;
  remove(copy: StoredCopy): Promise<void>;
  /** Removes a copy by name, in both its forms. */
  removeByStem(kind: CopyKind, planId: string, stem: string): Promise<void>;
  /** Keeps a damaged copy on disk under a name that is no longer listed. */
  setAside(copy: StoredCopy): Promise<void>;
  /** Marks a copy as belonging to a running program. */
  touch(copy: Pick<StoredCopy, 'recordPath'>, at: Date): Promise<void>;
  recordPath(kind: CopyKind, planId: string, stem: string): string;
  /** The folder of a plan, made when it is missing; null for an id that no plan can have. */
  folder(kind: CopyKind, planId: string): Promise<string | null>;
}

/** The shelf below a data folder. */
export function createShelf(dataFolder: string, disk: Disk): Shelf {
  const pathOf = (kind: CopyKind, planId: string) => {
    const name = planFolder(planId);
    return name === null ? null : join(dataFolder, kindFolder(kind), name);
  };
  const list: Shelf['list'] = async (kind, planId) => {
    const folders = planId === null ? await planFolders(dataFolder, kind) : [planId];
    const lists = await Promise.all(
      folders.map(async (id) => {
        const folder = pathOf(kind, id);
        return folder === null ? [] : listFolder(folder, { kind, planId: id });
      }),
    );
    return lists.flat().sort(newestFirst);
  };
  const removeByStem: Shelf['removeByStem'] = async (kind, planId, stem) => {
    const folder = pathOf(kind, planId);
    if (folder === null) return;
    const names = [PLAIN_ENDING, AGE_ENDING, RECORD_ENDING].map((ending) => join(folder, stem + ending));
    await Promise.all(names.map((name) => disk.remove(name).catch(() => undefined)));
  };
  return {
    list,
    removeByStem,
    async put(how) {
      const folder = pathOf(how.kind, how.record.planId);
      if (folder === null) return { code: 'internal', detail: 'A plan id is not an id.' };
      return putInto(folder, how, disk);
    },
    async find(id) {
      const kind = (['restorePoint', 'recovery'] as const).find((name) => id.startsWith(`${name}-`));
      if (kind === undefined) return null;
      return (await list(kind, null)).find((copy) => copy.id === id) ?? null;
    },
    async remove(copy) {
      await disk.remove(copy.dataPath).catch(() => undefined);
      await disk.remove(copy.recordPath).catch(() => undefined);
    },
    async setAside(copy) {
      await rename(copy.dataPath, `${copy.dataPath}.damaged`).catch(() => undefined);
      await disk.remove(copy.recordPath).catch(() => undefined);
    },
    touch: (copy, at) => utimes(copy.recordPath, at, at).catch(() => undefined),
    recordPath: (kind, planId, stem) => join(pathOf(kind, planId) ?? dataFolder, stem + RECORD_ENDING),
    async folder(kind, planId) {
      const folder = pathOf(kind, planId);
      if (folder !== null) await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
      return folder;
    },
  };
}

async function putInto(folder: string, how: PutHow, disk: Disk): Promise<AppError | null> {
  const ending = how.encrypted ? AGE_ENDING : PLAIN_ENDING;
  const other = how.encrypted ? PLAIN_ENDING : AGE_ENDING;
  try {
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  } catch (cause) {
    return writingError(cause, how.record.fileName);
  }
  const write = (name: string, bytes: Uint8Array) =>
    replaceFile({ path: join(folder, how.stem + name), bytes, mode: PRIVATE_FILE, disk });
  const record = Buffer.from(`${JSON.stringify(how.record, null, 2)}\n`);
  const error = (await write(ending, how.bytes)) ?? (await write(RECORD_ENDING, record));
  if (error === null) await disk.remove(join(folder, how.stem + other)).catch(() => undefined);
  return error;
}

async function planFolders(dataFolder: string, kind: CopyKind): Promise<string[]> {
  const names = await readdir(join(dataFolder, kindFolder(kind))).catch(() => []);
  return names.flatMap((name) => planIdOfFolder(name) ?? []);
}

async function listFolder(
  folder: string,
  about: { readonly kind: CopyKind; readonly planId: string },
): Promise<StoredCopy[]> {
  const names = await readdir(folder).catch(() => []);
  const copies = names.filter((name) => name.endsWith(PLAIN_ENDING) || name.endsWith(AGE_ENDING));
  const found = await Promise.all(copies.map((name) => describe(folder, name, about)));
  return found.filter((copy) => copy !== null);
}

async function describe(
  folder: string,
  name: string,
  about: { readonly kind: CopyKind; readonly planId: string },
): Promise<StoredCopy | null> {
  const encrypted = name.endsWith(AGE_ENDING);
  const stem = name.slice(0, -(encrypted ? AGE_ENDING : PLAIN_ENDING).length);
  const dataPath = join(folder, name);
  const recordPath = join(folder, stem + RECORD_ENDING);
  try {
    const { size, mtime } = await stat(dataPath);
    const record =
      (await readRecord(recordPath, about.planId)) ??
      (await recordFromData({ dataPath, encrypted, size, mtime, planId: about.planId }));
    const touchedAt = await stat(recordPath).then(
      (stats) => stats.mtimeMs,
      () => 0,
    );
    const id = copyId(about.kind, about.planId, name);
    return { id, kind: about.kind, dataPath, recordPath, record, bytes: size, encrypted, touchedAt };
  } catch {
    // Gone since the folder was read, or not ours to read.
    return null;
  }
}

async function readRecord(recordPath: string, planId: string): Promise<CopyRecord | null> {
  const text = await readFile(recordPath, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const record = copyRecord.parse(JSON.parse(text));
    if (record.planId === planId) return record;
  } catch {
    // Set aside below: a damaged record must not hide the copy it describes.
  }
  await rename(recordPath, `${recordPath}.damaged`).catch(() => undefined);
  return null;
}

/** What can be told of a copy without its record. */
async function recordFromData(about: {
  readonly dataPath: string;
  readonly encrypted: boolean;
  readonly size: number;
  readonly mtime: Date;
  readonly planId: string;
}): Promise<CopyRecord> {
  const readable = !about.encrypted && about.size <= MAX_FILE_BYTES;
  const parsed = readable ? parsePlanFile(await readFile(about.dataPath, 'utf8')) : null;
  const known = parsed !== null && parsed.ok ? parsed.value : null;
  return {
    planId: about.planId,
    title: known?.plan.identity.title ?? '',
    fileName: '',
    path: null,
    savedAt: known?.savedAt ?? about.mtime.toISOString(),
    changed: {},
    owner: null,
  };
}

function newestFirst(a: StoredCopy, b: StoredCopy): number {
  return b.record.savedAt.localeCompare(a.record.savedAt) || b.dataPath.localeCompare(a.dataPath);
}
