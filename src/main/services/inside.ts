import { realpath } from 'node:fs/promises';
import nodePath from 'node:path';

/** True when `path` is `root` or lies below it. Both must be real paths; case counts as on `api`'s system. */
export function isInside(root: string, path: string, api: nodePath.PlatformPath = nodePath): boolean {
  const between = api.relative(root, path);
  return (
    between === '' || (!between.startsWith(`..${api.sep}`) && between !== '..' && !api.isAbsolute(between))
  );
}

/**
 * The real path of a file that may not exist yet: links of the part that exists are followed, the rest is
 * kept. So a link inside an allowed folder that leads out of it is seen for what it is.
 */
export async function realPathOf(path: string): Promise<string> {
  const absolute = nodePath.resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    const parent = nodePath.dirname(absolute);
    if (parent === absolute) return absolute;
    return nodePath.join(await realPathOf(parent), nodePath.basename(absolute));
  }
}
