import { useDocument } from '../state/document-store';
import { useShortcuts } from './actions/use-shortcuts';
import { Dialogs } from './dialogs/dialogs';
import { Frame } from './frame/frame';
import { HostGone } from './fatal/host-gone';
import { Home } from './home/home';
import { useHostEvents } from './host-events';
import { CommandPalette } from './palette/command-palette';

/** The program: the frame around an open plan, or the start screen. */
export function App() {
  const planId = useDocument((state) => state.plan?.id ?? null);
  useShortcuts();
  useHostEvents();
  return (
    <>
      <HostGone />
      {planId === null ? <Home /> : <Frame key={planId} />}
      <CommandPalette />
      <Dialogs />
    </>
  );
}
