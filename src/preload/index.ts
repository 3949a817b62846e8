import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { PlannerClient } from '@shared/contract/client';
import { CHANNEL_NAMES, EVENT_NAMES, callChannel, eventChannel } from '@shared/contract/names';

/** Names come from the page: a plain lookup, so that nothing but the contract's own can travel. */
const calls: ReadonlySet<string> = new Set(CHANNEL_NAMES);
const events: ReadonlySet<string> = new Set(EVENT_NAMES);

/**
 * All that the page gets of the computer: `window.planner`. What it asks and is answered is checked by schema
 * in the main process (`src/main/desktop/ipc.ts`); here only names are.
 */
const planner: PlannerClient = {
  async call(channel, request) {
    if (!calls.has(channel)) return { ok: false, error: { code: 'badRequest', detail: 'no such channel' } };
    // The main process has checked the answer against the contract before it sent it.
    return (await ipcRenderer.invoke(callChannel(channel), request)) as Awaited<
      ReturnType<typeof planner.call<typeof channel>>
    >;
  },
  on(event, listener) {
    if (!events.has(event)) return () => undefined;
    const channel = eventChannel(event);
    // The page gets the payload alone: the event object carries the sender, and with it a way to answer.
    const payloadOnly = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => {
      listener(payload);
    };
    ipcRenderer.on(channel, payloadOnly);
    return () => {
      ipcRenderer.removeListener(channel, payloadOnly);
    };
  },
};

contextBridge.exposeInMainWorld('planner', planner);
