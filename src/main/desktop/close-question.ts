import { app, dialog, type BrowserWindow } from 'electron';
import type { Request } from '@shared/contract/channels';
import type { Translate } from '@shared/i18n/ui-words';
import { tell } from './ipc';

/** Keeps a window with unsaved work from closing until the person has been asked, in the page's own words. */
export interface CloseQuestion {
  /** What the page says of its plan. */
  onState(state: Pick<Request<'session.state'>, 'dirty'>): void;
  /** The page's answer: the work is saved or given up. */
  allow(): void;
  /** The page is gone; what it said no longer holds. */
  forget(): void;
}

/**
 * Closing and quitting meet here. While there is unsaved work the window stays, the page is sent
 * `closeRequested` and answers with `session.allowClose`; no answer means that the person went on working. A
 * quit that was held up goes on after the answer, on every system.
 */
export function askBeforeClosing(window: BrowserWindow, t: Translate): CloseQuestion {
  let dirty = false;
  let allowed = false;
  let hangs = false;
  let quitting = false;
  let goOn: 'quit' | 'close' = 'close';
  const onBeforeQuit = () => {
    quitting = true;
  };
  const leave = () => {
    allowed = true;
    if (goOn === 'quit') app.quit();
    else window.close();
  };
  app.on('before-quit', onBeforeQuit);
  window.on('closed', () => app.off('before-quit', onBeforeQuit));
  window.on('unresponsive', () => {
    hangs = true;
  });
  window.on('responsive', () => {
    hangs = false;
  });
  // The question is asked below. A page that keeps itself open would make a window that cannot be closed.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
  window.on('close', (event) => {
    goOn = quitting ? 'quit' : 'close';
    quitting = false;
    if (allowed || !dirty) return;
    event.preventDefault();
    if (!hangs) tell(window, 'closeRequested', null);
    else void closeAnyway(window, t).then((yes) => (yes ? leave() : undefined));
  });
  return {
    onState: (state) => {
      dirty = state.dirty;
    },
    allow: leave,
    forget: () => {
      dirty = false;
      hangs = false;
    },
  };
}

/** A page that does not answer cannot ask; the system's own dialog does. */
async function closeAnyway(window: BrowserWindow, t: Translate): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('desktop.hangsTitle'),
    detail: t('desktop.hangsText'),
    buttons: [t('desktop.hangsWait'), t('desktop.hangsClose')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
