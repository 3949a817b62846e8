import { app, dialog } from 'electron';
import { createTranslator } from '@shared/i18n/create-translator';
import type { Translate } from '@shared/i18n/ui-words';
import type { Log } from '../services/log';

/**
 * A fault nobody expected is noted, and told once: later ones of the same run are most likely its echo. The
 * process goes on, since the plan lies in the page and in its recovery copy, and both can still be saved.
 */
export function reportFaults(parts: { t: Translate; log: Log; dataFolder: string }): void {
  let told = false;
  const fault = (cause: unknown) => {
    parts.log.error('main process', cause);
    if (told) return;
    told = true;
    const { t } = parts;
    dialog.showErrorBox(t('shell.fatalTitle'), t('desktop.faultText', { folder: parts.dataFolder }));
  };
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', fault);
}

/** No window came up: says so, in English since settings may be what failed, and ends with code 1. */
export function endBecause(cause: unknown): void {
  const { t } = createTranslator('en');
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  dialog.showErrorBox(t('desktop.cannotStartTitle'), t('desktop.cannotStartText', { detail }));
  app.exit(1);
}
