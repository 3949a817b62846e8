import { isDirty, useDocument } from '../state/document-store';
import { useAppInfo } from './app-info';

let leaving = false;

/** The page is about to be left on purpose: the browser need not ask. */
export function leaveWithoutAsking(): void {
  leaving = true;
}

/**
 * Lets a browser ask before a tab with unsaved work goes. On the desktop the host asks through
 * `closeRequested`; what it must know of the work is told by `state/recovery-writer.ts`.
 */
export function askBeforeUnload(): void {
  window.addEventListener('beforeunload', (event) => {
    const inBrowser = useAppInfo.getState().host === 'browser';
    if (!leaving && inBrowser && isDirty(useDocument.getState())) event.preventDefault();
  });
}
