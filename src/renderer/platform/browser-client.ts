import { events, type Answer, type ChannelName, type EventName } from '@shared/contract/channels';
import type { PlannerClient, Reply } from '@shared/contract/client';
import { noteHostReachable } from './host-reachable';
import { tabSecret } from './page-secrets';

type Listener = (payload: unknown) => void;

const RETRY_MS = 1000;
const RETRY_AGAIN_MS = 5000;
/** True between `pagehide` and `pageshow`. */
let leaving = false;

/** Talks to the local browser host over fetch on the same origin; see `src/main/browser/README.md`. */
export function createBrowserClient(): PlannerClient {
  const listeners = new Map<EventName, Set<Listener>>();
  void readEvents(listeners);
  window.addEventListener('pagehide', () => {
    leaving = true;
    navigator.sendBeacon('/api/goodbye', tabSecret);
  });
  window.addEventListener('pageshow', () => {
    leaving = false;
  });
  return {
    async call<C extends ChannelName>(channel: C, request: unknown) {
      const response = await post(`/api/call/${channel}`, request);
      // The host has checked the answer against the contract; checking a whole plan twice costs a second.
      return (await response.json()) as Reply<Answer<C>>;
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, set);
      // The payload is parsed by the schema of this event before it is handed over.
      const entry = listener as Listener;
      set.add(entry);
      return () => set.delete(entry);
    },
  };
}

async function post(path: string, request: unknown): Promise<Response> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-planner-tab': tabSecret },
      body: JSON.stringify(request),
    });
    noteHostReachable(true);
    return response;
  } catch (cause) {
    // A page that is being left drops its requests too; that says nothing about the host.
    if (!leaving) noteHostReachable(false);
    throw cause;
  }
}

/** Follows the event stream; begins again when the host was away for a moment. */
async function readEvents(listeners: ReadonlyMap<EventName, ReadonlySet<Listener>>): Promise<void> {
  let failures = 0;
  for (;;) {
    try {
      const response = await fetch('/api/events', { headers: { 'x-planner-tab': tabSecret } });
      failures = 0;
      noteHostReachable(true);
      if (response.body) await readLines(response.body, (line) => deliver(line, listeners));
    } catch {
      // The host is gone or restarting: said after the second try, tried again for ever.
      failures += 1;
      if (failures > 1 && !leaving) noteHostReachable(false);
    }
    await new Promise((resolve) => setTimeout(resolve, failures > 1 ? RETRY_AGAIN_MS : RETRY_MS));
  }
}

async function readLines(body: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') onLine(line);
  }
}

function deliver(line: string, listeners: ReadonlyMap<EventName, ReadonlySet<Listener>>): void {
  const message: unknown = JSON.parse(line);
  if (typeof message !== 'object' || message === null || !('event' in message)) return;
  const name = message.event;
  if (typeof name !== 'string' || !isEventName(name)) return;
  const payload = events[name].safeParse('payload' in message ? message.payload : null);
  if (payload.success) for (const listener of listeners.get(name) ?? []) listener(payload.data);
}

function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name);
}
