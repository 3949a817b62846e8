import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The one true path of a file, so that a link and its target are the same place and a save through a link
 * replaces the target and not the link. Works for a file that does not exist yet.
 */
export async function realPlace(path: string, hops = 16): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch(() => null);
  if (real !== null) return real;
  const target = hops > 0 ? await readlink(whole).catch(() => null) : null;
  if (target !== null) return realPlace(resolve(dirname(whole), target), hops - 1);
  const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
  return join(folder, basename(whole));
}
