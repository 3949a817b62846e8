import { hasWorkToLose, useDocument } from '../state/document-store';
import { flushPendingEdits } from '../ui/pending-edits';
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
    // What was typed a moment ago is work too.
    flushPendingEdits();
    const inBrowser = useAppInfo.getState().host === 'browser';
    if (!leaving && inBrowser && hasWorkToLose(useDocument.getState())) event.preventDefault();
  });
  // Before `state/recovery-writer.ts`, which then writes a last copy of a tab that goes to the background.
  document.addEventListener('visibilitychange', flushPendingEdits, { capture: true });
}
