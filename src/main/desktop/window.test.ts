import { beforeEach, describe, expect, it } from 'vitest';
import { PAPER } from '@shared/core/palette';
import { BrowserWindow, app, nativeTheme } from '@test/doubles/electron-stub';
import { asWindow } from '@test/doubles/as-electron';
import { FakeEvent } from '@test/doubles/electron/event';
import { createMainWindow, createPrintWindow, showDocumentState, showWindow } from './window';
import { refuseInsecure } from './web-preferences';

const options = {
  state: { bounds: { x: 1, y: 2, width: 1200, height: 800 }, maximized: false },
  preload: '/x/index.cjs',
  title: 'Planner',
  icon: '/x/icon.png',
  devTools: false,
};
let made: BrowserWindow[] = [];
beforeEach(() => {
  made = [];
  app.removeAllListeners('browser-window-created');
  app.on('browser-window-created', () => {
    const last = [...app.windows].at(-1);
    if (last instanceof BrowserWindow) made.push(last);
  });
});

function first(): BrowserWindow {
  const window = made[0];
  if (!window) throw new Error('no window was made');
  return window;
}

describe('the main window', () => {
  it('has secure preferences, a smallest size and the color of the theme', () => {
    nativeTheme.themeSource = 'dark';
    createMainWindow(options);
    const { options: given } = first();
    expect(() => refuseInsecure(given.webPreferences ?? {})).not.toThrow();
    expect(given).toMatchObject({ minWidth: 1024, minHeight: 640, backgroundColor: PAPER.dark, show: false });
    expect(given.webPreferences).toMatchObject({ preload: '/x/index.cjs', devTools: false });
  });

  it('is shown once it is painted, maximized when it was', async () => {
    createMainWindow({ ...options, state: { ...options.state, maximized: true } });
    const window = first();
    expect(window.visible).toBe(false);
    await window.loadURL('app://planner/index.html');
    expect(window.visible).toBe(true);
    expect(window.maximized).toBe(true);
  });

  it('keeps its own title', () => {
    createMainWindow(options);
    const event = new FakeEvent();
    first().emit('page-title-updated', event, 'of the page');
    expect(event.defaultPrevented).toBe(true);
  });

  it('comes to the front when the program is started again', () => {
    const window = new BrowserWindow();
    window.minimized = true;
    showWindow(asWindow(window));
    expect(window).toMatchObject({ minimized: false, focused: 1 });
    window.destroy();
    showWindow(asWindow(window));
    showWindow(null);
    expect(window.focused).toBe(1);
  });
});

describe('the title', () => {
  const state = { title: 'Ruritania', dirty: true, app: 'Planner', mac: false };

  it('names plan and program, with a mark while work is unsaved', () => {
    const window = new BrowserWindow();
    showDocumentState(asWindow(window), state);
    expect(window).toMatchObject({ title: '• Ruritania – Planner', edited: false });
    showDocumentState(asWindow(window), { ...state, dirty: false });
    expect(window.title).toBe('Ruritania – Planner');
    showDocumentState(asWindow(window), { ...state, title: '', dirty: false });
    expect(window.title).toBe('Planner');
  });

  it('is the plan alone on macOS, where the mark is in the close button', () => {
    const window = new BrowserWindow();
    showDocumentState(asWindow(window), { ...state, mac: true });
    expect(window).toMatchObject({ title: 'Ruritania', edited: true });
  });
});

describe('the print window', () => {
  it('is hidden, and its page has neither script nor preload', () => {
    createPrintWindow();
    const { options: given, visible } = first();
    expect(visible).toBe(false);
    expect(given.webPreferences).toMatchObject({ javascript: false, sandbox: true });
    expect(given.webPreferences).not.toHaveProperty('preload');
  });
});
