import type { Answer, ChannelName, Request } from '@shared/contract/channels';
import type { PlannerClient, Reply } from '@shared/contract/client';
import { createBrowserClient } from './browser-client';

declare global {
  interface Window {
    /** Put there by the preload script on the desktop; absent in a browser. */
    readonly planner?: PlannerClient;
  }
}

/** The host behind the window: Electron's preload, or the local browser host. */
export const planner: PlannerClient = window.planner ?? createBrowserClient();

/** Asks the host. A host that cannot be reached is an answer too, never a rejected promise. */
export async function ask<C extends ChannelName>(channel: C, request: Request<C>): Promise<Reply<Answer<C>>> {
  try {
    return await planner.call(channel, request);
  } catch (cause) {
    return { ok: false, error: { code: 'internal', detail: String(cause) } };
  }
}
