import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GRACE_MS, createTabs, type EventSink, type Tab, type Tabs } from './tabs';

let ended = 0;
let gone: Tab[] = [];
let tabs: Tabs;
beforeEach(() => {
  vi.useFakeTimers();
  ended = 0;
  gone = [];
  tabs = createTabs({ onEnd: () => (ended += 1), onGone: (tab) => gone.push(tab) });
});
afterEach(() => {
  tabs.stop();
  vi.useRealTimers();
});

function sink(): EventSink & { readonly lines: string[] } {
  const lines: string[] = [];
  return { lines, write: (line) => lines.push(line), end: () => undefined };
}
const DIRTY = { dirty: true, title: 'Plan', recovered: false };

describe('the end of a run', () => {
  it('does not come before a first tab', () => {
    tabs.add();
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(ended).toBe(0);
  });

  it('comes two minutes after the last tab said goodbye', () => {
    const [first, second] = [tabs.add(), tabs.add()];
    tabs.connect(first, sink());
    tabs.connect(second, sink());
    tabs.goodbye(first);
    vi.advanceTimersByTime(GRACE_MS);
    expect(ended).toBe(0);
    tabs.goodbye(second);
    vi.advanceTimersByTime(GRACE_MS - 1);
    expect(ended).toBe(0);
    vi.advanceTimersByTime(1);
    expect(ended).toBe(1);
  });

  it('comes too when the stream of a tab breaks without goodbye', () => {
    const disconnect = tabs.connect(tabs.add(), sink());
    disconnect();
    vi.advanceTimersByTime(GRACE_MS);
    expect(ended).toBe(1);
  });

  it('is called off by a tab that comes back, as after a reload or a sleep', () => {
    const tab = tabs.add();
    tabs.connect(tab, sink())();
    vi.advanceTimersByTime(GRACE_MS - 1);
    tabs.connect(tab, sink());
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(ended).toBe(0);
  });

  it('waits while an edit lacks its recovery copy', () => {
    const tab = tabs.add();
    tabs.connect(tab, sink());
    tabs.setState(tab, DIRTY);
    tabs.goodbye(tab);
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(ended).toBe(0);
    expect(tabs.unsafe()).toBe(true);
    tabs.setState(tab, { ...DIRTY, recovered: true });
    vi.advanceTimersByTime(GRACE_MS);
    expect(ended).toBe(1);
  });
});

describe('events', () => {
  it('reach every open tab as lines of JSON, with a ping at once and then regularly', () => {
    const [one, two] = [sink(), sink()];
    tabs.connect(tabs.add(), one);
    const disconnect = tabs.connect(tabs.add(), two);
    tabs.broadcast('menuAction', { action: 'file.save' });
    disconnect();
    vi.advanceTimersByTime(15_000);
    const ping = '{"event":"ping"}\n';
    const action = '{"event":"menuAction","payload":{"action":"file.save"}}\n';
    expect(one.lines).toEqual([ping, action, ping]);
    expect(two.lines).toEqual([ping, action]);
  });
});

describe('what a tab held', () => {
  it('is let go at its goodbye', () => {
    const [first, second] = [tabs.add(), tabs.add()];
    tabs.connect(first, sink());
    tabs.connect(second, sink());
    tabs.goodbye(first);
    expect(gone).toEqual([first]);
  });

  it('is kept until the recovery copy that was on its way has arrived', () => {
    const tab = tabs.add();
    tabs.connect(tab, sink());
    tabs.setState(tab, DIRTY);
    tabs.goodbye(tab);
    expect(gone).toEqual([]);
    tabs.setState(tab, { ...DIRTY, recovered: true });
    expect(gone).toEqual([tab]);
  });

  it('is let go two minutes after its stream broke without goodbye, unless it comes back', () => {
    const [lost, back] = [tabs.add(), tabs.add()];
    tabs.connect(tabs.add(), sink());
    tabs.connect(lost, sink())();
    tabs.connect(back, sink())();
    vi.advanceTimersByTime(GRACE_MS - 1);
    tabs.connect(back, sink());
    vi.advanceTimersByTime(1);
    expect(gone).toEqual([lost]);
    expect(ended).toBe(0);
  });
});
