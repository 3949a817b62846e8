import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryHost } from '@test/doubles/memory-host';
import { buildPlan } from '@test/builders/plan-builder';

const PLAN = buildPlan();
const A = 'a.csirtplan';

async function setUp({ autosave = true, holder = '' } = {}) {
  vi.resetModules();
  const host = new MemoryHost();
  vi.stubGlobal('window', { planner: host });
  vi.stubGlobal('document', { querySelector: () => null });
  host.files.set(A, { plan: PLAN, passphrase: null });
  const { useSettings } = await import('../settings-store');
  const documents = await import('../document-store');
  const { putOpened } = await import('./desk');
  const { setIdentity } = await import('@shared/commands/identity');
  const watching = await import('./autosave');
  const { useMessages } = await import('../messages');
  useSettings.setState({ autosave });
  if (holder !== '') host.files.set(A, { plan: PLAN, passphrase: null, holder });
  const opened = await host.call('plan.open', { token: A, passphrase: null, mode: 'edit' });
  if (opened.ok) putOpened(opened.value);
  return {
    host,
    ...watching,
    stop: watching.watchAutosave(),
    useSettings,
    edit: (title: string) => documents.dispatch(setIdentity, { patch: { title } }),
    saves: () => host.calls.filter((call) => call.startsWith('plan.save')).length,
    messages: () => useMessages.getState().messages.map(({ said }) => said.key),
    onDisk: () => host.files.get(A)?.plan.identity.title,
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('watchAutosave', () => {
  it('saves a while after the last edit', async () => {
    const { edit, saves, onDisk, stop, AUTOSAVE_QUIET_MS } = await setUp();
    edit('One');
    await vi.advanceTimersByTimeAsync(AUTOSAVE_QUIET_MS - 1);
    expect(saves()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect([saves(), onDisk()]).toEqual([1, 'One']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves()).toBe(1);
    stop();
  });

  it('saves in between when nobody pauses', async () => {
    const { edit, saves, stop, AUTOSAVE_LONGEST_MS } = await setUp();
    for (let at = 0; at <= AUTOSAVE_LONGEST_MS; at += 1000) {
      edit(`Typed at ${at}`);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(saves()).toBe(1);
    stop();
  });

  it('never touches the file while it is off, or belongs to somebody else', async () => {
    const off = await setUp({ autosave: false });
    off.edit('One');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(off.saves()).toBe(0);
    off.stop();
    const held = await setUp({ holder: 'bo' });
    held.edit('One');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(held.saves()).toBe(0);
    held.stop();
  });

  it('begins when it is turned on', async () => {
    const { edit, saves, stop, useSettings } = await setUp({ autosave: false });
    edit('One');
    useSettings.setState({ autosave: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves()).toBe(1);
    stop();
  });

  it('says once that it failed, and waits for a save by hand', async () => {
    const { host, edit, saves, messages, stop } = await setUp();
    host.failures.set('plan.save', ['changedUnderneath']);
    edit('One');
    await vi.advanceTimersByTimeAsync(60_000);
    edit('Two');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([saves(), messages()]).toEqual([1, ['files.autosaveFailed']]);
    const { savePlan } = await import('./save-plan');
    expect(await savePlan()).toBe(true);
    edit('Three');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves()).toBe(3);
    stop();
  });

  it('leaves no timer behind', async () => {
    const { edit, saves, stop } = await setUp();
    edit('One');
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves()).toBe(0);
  });
});
