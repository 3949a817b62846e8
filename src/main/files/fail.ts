import type { AppError, ErrorCode } from '@shared/contract/errors';
import type { Reply } from '@shared/contract/client';

/** A failed reply; `file` is the plain name of the file it is about. */
export function fail(
  code: ErrorCode,
  more: Omit<AppError, 'code'> = {},
): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: { code, ...more } };
}

/** A successful reply. */
export function done<T>(value: T): Extract<Reply<T>, { ok: true }> {
  return { ok: true, value };
}

/** The system's name of a failure, such as `ENOENT`; empty when it is no failure of the system. */
export function systemCode(cause: unknown): string {
  if (!(cause instanceof Error) || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}

/** Why a file could not be read, in the terms of the contract. */
export function readingError(cause: unknown, file: string): AppError {
  const missing = ['ENOENT', 'ENOTDIR'].includes(systemCode(cause));
  return { code: missing ? 'fileMissing' : 'fileUnreadable', file, detail: String(cause) };
}

/** Why a file could not be written, in the terms of the contract. */
export function writingError(cause: unknown, file: string): AppError {
  return { code: writingCode(systemCode(cause)), file, detail: String(cause) };
}

function writingCode(system: string): ErrorCode {
  switch (system) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'readOnlyPlace';
    case 'EBUSY':
      return 'fileBusy';
    default:
      return 'cannotWrite';
  }
}
