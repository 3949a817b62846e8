import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { setAsideWhenCorrupt } from '../settings/conf-file';
import type { KeyValueFile } from '../settings/types';

const NAME = 'settings';

/**
 * The settings file by electron-store: `<dataFolder>/settings.json`, the same file and form as in the other
 * hosts, so that what a person chose holds whichever of them runs.
 */
export function openSettingsFile(dataFolder: string, now: () => Date): KeyValueFile {
  setAsideWhenCorrupt(join(dataFolder, `${NAME}.json`), now);
  const store = new ElectronStore<Record<string, unknown>>({ cwd: dataFolder, name: NAME });
  return {
    get: (key) => store.get(key),
    set: (key, value) => {
      store.set(key, value);
    },
  };
}
