import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../../src/main/browser/find-browser';
import { app } from '../../doubles/electron/app';
import { showPagesWith } from '../../doubles/electron/window';
import { endWith, startScreen } from './chromium';
import { listenToTest } from './control';

/**
 * Readies the double before the main script is read: folders, the screen, and the test's hold on both. Answers
 * what makes Electron ready once the script has been read.
 */
export async function prepare(): Promise<() => void> {
  const folder = process.env['DOUBLE_FOLDER'];
  const browser = findBrowser();
  if (!folder || !browser) throw new Error('The double needs DOUBLE_FOLDER and an installed Chromium.');
  for (const name of ['userData', 'sessionData', 'documents', 'profile']) {
    mkdirSync(join(folder, name), { recursive: true });
    app.paths.set(name, join(folder, name));
  }
  app.isFirstInstance = process.env['DOUBLE_SECOND'] === undefined;
  const screen = await startScreen({
    profile: join(folder, 'profile'),
    executablePath: browser.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  showPagesWith(screen.makePage);
  endWith(screen);
  listenToTest(screen);
  return () => {
    app.becomeReady();
    process.send?.({ ready: true });
  };
}
