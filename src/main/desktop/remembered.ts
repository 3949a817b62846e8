import { nativeTheme } from 'electron';
import type { Settings } from '@shared/contract/shapes';
import { createSettingsStore } from '../settings';
import type { KeyValueFile, SettingsStore } from '../settings/types';

/** Settings of this computer, and who follows them in the main process. */
export interface Remembered {
  readonly file: KeyValueFile;
  readonly store: SettingsStore;
  /** The settings as they are, from memory: menus ask for the language at every text. */
  readonly now: () => Settings;
  /** Called after the list of recent plans or a setting has changed. */
  readonly onChange: (listener: () => void) => void;
}

/** Settings over a file that tells when something was written to it: the native menu shows part of it. */
export function watchSettings(file: KeyValueFile): Remembered {
  const listeners: (() => void)[] = [];
  const watched: KeyValueFile = {
    get: (key) => file.get(key),
    set(key, value) {
      file.set(key, value);
      current = store.settings();
      for (const listener of listeners) listener();
    },
  };
  const store = createSettingsStore(watched);
  let current = store.settings();
  return {
    file: watched,
    store,
    now: () => current,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Makes the frame of the window, its menu and the first paint as light or dark as was chosen. */
export function followColorScheme(remembered: Remembered): void {
  const apply = () => {
    const { colorScheme } = remembered.now();
    nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
  };
  apply();
  remembered.onChange(apply);
}
