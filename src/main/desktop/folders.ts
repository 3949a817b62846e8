import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder } from '../settings';
import { findAppRoot } from '../services/app-root';

/** Where the parts of the program and what it keeps lie. All absolute. */
export interface Folders {
  /** Settings, restore points, recovery copies, log: shared by all hosts. */
  readonly data: string;
  readonly renderer: string;
  readonly preload: string;
  readonly worker: string;
  readonly icon: string;
}

/**
 * Gives Chromium a folder of its own below the program's, so that its caches do not lie among restore points.
 * Before Electron is ready, and before the single-instance lock, which lies there too.
 */
export function setFolders(): Folders {
  const data = dataFolder();
  const chromium = join(data, 'window');
  mkdirSync(chromium, { recursive: true });
  app.setPath('userData', chromium);
  app.setPath('sessionData', chromium);
  const root = findAppRoot();
  return {
    data,
    renderer: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'index.cjs'),
    worker: join(root, 'out', 'main', 'worker.js'),
    icon: join(root, 'assets', 'icon.png'),
  };
}
