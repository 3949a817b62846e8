import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { BrowserWindow, app, screen } from '@test/doubles/electron-stub';
import { asWindow } from '@test/doubles/as-electron';
import { keepWindowState, openWindowState, startState } from './window-state';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const beamer = { x: 1366, y: 0, width: 1920, height: 1040 };
beforeEach(() => {
  screen.areas = [laptop, beamer];
});

describe('startState', () => {
  it('comes back where the window was', () => {
    const saved = { bounds: { x: 1400, y: 40, width: 1200, height: 800 }, maximized: true };
    expect(startState(saved)).toEqual(saved);
  });

  it('is in the middle of the first display at the first start, no larger than it', () => {
    expect(startState(undefined)).toEqual({
      bounds: { x: 3, y: 0, width: 1360, height: 728 },
      maximized: false,
    });
  });

  it('comes back to a display that is there when the other was unplugged', () => {
    screen.areas = [laptop];
    const { bounds } = startState({ bounds: { x: 1400, y: 40, width: 1200, height: 800 }, maximized: true });
    expect(bounds.x).toBeLessThan(laptop.width);
  });

  it('is moved when only a corner of its title bar could be taken hold of', () => {
    screen.areas = [laptop];
    expect(
      startState({ bounds: { x: 1300, y: 40, width: 1200, height: 700 }, maximized: false }).bounds.x,
    ).toBe(3);
    expect(
      startState({ bounds: { x: 10, y: -30, width: 1200, height: 700 }, maximized: false }).bounds.y,
    ).toBe(0);
  });

  it('keeps the smallest size that shows everything, also on a smaller display', () => {
    screen.areas = [{ x: 0, y: 0, width: 800, height: 600 }];
    const { bounds } = startState({ bounds: { x: 0, y: 0, width: 300, height: 200 }, maximized: false });
    expect(bounds).toMatchObject({ width: 1024, height: 640 });
  });

  it.each([null, 'x', {}, { bounds: { x: 0, y: 0, width: 'wide', height: 1 }, maximized: false }])(
    'begins anew with %j',
    (saved) => expect(startState(saved).maximized).toBe(false),
  );
});

describe('the place of a window', () => {
  it('is written when the window is asked to close, and read at the next start', () => {
    const folder = mkdtempSync(join(tmpdir(), 'planner-window-'));
    app.paths.set('userData', folder);
    const window = new BrowserWindow();
    window.bounds = { x: 5, y: 6, width: 1100, height: 700 };
    window.maximized = true;
    keepWindowState(asWindow(window), openWindowState(folder));
    window.close();
    expect(startState(openWindowState(folder).read())).toEqual({ bounds: window.bounds, maximized: true });
  });

  it('begins anew when its file is damaged', () => {
    const folder = mkdtempSync(join(tmpdir(), 'planner-window-'));
    app.paths.set('userData', folder);
    writeFileSync(join(folder, 'window.json'), '{"window": {"bo');
    expect(openWindowState(folder).read()).toBeUndefined();
  });
});
