import { ask } from '../platform/planner';
import { isDirty, useDocument } from '../state/document-store';
import { useAppInfo } from './app-info';

let leaving = false;

/** The page is about to be left on purpose: the browser need not ask. */
export function leaveWithoutAsking(): void {
  leaving = true;
}

/**
 * Keeps the host told whether there is unsaved work and what the window is to be called, and lets a browser
 * ask before a tab with unsaved work goes.
 */
export function reportSession(): void {
  let told = '';
  const tell = () => {
    const state = useDocument.getState();
    const now = { dirty: isDirty(state), title: state.plan?.identity.title ?? '', recovered: false };
    const text = JSON.stringify(now);
    if (text === told) return;
    told = text;
    void ask('session.state', now);
  };
  useDocument.subscribe(tell);
  tell();
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && useAppInfo.getState().host === 'browser' && isDirty(useDocument.getState()))
      event.preventDefault();
  });
}
