import { app, type BrowserWindow } from 'electron';
import type { Translate } from '@shared/i18n/ui-words';
import type { Services } from '../services/create-services';
import { dispatch } from '../services/dispatch';
import { askBeforeClosing } from './close-question';
import { reopenAfterCrash } from './crash';
import { createDialogs } from './dialogs';
import type { Folders } from './folders';
import { createDesktopHost } from './host';
import { openDoor } from './ipc';
import { installMenu } from './menu';
import type { Remembered } from './remembered';
import type { StartupFiles } from './startup-files';
import { createMainWindow } from './window';
import { keepWindowState, openWindowState, startState } from './window-state';

export interface StartWindowParts {
  readonly services: Services;
  readonly remembered: Remembered;
  readonly folders: Folders;
  readonly files: StartupFiles;
  readonly t: Translate;
}

/** Makes the window and connects it: its place, its questions, its menu, and the one door to the services. */
export function startWindow({ services, remembered, folders, files, t }: StartWindowParts): BrowserWindow {
  const { log } = services;
  const devTools = !app.isPackaged;
  const place = openWindowState(folders.data);
  const window = createMainWindow({
    state: startState(place.read()),
    preload: folders.preload,
    icon: folders.icon,
    title: t('shell.appName'),
    devTools,
  });
  const question = askBeforeClosing(window, t);
  keepWindowState(window, place);
  const dialogs = createDialogs(window, t);
  const host = createDesktopHost({ window, dialogs, question, t, startupFile: () => files.take() });
  let handlers = services.handlersFor(host);
  reopenAfterCrash(window, {
    t,
    onGone(reason) {
      log.error('window', `its process has ended: ${reason}`);
      question.forget();
    },
  });
  // A page that has come back, after a crash or a fault, begins with nothing open and may open the same file.
  window.webContents.on('did-navigate', () => {
    question.forget();
    services.release(host).catch((cause: unknown) => log.error('window', cause));
    handlers = services.handlersFor(host);
  });
  openDoor(window, {
    answer: (channel, request) => dispatch({ handlers, log, checkPlans: devTools }, channel, request),
    onStranger: (channel) => log.error('call', `${channel} refused: not asked by the window of this program`),
  });
  const menu = { window, t, devTools, mac: process.platform === 'darwin', places: services.places };
  const refresh = () => installMenu({ ...menu, settings: remembered.store });
  remembered.onChange(refresh);
  refresh();
  return window;
}
