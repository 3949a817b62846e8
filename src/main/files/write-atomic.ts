import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AppError } from '@shared/contract/errors';
import type { Disk } from './disk';
import { shortHash } from './fingerprint';
import { systemCode, writingError } from './fail';

export interface ReplaceHow {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Permission bits of the new file. */
  readonly mode: number;
  readonly disk: Disk;
  /** Last word before the new file takes its place; an error leaves the old one. */
  readonly beforeRename?: () => Promise<AppError | null>;
}

/** A virus scanner or a sync client holds a file for moments: together 1.6 s. */
const RENAME_PAUSES_MS = [10, 20, 50, 120, 300, 400, 700];
const HELD_FOR_A_MOMENT = ['EPERM', 'EBUSY', 'EACCES'];

/**
 * Puts `bytes` in the place of a file so that at every moment, also after a power cut, the whole old or the
 * whole new file stands there: temporary file beside it, flush, read back, rename, flush of the folder.
 * Answers null when all of that is done, else why not; then the old file is as it was.
 */
export async function replaceFile(how: ReplaceHow): Promise<AppError | null> {
  const { path, disk } = how;
  const temporary = temporaryBeside(path);
  const error = await writeAndRename(how, temporary);
  if (error !== null) {
    await disk.remove(temporary).catch(() => undefined);
    return error;
  }
  await disk.syncFolder(dirname(path));
  return null;
}

async function writeAndRename(how: ReplaceHow, temporary: string): Promise<AppError | null> {
  const file = basename(how.path);
  try {
    await how.disk.writeNew(temporary, how.bytes, how.mode);
    const back = await how.disk.read(temporary);
    if (Buffer.compare(back, how.bytes) !== 0) {
      return { code: 'cannotWrite', file, detail: 'What was written could not be read back the same.' };
    }
    const refused = how.beforeRename ? await how.beforeRename() : null;
    if (refused !== null) return refused;
  } catch (cause) {
    return writingError(cause, file);
  }
  return renameWithRetry(how, temporary);
}

async function renameWithRetry(how: ReplaceHow, temporary: string): Promise<AppError | null> {
  const file = basename(how.path);
  for (const pause of [...RENAME_PAUSES_MS, null]) {
    try {
      await how.disk.rename(temporary, how.path);
      return null;
    } catch (cause) {
      if (!HELD_FOR_A_MOMENT.includes(systemCode(cause))) return writingError(cause, file);
      // The temporary file could be written here, so the place takes files: this one is held by somebody.
      if (pause === null) return { code: 'fileBusy', file, detail: String(cause) };
      await wait(pause);
    }
  }
  return null;
}

/** A hash and not the name itself: a long name with an ending would be too long for the file system. */
function temporaryPrefix(path: string): string {
  return `.csirtplan-${shortHash(basename(path), 12)}-`;
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `${temporaryPrefix(path)}${randomBytes(4).toString('hex')}.tmp`);
}

/** Removes what an earlier run left that was ended while it wrote one of these files of one folder. */
export async function sweepTemporaries(paths: readonly string[], disk: Disk): Promise<void> {
  const prefixes = paths.map(temporaryPrefix);
  const folder = dirname(paths[0] ?? '');
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
  await Promise.all(left.map((name) => disk.remove(join(folder, name)).catch(() => undefined)));
}
