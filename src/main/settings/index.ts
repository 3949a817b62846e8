export { openConfFile } from './conf-file';
export { dataFolder } from './data-folder';
export { createSettingsStore } from './settings-store';
export type { KeyValueFile, RecentEntry, SettingsStore } from './types';
