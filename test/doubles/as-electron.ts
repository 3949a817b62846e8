import type { BrowserWindow as ElectronWindow, Session } from 'electron';
import type { BrowserWindow } from './electron/window';
import type { session } from './electron/session';

/** A window of the double, given to code that expects Electron's: it has what that code uses, not all there is. */
export function asWindow(window: BrowserWindow): ElectronWindow {
  return window as unknown as ElectronWindow;
}

/** A session of the double, likewise. */
export function asSession(fake: typeof session.defaultSession): Session {
  return fake as unknown as Session;
}
