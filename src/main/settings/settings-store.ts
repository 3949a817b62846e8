import { z } from 'zod';
import { settings as settingsSchema, type Settings } from '@shared/contract/shapes';
import type { KeyValueFile, RecentEntry, SettingsStore } from './types';

export const DEFAULT_SETTINGS: Settings = {
  colorScheme: 'auto',
  language: 'en',
  autosave: false,
  defaultTlp: 'AMBER',
  inspectorWidth: 340,
};

const recentSchema = z
  .array(z.object({ path: z.string(), title: z.string(), openedAt: z.string() }))
  .max(100);

/**
 * Settings over any key-value file. A value this version does not understand counts as not set: a file from a
 * newer version, or one edited by hand, never stops the program and is not thrown away.
 */
export function createSettingsStore(file: KeyValueFile): SettingsStore {
  return {
    settings: () => readSettings(file),
    change(changes) {
      for (const [key, value] of Object.entries(changes)) {
        if (value !== undefined) file.set(`settings.${key}`, value);
      }
      return readSettings(file);
    },
    recent() {
      const entries = recentSchema.safeParse(file.get('recent'));
      return entries.success ? entries.data : [];
    },
    setRecent: (entries: readonly RecentEntry[]) => file.set('recent', entries),
  };
}

function readSettings(file: KeyValueFile): Settings {
  const known = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
    const value = schema.safeParse(file.get(`settings.${key}`));
    return value.success ? [[key, value.data] as const] : [];
  });
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(known) });
}
