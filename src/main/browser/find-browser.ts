import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

// This file is also read by the plain scripts (Node strips its types), so it imports nothing of ours.

/** An installed browser of the Chromium family: it shows the program, prints PDF and draws pictures. */
export interface InstalledBrowser {
  readonly kind: 'chromium' | 'chrome' | 'edge';
  readonly path: string;
}

export interface ComputerView {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  /** True when a file is there. */
  readonly isFile: (path: string) => boolean;
}

const LINUX_NAMES: readonly (readonly [string, InstalledBrowser['kind']])[] = [
  ['chromium', 'chromium'],
  ['chromium-browser', 'chromium'],
  ['google-chrome-stable', 'chrome'],
  ['google-chrome', 'chrome'],
  ['microsoft-edge-stable', 'edge'],
  ['microsoft-edge', 'edge'],
];
/** Folders a desktop session may have left out of PATH. */
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/var/lib/flatpak/exports/bin'];

const MAC_APPS: readonly (readonly [string, InstalledBrowser['kind']])[] = [
  ['Google Chrome.app/Contents/MacOS/Google Chrome', 'chrome'],
  ['Chromium.app/Contents/MacOS/Chromium', 'chromium'],
  ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'edge'],
];

const WINDOWS_APPS: readonly (readonly [string, InstalledBrowser['kind']])[] = [
  ['Google\\Chrome\\Application\\chrome.exe', 'chrome'],
  ['Chromium\\Application\\chrome.exe', 'chromium'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'edge'],
];

/**
 * The installed browser to use, or null when there is none. The environment variable `CSIRT_PLANNER_BROWSER`
 * names another one; a name that does not lead to a file means none (so a test can stand for a bare computer).
 */
export function findBrowser(view: ComputerView = thisComputer()): InstalledBrowser | null {
  const named = view.env['CSIRT_PLANNER_BROWSER'];
  if (named !== undefined && named !== '')
    return view.isFile(named) ? { kind: 'chromium', path: named } : null;
  return candidates(view).find((browser) => view.isFile(browser.path)) ?? null;
}

function thisComputer(): ComputerView {
  return { platform: process.platform, env: process.env, home: homedir(), isFile };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function candidates(view: ComputerView): readonly InstalledBrowser[] {
  if (view.platform === 'win32') return windowsCandidates(view.env);
  if (view.platform === 'darwin') return macCandidates(view.home);
  const folders = [...(view.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...LINUX_FOLDERS];
  return LINUX_NAMES.flatMap(([name, kind]) => folders.map((folder) => ({ kind, path: join(folder, name) })));
}

function macCandidates(home: string): readonly InstalledBrowser[] {
  return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
    MAC_APPS.map(([app, kind]) => ({ kind, path: join(folder, app) })),
  );
}

function windowsCandidates(env: NodeJS.ProcessEnv): readonly InstalledBrowser[] {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return folders.flatMap((folder) =>
    folder ? WINDOWS_APPS.map(([app, kind]) => ({ kind, path: `${folder}\\${app}` })) : [],
  );
}
