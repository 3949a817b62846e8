import { createHash } from 'node:crypto';

/** SHA-256 and size of a file: two files with the same one are the same. */
export function fingerprint(bytes: Uint8Array): string {
  return `${createHash('sha256').update(bytes).digest('hex')}:${bytes.byteLength}`;
}

/** The first `digits` hex digits of the SHA-256 of a text, for names of files and copies. */
export function shortHash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
