import type { EventName, EventPayload, Request } from '@shared/contract/channels';
import { newSecret } from './guard';

/** How long the process outlives its last tab: long enough for a reload, a restart of the browser, a slip. */
export const GRACE_MS = 120_000;
const PING_MS = 15_000;

/** Where the lines of one event stream go. */
export interface EventSink {
  write(line: string): void;
  end(): void;
}

/** One load of the page in one tab. */
export interface Tab {
  readonly secret: string;
  /** What the tab last said of its plan. */
  state: Request<'session.state'>;
  sinks: Set<EventSink>;
  /** It said goodbye, and has not come back since. */
  left: boolean;
  /** Lets go of what the tab held. */
  readonly release: Countdown;
}

/**
 * The tabs of this run, and with them the question when it is over: two minutes after the last one has gone,
 * never before there was one, and never while one last said that an edit lacks its recovery copy (its rescue
 * may still be on the way, and somebody should notice).
 */
export interface Tabs {
  /** A tab for a page that is about to be served. */
  add(): Tab;
  find(secret: string): Tab | null;
  /** Attaches the tab's event stream; the answer detaches it. */
  connect(tab: Tab, sink: EventSink): () => void;
  goodbye(tab: Tab): void;
  setState(tab: Tab, state: Tab['state']): void;
  broadcast<E extends EventName>(event: E, payload: EventPayload<E>): void;
  /** True while a tab has work that is nowhere on disk yet. */
  unsafe(): boolean;
  stop(): void;
}

interface TabsOptions {
  readonly onEnd: () => void;
  /** A tab said goodbye, or its stream has been gone for the grace time; with all its work on disk. */
  readonly onGone?: (tab: Tab) => void;
  /** The tab's stream came or went: whether anybody works in it. */
  readonly onPresent?: (tab: Tab, isThere: boolean) => void;
  readonly graceMs?: number;
}

const UNTOUCHED: Tab['state'] = { dirty: false, title: '', recovered: true };

export function createTabs({ onEnd, onGone, onPresent, graceMs = GRACE_MS }: TabsOptions): Tabs {
  const tabs = new Map<string, Tab>();
  const end = countdown(graceMs, onEnd);
  let everOpen = false;

  const send = (line: unknown): void => {
    for (const tab of tabs.values()) for (const sink of tab.sinks) sink.write(`${JSON.stringify(line)}\n`);
  };
  const ping = setInterval(() => send({ event: 'ping' }), PING_MS);
  const all = (): Tab[] => [...tabs.values()];

  /** Starts or stops the countdowns after anything that bears on them. */
  const review = (tab: Tab): void => {
    if (isOpen(tab) || !isSafe(tab)) tab.release.stop();
    else if (tab.left) tab.release.now();
    else tab.release.start();
    if (everOpen && all().every((one) => !isOpen(one) && isSafe(one))) end.start();
    else end.stop();
  };

  return {
    add() {
      const release = countdown(graceMs, () => onGone?.(tab));
      const tab: Tab = { secret: newSecret(), state: UNTOUCHED, sinks: new Set(), left: false, release };
      tabs.set(tab.secret, tab);
      return tab;
    },
    find: (secret) => tabs.get(secret) ?? null,
    connect(tab, sink) {
      tab.sinks.add(sink);
      tab.left = false;
      everOpen = true;
      sink.write('{"event":"ping"}\n');
      onPresent?.(tab, true);
      review(tab);
      return () => {
        if (!tab.sinks.delete(sink)) return;
        onPresent?.(tab, isOpen(tab));
        review(tab);
      };
    },
    goodbye(tab) {
      tab.left = true;
      hangUp(tab);
      onPresent?.(tab, false);
      review(tab);
    },
    setState(tab, state) {
      tab.state = state;
      review(tab);
    },
    broadcast: (event, payload) => send({ event, payload }),
    unsafe: () => !all().every(isSafe),
    stop() {
      clearInterval(ping);
      end.stop();
      for (const tab of all()) letGo(tab);
    },
  };
}

function letGo(tab: Tab): void {
  tab.release.stop();
  hangUp(tab);
}

function hangUp({ sinks }: Tab): void {
  const open = [...sinks];
  sinks.clear();
  for (const sink of open) sink.end();
}

function isOpen(tab: Tab): boolean {
  return tab.sinks.size > 0;
}

function isSafe({ state }: Tab): boolean {
  return !state.dirty || state.recovered;
}

/** Does something once, after a time during which nobody stopped it. */
interface Countdown {
  start(): void;
  stop(): void;
  now(): void;
}

function countdown(ms: number, action: () => void): Countdown {
  let timer: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return {
    start() {
      stop();
      timer = setTimeout(action, ms);
    },
    stop,
    now() {
      stop();
      action();
    },
  };
}
