import { app } from 'electron';
import type { Translate } from '@shared/i18n/ui-words';

/** The system's own About panel (macOS menu, some Linux desktops); ours is a screen of the page. */
export function setAbout(t: Translate, version: string): void {
  app.setAboutPanelOptions({
    applicationName: t('shell.appName'),
    applicationVersion: version,
    copyright: t('desktop.aboutLicense'),
  });
}
