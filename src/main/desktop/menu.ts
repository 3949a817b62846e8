import { Menu, type BrowserWindow } from 'electron';
import type { Translate } from '@shared/i18n/ui-words';
import type { FileLabel, Places } from '../services/places';
import type { SettingsStore } from '../settings/types';
import { tell } from './ipc';
import { menuTemplate, type RecentItem } from './menu-template';

export interface MenuOptions {
  readonly window: BrowserWindow;
  readonly t: Translate;
  readonly settings: SettingsStore;
  readonly places: Places;
  readonly mac: boolean;
  readonly devTools: boolean;
}

/** Makes the native menu anew; called whenever the language or the list of recent plans has changed. */
export function installMenu(options: MenuOptions): void {
  const { window, t, settings, places, mac, devTools } = options;
  const template = menuTemplate({
    t,
    mac,
    devTools,
    recent: settings.recent().map(({ path, title }): RecentItem => ({ file: places.label(path), title })),
    act: (action) => tell(window, 'menuAction', { action }),
    open: (file: FileLabel) => tell(window, 'openRequested', { file }),
    clearRecent: () => {
      settings.setRecent([]);
    },
    inText: (what) => window.webContents[what](),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
}
