import { useEffect } from 'react';
import { ask, planner } from '../platform/planner';
import { closePlan } from '../state/files/leave-plan';
import { openPlan } from '../state/files/open-plan';
import { useSettings } from '../state/settings-store';
import { flushPendingEdits } from '../ui/pending-edits';
import { isDialogOpen } from './actions/dialog-open';
import { runAction } from './actions/registry';

/**
 * Answers what the host says unasked: a native menu entry, a file to be opened, a window about to close,
 * settings changed in another window.
 */
export function useHostEvents(): void {
  useEffect(() => {
    const stops = [
      planner.on('menuAction', ({ action }) => {
        if (!isDialogOpen()) runAction(action);
      }),
      planner.on('openRequested', ({ file }) => void openRequested(file.token)),
      planner.on('closeRequested', () => void letWindowClose()),
      planner.on('settingsChanged', (settings) => useSettings.setState(settings)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}

/** Opens a file the host was asked for. What is being typed goes into the plan that is still open. */
export async function openRequested(token: string): Promise<void> {
  flushPendingEdits();
  await openPlan(token);
}

let asking = false;

/** The window is to close with unsaved work: save, give up or stay. A second request while asked changes nothing. */
async function letWindowClose(): Promise<void> {
  if (asking) return;
  asking = true;
  flushPendingEdits();
  if (await closePlan()) await ask('session.allowClose', null);
  asking = false;
}

/** Opens the file given on the command line or by double-click, once. */
export async function openStartupFile(): Promise<void> {
  const reply = await ask('file.startup', null);
  if (reply.ok && reply.value) await openPlan(reply.value.token);
}
