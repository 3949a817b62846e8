import type { MantineColorSchemeManager } from '@mantine/core';
import { changeSettings, useSettings } from '../state/settings-store';

/** Mantine's color scheme is the one of the settings, not of the browser's storage. */
export function settingsColorScheme(): MantineColorSchemeManager {
  let stop = () => {};
  return {
    get: () => useSettings.getState().colorScheme,
    set: (value) => {
      if (value !== useSettings.getState().colorScheme) void changeSettings({ colorScheme: value });
    },
    subscribe: (onUpdate) => {
      stop = useSettings.subscribe((now, before) => {
        if (now.colorScheme !== before.colorScheme) onUpdate(now.colorScheme);
      });
    },
    unsubscribe: () => stop(),
    clear: () => {},
  };
}
