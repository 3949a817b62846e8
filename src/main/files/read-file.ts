import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reply } from '@shared/contract/client';
import { done, fail, readingError } from './fail';

/** A plan of thousands of tasks is 2 MB; what is far above that is not a plan and would stall the program. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

export interface ReadFile {
  readonly bytes: Uint8Array;
  /** Permission bits. */
  readonly mode: number;
  /** Nobody may write it: write protection set on the file itself. */
  readonly writeProtected: boolean;
}

/** Reads a whole file of at most 64 MB. Folders, pipes and devices are refused without touching them. */
export async function readFileWithLimit(path: string): Promise<Reply<ReadFile>> {
  const file = basename(path);
  try {
    // Before opening: opening a pipe waits for ever.
    const found = await stat(path);
    if (!found.isFile()) return fail('fileUnreadable', { file, detail: 'This is not a file.' });
    if (found.size > MAX_FILE_BYTES) return fail('fileTooLarge', { file });
    const bytes = new Uint8Array(await readFile(path));
    return done({ bytes, mode: found.mode & 0o777, writeProtected: (found.mode & 0o222) === 0 });
  } catch (cause) {
    return { ok: false, error: readingError(cause, file) };
  }
}
