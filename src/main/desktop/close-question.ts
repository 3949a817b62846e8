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

/** How long a page that spoke of no unsaved work may take to send what was typed last into the plan, ms. */
const PATIENCE_MS = 2000;

/**
 * Closing and quitting meet here. The window stays, the page is sent `closeRequested` and answers with
 * `session.allowClose`; while there is unsaved work, no answer means that the person went on working. It is
 * asked also when it spoke of none: the last letters may still be in a field, and the plan is to be closed. A
 * quit that was held up goes on after the answer, on every system.
 */
export function askBeforeClosing(window: BrowserWindow, t: Translate): CloseQuestion {
  /** What the page said last; null before it has said anything. */
  let dirty: boolean | null = null;
  let allowed = false;
  let quits = false;
  let patience: NodeJS.Timeout | undefined;
  const isQuit = followQuit(window);
  const hangs = followHanging(window);
  const leave = () => {
    allowed = true;
    if (quits) app.quit();
    else window.close();
  };
  window.on('closed', () => clearTimeout(patience));
  // The question is asked below. A page that keeps itself open would make a window that cannot be closed.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
  window.on('close', (event) => {
    quits = isQuit();
    if (allowed || dirty === null) return;
    event.preventDefault();
    if (hangs() && dirty) void closeAnyway(window, t).then((yes) => (yes ? leave() : undefined));
    else tell(window, 'closeRequested', null);
    if (!dirty) patience = setTimeout(() => (window.isDestroyed() ? undefined : leave()), PATIENCE_MS);
  });
  return {
    onState: (state) => {
      dirty = state.dirty;
      // There is something to lose after all: from now on only the person decides.
      if (dirty) clearTimeout(patience);
    },
    allow: leave,
    forget: () => {
      dirty = null;
    },
  };
}

/** Whether the closing at hand comes from a quit. Asked once for each: a quit that was held up is over. */
function followQuit(window: BrowserWindow): () => boolean {
  let quitting = false;
  const onBeforeQuit = () => {
    quitting = true;
  };
  app.on('before-quit', onBeforeQuit);
  window.on('closed', () => app.off('before-quit', onBeforeQuit));
  return () => {
    const was = quitting;
    quitting = false;
    return was;
  };
}

function followHanging(window: BrowserWindow): () => boolean {
  let hangs = false;
  window.on('unresponsive', () => {
    hangs = true;
  });
  window.on('responsive', () => {
    hangs = false;
  });
  return () => hangs;
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
