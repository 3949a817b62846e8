import { app } from 'electron';
import type { Translate } from '@shared/i18n/ui-words';

/** `appId` of electron-builder.yml. Windows matches a running window with its pinned shortcut by it. */
const APP_ID = 'org.nationalcsirtplanner.app';

/** Tells the system who this is, and fills its own About panel (macOS menu); ours is a screen of the page. */
export function introduce(t: Translate, version: string): void {
  app.setAppUserModelId(APP_ID);
  app.setAboutPanelOptions({
    applicationName: t('shell.appName'),
    applicationVersion: version,
    copyright: t('desktop.aboutLicense'),
  });
}
