import { mkdir, readdir, stat, access, constants } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Answer } from '@shared/contract/channels';
import type { Reply } from '@shared/contract/client';
import type { ErrorCode } from '@shared/contract/errors';
import type { Workspace } from '../services/host-port';
import { isInside, realPathOf } from '../services/inside';
import { isPlainName } from '../services/plain-name';
import { shownFolder, type Places } from '../services/places';

type Listing = Answer<'workspace.list'>;
type Entry = Listing['entries'][number];

interface WorkspaceOptions {
  readonly places: Places;
  /** The workspace itself. It is made when a first file is saved, not before. */
  readonly root: string;
  /** Folder of a file the run was started with, when it lies elsewhere. */
  readonly extra: string | null;
}

/** The folders the browser host works in, and what its open and save dialog shows of them. */
export function createWorkspace({ places, root, extra }: WorkspaceOptions): Workspace {
  const roots = extra === null ? [root] : [root, extra];
  const allows = async (path: string): Promise<boolean> => {
    const [real, ...allowed] = await Promise.all([path, ...roots].map(realPathOf));
    return real !== undefined && allowed.some((folder) => isInside(folder, real));
  };
  const folderOf = async (token: string | null): Promise<Reply<string>> => {
    const path = token === null ? root : places.pathOf(token);
    if (path === null) return failed('unknownToken');
    return (await allows(path)) ? { ok: true, value: path } : failed('notAllowed');
  };
  const context: Context = { places, root, extra, allows };
  return {
    shown: shownFolder(root),
    allows,
    async prepare(path) {
      // A workspace that cannot be made is reported by the write that follows, in words for a person.
      if (isInside(root, dirname(path)))
        await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
    },
    async list(token) {
      const folder = await folderOf(token);
      return folder.ok ? list(context, folder.value) : folder;
    },
    async place(token, name) {
      const path = await childOf(folderOf(token), name);
      if (!path.ok) return path;
      if (!(await allows(path.value))) return failed('notAllowed');
      const exists = (await stat(path.value).catch(() => null)) !== null;
      return { ok: true, value: { file: places.label(path.value), exists } };
    },
    async newFolder(token, name) {
      const path = await childOf(folderOf(token), name);
      if (!path.ok) return path;
      try {
        await mkdir(dirname(path.value), { recursive: true });
        await mkdir(path.value);
      } catch (cause) {
        const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
        return failed(exists ? 'alreadyExists' : 'readOnlyPlace', name);
      }
      return list(context, path.value);
    },
  };
}

interface Context {
  readonly places: Places;
  readonly root: string;
  readonly extra: string | null;
  readonly allows: (path: string) => Promise<boolean>;
}

/** A plain name in a folder; anything that is more than a name is refused. */
async function childOf(folder: Promise<Reply<string>>, name: string): Promise<Reply<string>> {
  const parent = await folder;
  if (!parent.ok) return parent;
  return isPlainName(name) ? { ok: true, value: join(parent.value, name) } : failed('notAllowed', name);
}

async function list(context: Context, folder: string): Promise<Reply<Listing>> {
  const { places, root, extra } = context;
  const names = await readdir(folder).catch((cause: unknown) =>
    // The workspace may not have been made yet: it is empty then, and writable.
    cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' && folder === root ? [] : null,
  );
  if (names === null) return failed('fileUnreadable', places.label(folder).name);
  const entries = await Promise.all(
    names.filter(isShown).map((name) => entryOf(context, join(folder, name))),
  );
  const beside = folder === root && extra !== null ? [await entryOf(context, extra)] : [];
  return {
    ok: true,
    value: {
      folder: places.label(folder),
      parent: parentOf(context, folder),
      entries: [...beside, ...entries].flatMap((entry) => entry ?? []).sort(byKindAndName),
      writable: await isWritable(folder),
    },
  };
}

function parentOf({ places, root, extra }: Context, folder: string): string | null {
  if (folder === root) return null;
  // The folder beside the workspace is shown as if it lay in it: the way back leads there.
  return places.label(folder === extra ? root : dirname(folder)).token;
}

/** Hidden files (locks and temporary files of ours among them) are nobody's choice in a dialog. */
function isShown(name: string): boolean {
  return isPlainName(name);
}

async function entryOf({ places, allows }: Context, path: string): Promise<Entry | null> {
  const found = await stat(path).catch(() => null);
  // A link that leads out of the workspace is as if it were not there.
  if (found === null || !(found.isFile() || found.isDirectory()) || !(await allows(path))) return null;
  const { token, name } = places.label(path);
  const kind = found.isDirectory() ? 'folder' : /\.csirtplan(\.age)?$/i.test(name) ? 'plan' : 'other';
  return { token, name, kind, modifiedAt: found.mtime.toISOString(), bytes: found.isFile() ? found.size : 0 };
}

function byKindAndName(a: Entry, b: Entry): number {
  const folders = Number(b.kind === 'folder') - Number(a.kind === 'folder');
  return folders || a.name.localeCompare(b.name, 'en', { numeric: true, sensitivity: 'base' });
}

/** Whether a file can be put there, also for a workspace that has yet to be made. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return missing && dirname(folder) !== folder ? isWritable(dirname(folder)) : false;
  }
}

function failed(code: ErrorCode, file?: string): Reply<never> {
  return { ok: false, error: { code, ...(file === undefined ? {} : { file }) } };
}
