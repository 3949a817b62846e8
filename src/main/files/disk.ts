import { open, readFile, rename, rm } from 'node:fs/promises';

/** The few ways in which this program changes a disk, so that tests can let one of them fail. */
export interface Disk {
  /**
   * Creates a file that must not exist yet, writes all of it and flushes it to the medium. Permission bits
   * are `mode` exactly, except that `0o666` leaves it to the system what a new file gets.
   */
  writeNew(path: string, bytes: Uint8Array, mode: number): Promise<void>;
  read(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  /** No error when there is nothing to remove. */
  remove(path: string): Promise<void>;
  /** Makes a rename last through a power cut, where the system can. */
  syncFolder(path: string): Promise<void>;
}

export const nodeDisk: Disk = {
  async writeNew(path, bytes, mode) {
    const file = await open(path, 'wx', mode);
    try {
      // Some drives have no permissions to set; the content matters more.
      if (mode !== 0o666) await file.chmod(mode).catch(() => undefined);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  read: (path) => readFile(path),
  rename,
  remove: (path) => rm(path, { force: true }),
  async syncFolder(path) {
    // Windows has no such thing, and some network drives refuse it: the rename is done either way.
    const folder = await open(path, 'r').catch(() => null);
    if (folder === null) return;
    await folder.sync().catch(() => undefined);
    await folder.close().catch(() => undefined);
  },
};
