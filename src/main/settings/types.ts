import type { Settings } from '@shared/contract/shapes';

/** A plan file that was opened or saved on this computer. */
export interface RecentEntry {
  /** Absolute; stays in the app's own folder. */
  readonly path: string;
  /** Title of the plan; the file's name for an encrypted plan, whose title is not to lie about in clear text. */
  readonly title: string;
  /** ISO instant. */
  readonly openedAt: string;
}

/** Some settings; `undefined` leaves one as it is. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** What this program remembers of a person on this computer. Plans are never part of it. */
export interface SettingsStore {
  settings(): Settings;
  /** Changes some settings; answers all. */
  change(changes: SettingsChange): Settings;
  recent(): readonly RecentEntry[];
  setRecent(entries: readonly RecentEntry[]): void;
}

/** A small JSON file with a value a key: conf in the browser host and the command line, electron-store on the desktop. */
export interface KeyValueFile {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}
