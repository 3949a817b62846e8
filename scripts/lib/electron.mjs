import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, NODE_MODULES } from './project.mjs';
import { runNode } from './run.mjs';

const FOLDER = join(NODE_MODULES, 'electron');
const FAILURE = join(CACHE, 'electron-failed.json');
const LIMIT_MS = 60_000;
/** A network that had no Electron yesterday may have it next week. */
const RETRY_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Path of the Electron program, or null when it has not been fetched. Looks at the files as
 * node_modules/electron/index.js does, but never starts its download.
 */
export function electronBinary() {
  const pathFile = join(FOLDER, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : null;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (dist) {
    const path = join(dist, name ?? (process.platform === 'win32' ? 'electron.exe' : 'electron'));
    return existsSync(path) ? path : null;
  }
  if (name === null) return null;
  const path = join(FOLDER, 'dist', name);
  return existsSync(path) ? path : null;
}

/**
 * Fetches Electron's program when it is missing: at most a minute, and not again for a week once it failed.
 * Answers `{ path }`, or `{ reason }` with a sentence why there is none.
 */
export async function ensureElectron() {
  const present = electronBinary();
  if (present !== null) return { path: present };
  const { version } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'));
  const before = rememberedFailure(version);
  if (before) return { reason: `Electron could not be downloaded on ${before.on.slice(0, 10)}` };
  console.log(`Fetching Electron ${version} for the desktop window (at most a minute) …`);
  const { code } = await runNode([join(FOLDER, 'install.js')], { quiet: true, limitMs: LIMIT_MS });
  const fetched = code === 0 ? electronBinary() : null;
  if (fetched !== null) return { path: fetched };
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(FAILURE, JSON.stringify({ version, on: new Date().toISOString() }));
  const why = code === 124 ? 'within a minute' : 'from this network';
  return { reason: `Electron could not be downloaded ${why}` };
}

function rememberedFailure(version) {
  if (!existsSync(FAILURE)) return null;
  const failure = JSON.parse(readFileSync(FAILURE, 'utf8'));
  const recent = Date.now() - Date.parse(failure.on) < RETRY_AFTER_MS;
  return failure.version === version && recent ? failure : null;
}
