import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { EventName, EventPayload } from '@shared/contract/channels';
import type { Reply } from '@shared/contract/client';
import { CHANNEL_NAMES, callChannel, eventChannel } from '@shared/contract/names';
import { isOwnPage } from './origin';

/** Both sides of the door. */
export interface Doorkeeper {
  /** Answers one request of the page: `services/dispatch` with everything it needs. */
  answer(channel: string, request: unknown): Promise<Reply<unknown>>;
  /** Somebody asked who may not, for the log. */
  onStranger(channel: string): void;
}

/**
 * The one door between page and main process. Only the main frame of the program's own window on the
 * program's own page is answered; what it asks is then checked against the contract by `answer`.
 */
export function openDoor(window: BrowserWindow, keeper: Doorkeeper): void {
  for (const name of CHANNEL_NAMES) {
    const channel = callChannel(name);
    ipcMain.handle(channel, async (event, request: unknown): Promise<Reply<unknown>> => {
      if (isOurs(event, window)) return keeper.answer(name, request);
      keeper.onStranger(name);
      return { ok: false, error: { code: 'notAllowed', detail: 'not asked by the window of this program' } };
    });
  }
}

/**
 * electron-store answers a page that asks for its folder. No page of this program does, and no page is to learn
 * a path by another way than the contract.
 */
export function closeOtherDoors(): void {
  ipcMain.removeAllListeners('electron-store-get-data');
}

/** Tells the page something unasked. A window that is gone is told nothing. */
export function tell<E extends EventName>(window: BrowserWindow, event: E, payload: EventPayload<E>): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel(event), payload);
}

function isOurs(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || event.sender !== window.webContents) return false;
  const frame = event.senderFrame;
  // Null when the frame has gone or moved on since it asked: nobody to answer.
  if (frame === null || frame.detached) return false;
  const main = window.webContents.mainFrame;
  return frame.frameToken === main.frameToken && frame.parent === null && isOwnPage(frame.url);
}
