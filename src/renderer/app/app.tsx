import { FileDialogs } from '../features/files';
import { useDocument } from '../state/document-store';
import { useShortcuts } from './actions/use-shortcuts';
import { Dialogs } from './dialogs/dialogs';
import { HostGone } from './fatal/host-gone';
import { Frame } from './frame/frame';
import { Home } from './home/home';
import { useHostEvents } from './host-events';
import { CommandPalette } from './palette/command-palette';
import { useShell } from './shell-store';

/** The program: the frame around an open plan, or the start screen. A new plan is asked about in between. */
export function App() {
  const planId = useDocument((state) => state.plan?.id ?? null);
  const isCreating = useShell((shell) => shell.home === 'newPlan');
  useShortcuts();
  useHostEvents();
  return (
    <>
      <HostGone />
      {planId === null || isCreating ? <Home /> : <Frame key={planId} />}
      <CommandPalette />
      <Dialogs />
      <FileDialogs />
    </>
  );
}
