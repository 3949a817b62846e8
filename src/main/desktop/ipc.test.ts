import { beforeAll, describe, expect, it } from 'vitest';
import { CHANNEL_NAMES, EVENT_NAMES, callChannel } from '@shared/contract/names';
import { BrowserWindow, ipcMain } from '@test/doubles/electron-stub';
import { asWindow } from '@test/doubles/as-electron';
import { closeOtherDoors, openDoor, tell } from './ipc';

const window = new BrowserWindow();
const strangers: string[] = [];
beforeAll(async () => {
  await window.loadURL('app://planner/index.html');
  openDoor(asWindow(window), {
    answer: async (channel, request) => ({ ok: true, value: { channel, request } }),
    onStranger: (channel) => strangers.push(channel),
  });
});

const main = () => window.webContents.mainFrame;
function call(event: object) {
  return ipcMain.invoke(callChannel('app.info'), event, [null]);
}
const refusal = { ok: false, error: expect.objectContaining({ code: 'notAllowed' }) as unknown };

describe('the door', () => {
  it('answers the main frame of our window on our page', async () => {
    expect(await call({ sender: window.webContents, senderFrame: main() })).toEqual({
      ok: true,
      value: { channel: 'app.info', request: null },
    });
  });

  it.each([
    ['a frame inside the page', () => ({ ...main(), frameToken: 'inner', parent: main() })],
    ['a frame that claims to be the main one', () => ({ ...main(), parent: main() })],
    ['another frame without a parent', () => ({ ...main(), frameToken: 'other' })],
    ['the main frame on another address', () => ({ ...main(), url: 'https://example.org/' })],
    [
      'the main frame on an address that looks alike',
      () => ({ ...main(), url: 'app://planner.x/index.html' }),
    ],
    ['a frame that is gone', () => null],
    ['a frame that has moved on', () => ({ ...main(), detached: true })],
  ])('refuses %s', async (_name, frame) => {
    const before = strangers.length;
    expect(await call({ sender: window.webContents, senderFrame: frame() })).toEqual(refusal);
    expect(strangers.length).toBe(before + 1);
  });

  it('refuses another window of the program', async () => {
    const other = new BrowserWindow();
    expect(await call({ sender: other.webContents, senderFrame: main() })).toEqual(refusal);
  });

  it('has one opening for every channel of the contract and no other', () => {
    ipcMain.on('electron-store-get-data', () => undefined);
    closeOtherDoors();
    expect([...ipcMain.handlers.keys()]).toEqual(CHANNEL_NAMES.map(callChannel));
    expect(ipcMain.eventNames()).toEqual([]);
  });
});

describe('tell', () => {
  it('sends an event under its name, and nothing to a window that is gone', () => {
    const gone = new BrowserWindow();
    tell(asWindow(gone), 'menuAction', { action: 'file.save' });
    gone.destroy();
    tell(asWindow(gone), 'closeRequested', null);
    expect(gone.webContents.sent).toEqual([
      { channel: 'planner:event:menuAction', args: [{ action: 'file.save' }] },
    ]);
    expect(EVENT_NAMES).toContain('menuAction');
  });
});
