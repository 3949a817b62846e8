import { BrowserWindow, nativeTheme } from 'electron';
import { PAPER } from '@shared/core/palette';
import { MIN_SIZE, type WindowState } from './window-state';
import { refuseInsecure, securePreferences, type WindowChoices } from './web-preferences';

type Looks = Omit<Electron.BrowserWindowConstructorOptions, 'webPreferences'>;

/** The one place windows come from. Lint refuses `new BrowserWindow` anywhere else. */
function createWindow(looks: Looks, choices: WindowChoices): BrowserWindow {
  const webPreferences = securePreferences(choices);
  refuseInsecure(webPreferences);
  return new BrowserWindow({ ...looks, webPreferences });
}

export interface MainWindowOptions {
  readonly state: WindowState;
  /** Absolute path of the built preload script. */
  readonly preload: string;
  readonly title: string;
  /** Path of the icon; Linux shows it, elsewhere the packaged program carries its own. */
  readonly icon: string;
  readonly devTools: boolean;
}

/** The window a person works in. It is shown once there is something to see. */
export function createMainWindow(options: MainWindowOptions): BrowserWindow {
  const { bounds, maximized } = options.state;
  const window = createWindow(
    {
      ...bounds,
      minWidth: MIN_SIZE.width,
      minHeight: MIN_SIZE.height,
      title: options.title,
      icon: options.icon,
      // What is seen before the first paint, and while the window grows.
      backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
      show: false,
    },
    { preload: options.preload, devTools: options.devTools },
  );
  // The host writes the title, with the mark of unsaved work; the page's own would take it away.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  return window;
}

/** A window nobody sees, without script and without preload, to print a document from. */
export function createPrintWindow(): BrowserWindow {
  return createWindow(
    { show: false, width: 794, height: 1123, skipTaskbar: true, focusable: false },
    { javascript: false, backgroundThrottling: false },
  );
}

export interface DocumentState {
  /** Title of the open plan; empty when there is none. */
  readonly title: string;
  readonly dirty: boolean;
  /** Name of the program. */
  readonly app: string;
  readonly mac: boolean;
}

/** Shows which plan is open and whether it has unsaved work, as each system does. */
export function showDocumentState(window: BrowserWindow, state: DocumentState): void {
  const { title, dirty, app, mac } = state;
  if (mac) window.setDocumentEdited(dirty);
  const named = title === '' || mac ? title || app : `${title} – ${app}`;
  window.setTitle(dirty && !mac ? `• ${named}` : named);
}

/** Brings the window before the person: somebody has started the program a second time. */
export function showWindow(window: BrowserWindow | null): void {
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
