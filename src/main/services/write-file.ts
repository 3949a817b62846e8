import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
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

/**
 * Writes a finished document. Parent folders are made. Without `overwrite` an existing file is left alone
 * (`alreadyExists`); with it the old file stays until the new one is complete. Never leaves half a file.
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  how: { readonly overwrite: boolean },
): Promise<Reply<{ readonly bytes: number }>> {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const written = how.overwrite ? temporary : path;
  try {
    await mkdir(dirname(path), { recursive: true });
    // `wx` refuses to touch what is there, in one step: nobody can come between a question and the writing.
    const file = await open(written, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (cause) {
      await file.close();
      await rm(written, { force: true });
      return failed(path, cause);
    }
    await file.close();
    if (how.overwrite) await rename(temporary, path);
    return { ok: true, value: { bytes: bytes.byteLength } };
  } catch (cause) {
    if (how.overwrite) await rm(temporary, { force: true }).catch(() => undefined);
    return failed(path, cause);
  }
}

function failed(path: string, cause: unknown): Reply<never> {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { ok: false, error: { code: CODES[code] ?? 'cannotWrite', file: basename(path), detail } };
}
