import { app, dialog, type BrowserWindow } from 'electron';
import type { Translate } from '@shared/i18n/ui-words';
import { MAIN_PAGE } from './origin';

/** What the recovery of a window reports and resets. */
export interface CrashReport {
  readonly t: Translate;
  /** Reason in Chromium's words, for the log. */
  onGone(reason: string): void;
}

/**
 * Brings the page back when its process has ended: the person is told that the work is kept, and the page
 * offers the recovery copy as it does at every start. The plan itself lies in files of the main process.
 */
export function reopenAfterCrash(window: BrowserWindow, report: CrashReport): void {
  const { t } = report;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    report.onGone(reason);
    const question = {
      type: 'error' as const,
      message: t('desktop.crashedTitle'),
      detail: t('desktop.crashedText'),
      buttons: [t('desktop.crashedReopen'), t('desktop.crashedQuit')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    };
    void dialog.showMessageBox(window, question).then(async ({ response }) => {
      if (response === 1) app.quit();
      else if (!window.isDestroyed()) await window.loadURL(MAIN_PAGE);
    });
  });
}
