import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import type { KeyValueFile } from './types';

const NAME = 'settings';

/** The settings file of the browser host and the command line: `<dataFolder>/settings.json`. */
export function openConfFile(dataFolder: string, now: () => Date): KeyValueFile {
  setAsideWhenCorrupt(join(dataFolder, `${NAME}.json`), now);
  const conf = new Conf<Record<string, unknown>>({ cwd: dataFolder, configName: NAME, projectSuffix: '' });
  return {
    get: (key) => conf.get(key),
    set: (key, value) => {
      conf.set(key, value);
    },
  };
}

/**
 * A settings file that is not a JSON object is renamed with the date, never written over: somebody may want to
 * look into it. The program goes on with what it comes with.
 */
export function setAsideWhenCorrupt(file: string, now: () => Date): void {
  if (!existsSync(file) || isJsonObject(readFileSync(file, 'utf8'))) return;
  const stamp = now().toISOString().slice(0, 19).replaceAll(':', '');
  renameSync(file, file.replace(/\.json$/, `.damaged-${stamp}.json`));
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
