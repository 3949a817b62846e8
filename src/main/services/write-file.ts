import { randomBytes } from 'node:crypto';
import { link as hardLink, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Reply } from '@shared/contract/client';
import type { ErrorCode } from '@shared/contract/errors';

/** Codes of the system that a person can do something about; anything else is `cannotWrite`. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'readOnlyPlace',
  EPERM: 'readOnlyPlace',
  EROFS: 'readOnlyPlace',
  EBUSY: 'fileBusy',
  EEXIST: 'alreadyExists',
};

/** How a disk answers that knows no second name for a file, as FAT and some network drives. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EISDIR', 'UNKNOWN'];

interface OutputHow {
  readonly overwrite: boolean;
  /** Gives a file a second name, which must be free. Tests give one that cannot. */
  readonly link?: (from: string, to: string) => Promise<void>;
}

/**
 * Writes a finished document. Parent folders are made. Without `overwrite` an existing file is left alone
 * (`alreadyExists`); with it the old file stays until the new one is complete. Never leaves half a file under
 * the name, also when the program is killed.
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  { overwrite, link = hardLink }: OutputHow,
): Promise<Reply<{ readonly bytes: number }>> {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(temporary, bytes);
    if (overwrite) await rename(temporary, path);
    else await moveToFreeName(temporary, path, link);
    return { ok: true, value: { bytes: bytes.byteLength } };
  } catch (cause) {
    return failed(path, cause);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** In one step, so that nobody can come between looking for a file of this name and putting ours there. */
async function moveToFreeName(
  temporary: string,
  path: string,
  link: (from: string, to: string) => Promise<void>,
): Promise<void> {
  try {
    await link(temporary, path);
  } catch (cause) {
    if (!NO_LINKS.includes(codeOf(cause))) throw cause;
    // Takes the name with an empty file, which the whole one replaces at once.
    await (await open(path, 'wx')).close();
    await rename(temporary, path).catch(async (failure: unknown) => {
      await rm(path, { force: true });
      throw failure;
    });
  }
}

function failed(path: string, cause: unknown): Reply<never> {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { ok: false, error: { code: CODES[codeOf(cause)] ?? 'cannotWrite', file: basename(path), detail } };
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
