/**
 * Stands for `electron` wherever the real program is not there: vitest resolves the import to this file, and so
 * does the double in `test/desktop`. It keeps Electron's rules (who may say no to closing, what comes before
 * ready) and remembers what it was told; it draws nothing by itself.
 */
import { app } from './electron/app';
import { dialog, nativeTheme, screen, shell } from './electron/desktop';
import { contextBridge, ipcMain, ipcRenderer } from './electron/ipc';
import { Menu } from './electron/menu';
import { protocol, session } from './electron/session';
import { BrowserWindow } from './electron/window';

export {
  app,
  dialog,
  nativeTheme,
  screen,
  shell,
  contextBridge,
  ipcMain,
  ipcRenderer,
  Menu,
  protocol,
  session,
};
export { BrowserWindow };

// electron-store takes the whole.
export default { app, ipcMain, shell };
