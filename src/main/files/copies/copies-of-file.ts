import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Context } from '../context';
import type { KeptCopy } from '../types';
import type { StoredCopy } from './copy-record';
import { keptCopy } from './read-copies';

/**
 * What is kept of the file at a real path: unsaved work and restore points, newest first. A name alone does not
 * make it the same file; only where nothing is kept of this place, copies of a file of its name count whose
 * own place is empty, for then it was moved here.
 */
export async function copiesOfFile(context: Context, path: string): Promise<readonly KeptCopy[]> {
  const lists = [context.recovery.list(null), context.shelf.list('restorePoint', null)];
  const all = (await Promise.all(lists)).flat();
  const here = all.filter((copy) => copy.record.path === path);
  const found = here.length > 0 ? here : await movedHere(all, basename(path));
  return found.map(keptCopy).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

async function movedHere(all: readonly StoredCopy[], name: string): Promise<readonly StoredCopy[]> {
  const named = all.filter((copy) => copy.record.fileName === name);
  const gone = await Promise.all(named.map((copy) => isGone(copy.record.path)));
  return named.filter((_, index) => gone[index]);
}

async function isGone(path: string | null): Promise<boolean> {
  if (path === null) return false;
  return access(path).then(
    () => false,
    () => true,
  );
}
