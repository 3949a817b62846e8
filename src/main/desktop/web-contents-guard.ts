import { app, type WebContents } from 'electron';
import { MAIN_PAGE, isOwnPage } from './origin';

/**
 * Guards every page of the program from the moment it is made, also one that Chromium makes by itself: nothing
 * navigates, no window opens another, nothing is embedded. Links are asked for through the contract instead.
 */
export function guardEveryPage(onRefused: (what: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents, onRefused));
}

function guardPage(contents: WebContents, onRefused: (what: string) => void): void {
  contents.on('will-frame-navigate', (event) => {
    if (mayNavigate(event.url, event.isMainFrame)) return;
    event.preventDefault();
    onRefused('navigation');
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
    onRefused('redirect');
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    onRefused('webview');
  });
  contents.setWindowOpenHandler(() => {
    onRefused('window');
    return { action: 'deny' };
  });
}

/**
 * The page may load itself again, which is how it comes back after a fault, and the preview frame gets its text
 * by `srcdoc`. Nothing else is a place to go. (What the main process itself loads does not pass here.)
 */
function mayNavigate(address: string, isMainFrame: boolean): boolean {
  if (!isMainFrame) return address === 'about:srcdoc' || address === 'about:blank';
  return isOwnPage(address) && URL.parse(address)?.pathname === URL.parse(MAIN_PAGE)?.pathname;
}
