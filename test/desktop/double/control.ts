import { app } from '../../doubles/electron/app';
import { dialog, nativeTheme, shell } from '../../doubles/electron/desktop';
import { FakeEvent } from '../../doubles/electron/event';
import { Menu, allItems } from '../../doubles/electron/menu';
import { BrowserWindow } from '../../doubles/electron/window';
import type { Screen } from './chromium';
import type { Control } from './control-methods';

function createControl(screen: Screen): Control {
  const main = (): BrowserWindow | null => {
    const shown = [...app.windows].filter((window) => window instanceof BrowserWindow);
    return shown.find((window) => window.visible) ?? null;
  };
  const items = () => {
    const menu = Menu.getApplicationMenu();
    return menu === null ? [] : allItems(menu);
  };
  return {
    endpoint: () => screen.endpoint,
    window() {
      const window = main();
      if (window === null) return null;
      const { title, visible, edited, url } = window;
      return { title, visible, edited, url, dark: nativeTheme.shouldUseDarkColors };
    },
    menu: () =>
      items().map(({ id, label, accelerator, role, enabled }) => ({ id, label, accelerator, role, enabled })),
    async choose(id) {
      items()
        .find((item) => item.id === id)
        ?.choose();
      // The test holds the same page by a line of its own: its next key must not come before the choice.
      await screen.heard();
    },
    pick: (paths) => dialog.willPick(...paths),
    press: (buttons) => dialog.willPress(...buttons),
    dialogs: () => dialog.shown,
    shell: () => ({ opened: shell.opened, revealed: shell.revealed }),
    outside: () => ({ escaped: screen.escaped, opened: screen.opened }),
    closeWindow: () => main()?.close(),
    quit: () => app.quit(),
    secondStart: ({ argv, folder }) => void app.emit('second-instance', new FakeEvent(), argv, folder),
    openFile: (path) => void app.emit('open-file', new FakeEvent(), path),
  };
}

/** A question of the test process. */
export interface Question {
  readonly id: number;
  readonly method: keyof Control;
  readonly parameter?: unknown;
}

/** Answers the test process over Node's channel between parent and child. */
export function listenToTest(screen: Screen): void {
  const control = createControl(screen);
  process.on('message', (message) => {
    // Only the fixtures of these tests write to this channel.
    const { id, method, parameter } = message as Question;
    const calls = control as unknown as Record<string, (parameter: unknown) => unknown>;
    void Promise.resolve(calls[method]?.(parameter)).then((value) =>
      process.send?.({ id, value: value ?? null }),
    );
  });
  // A test process that is gone leaves nobody to end this one.
  process.on('disconnect', () => {
    void screen.stop().finally(() => process.exit(1));
  });
}
