import { app } from 'electron';

/** How long letting go of locks may hold up the end, ms; a drive on the network can take for ever. */
const PATIENCE_MS = 3000;

/** The last window is the program, on every system; before it ends, `release` lets go of what it holds. */
export function quitWithLastWindow(release: () => Promise<void>, onFault: (cause: unknown) => void): void {
  let released = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (released) return;
    event.preventDefault();
    const patience = new Promise<void>((resolve) => {
      setTimeout(resolve, PATIENCE_MS).unref();
    });
    void Promise.race([release().catch(onFault), patience]).then(() => {
      released = true;
      app.quit();
    });
  });
}
