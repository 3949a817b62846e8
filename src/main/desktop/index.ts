import { app, session, type BrowserWindow } from 'electron';
import { createServices } from '../services/create-services';
import { introduce } from './about';
import { endBecause, reportFaults } from './faults';
import { setFolders } from './folders';
import { closeOtherDoors, tell } from './ipc';
import { blockNetwork, switchOffBackgroundNetwork } from './network-block';
import { MAIN_PAGE } from './origin';
import { createElectronPrinter } from './printer';
import { registerScheme, servePages } from './protocol';
import { quitWithLastWindow } from './quit';
import { followColorScheme, watchSettings } from './remembered';
import { guardSession, refuseCertificatesAndLogins } from './session-guard';
import { openSettingsFile } from './settings-file';
import { startWindow } from './start-window';
import { listenForFiles } from './startup-files';
import { guardEveryPage } from './web-contents-guard';
import { showWindow } from './window';
import { followLanguage } from './words';

// First what can only be said before Electron is ready. The folders come before the single-instance lock,
// which lies in one of them; macOS may hand over a file before anything else happens.
let window: BrowserWindow | null = null;
let openLater: (path: string) => void = () => undefined;
const folders = setFolders();
switchOffBackgroundNetwork();
registerScheme();
app.enableSandbox();
const files = listenForFiles({ show: () => showWindow(window), open: (path) => openLater(path) });

if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(endBecause);
// The program is running already and has just been told of this start, with its file.
else app.quit();

/** The rest of the list, in order: guards before pages, services before the window that asks them. */
async function start(): Promise<void> {
  const remembered = watchSettings(openSettingsFile(folders.data, () => new Date()));
  const t = followLanguage(() => remembered.now().language);
  const prints = new Map<string, string>();
  const printer = createElectronPrinter(prints);
  const services = createServices({
    dataFolder: folders.data,
    findPrinter: async () => printer,
    workerFile: folders.worker,
    settingsFile: remembered.file,
  });
  const { log } = services;
  reportFaults({ t, log, dataFolder: folders.data });
  closeOtherDoors();
  refuseCertificatesAndLogins();
  guardEveryPage((what) => log.error('guard', `${what} refused`));
  blockNetwork(session.defaultSession, (origin) => log.error('network', `request to ${origin} refused`));
  guardSession(session.defaultSession);
  servePages(session.defaultSession, { folder: folders.renderer, prints });
  quitWithLastWindow(
    () => services.dispose(),
    (cause) => log.error('end', cause),
  );
  introduce(t, services.facts.version);
  followColorScheme(remembered);
  const main = startWindow({ services, remembered, folders, files, t });
  openLater = (path) => tell(main, 'openRequested', { file: services.places.label(path) });
  window = main;
  await main.loadURL(MAIN_PAGE);
}
