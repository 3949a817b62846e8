import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, dirname, resolve, sep } from 'node:path';
import type { Answer } from '@shared/contract/channels';

export type FileLabel = NonNullable<Answer<'file.startup'>>;

/** Which places on disk the renderer may speak of, and by which opaque tokens. */
export interface Places {
  /** Token and names of a place; the same place keeps its token for as long as the process lives. */
  label(path: string): FileLabel;
  /** The absolute path behind a token, or null when it was never handed out. */
  pathOf(token: string): string | null;
}

/**
 * The registry of one process. Tokens are random, so that one cannot be guessed from another, and they end
 * with the process: a token of yesterday means nothing today.
 */
export function createPlaces(): Places {
  const tokens = new Map<string, string>();
  const paths = new Map<string, string>();
  return {
    label(path) {
      const absolute = resolve(path);
      const token = tokens.get(absolute) ?? randomBytes(18).toString('base64url');
      tokens.set(absolute, token);
      paths.set(token, absolute);
      return { token, name: basename(absolute), folder: shownFolder(dirname(absolute)) };
    },
    pathOf: (token) => paths.get(token) ?? null,
  };
}

/** A folder as a person recognizes it: below the home folder it begins with `~`, where that is customary. */
export function shownFolder(folder: string, home = homedir()): string {
  if (process.platform === 'win32') return folder;
  return folder === home || folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}
