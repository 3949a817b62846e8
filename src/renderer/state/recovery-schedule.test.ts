import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppError } from '@shared/contract/errors';
import type { Plan } from '@shared/plan/types';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { LONGEST_MS, QUIET_MS, RecoverySchedule, RETRY_MS, type RecoveryState } from './recovery-schedule';

const saved = buildPlan();
const edit = (title: string): Plan => retitled(saved, title);

/** A host that takes `takesMs` to write and answers the failures it is given first. */
function setUp({ takesMs = 0, failures = [] }: { takesMs?: number; failures?: AppError[] } = {}) {
  const writes: string[] = [];
  const states: RecoveryState[] = [];
  let running = 0;
  const schedule = new RecoverySchedule({
    async write(token, plan) {
      running += 1;
      expect(running).toBe(1);
      writes.push(`${token ?? 'unsaved'}: ${plan.identity.title}`);
      if (takesMs > 0) await new Promise((resolve) => setTimeout(resolve, takesMs));
      running -= 1;
      const error = failures.shift();
      return error ? { ok: false, error } : { ok: true, value: { savedAt: new Date().toISOString() } };
    },
    report: (state) => states.push(state),
  });
  const show = (plan: Plan | null, more: { token?: string | null; savedPlan?: Plan | null } = {}): void =>
    schedule.changed({ plan, token: 'file', savedPlan: saved, ...more });
  return { schedule, writes, states, show };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('RecoverySchedule', () => {
  it('writes nothing for a plan that is as its file', async () => {
    const { show, writes, states } = setUp();
    show(saved);
    await vi.runAllTimersAsync();
    expect(writes).toEqual([]);
    expect(states.at(-1)).toMatchObject({ dirty: false, recovered: true });
  });

  it('writes once after a pause in typing', async () => {
    const { show, writes, states } = setUp();
    show(edit('a'));
    await vi.advanceTimersByTimeAsync(QUIET_MS / 2);
    show(edit('ab'));
    expect(states.at(-1)).toMatchObject({ dirty: true, recovered: false });
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    expect(writes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toEqual(['file: ab']);
    expect(states.at(-1)).toMatchObject({ dirty: true, recovered: true, savedAt: new Date().toISOString() });
  });

  it('writes within five seconds of an edit, however long somebody types without a pause', async () => {
    const { show, writes } = setUp({ takesMs: 500 });
    for (let at = 0; at < 20_000; at += 200) {
      show(edit(`typed at ${at}`));
      await vi.advanceTimersByTimeAsync(200);
      if (at >= LONGEST_MS) expect(writes.length).toBeGreaterThanOrEqual(Math.floor(at / 5000));
    }
    await vi.runAllTimersAsync();
    expect(writes.at(-1)).toBe('file: typed at 19800');
  });

  it('writes what was edited during a slow write afterwards, never two at a time', async () => {
    const { show, writes } = setUp({ takesMs: 3000 });
    show(edit('first'));
    await vi.advanceTimersByTimeAsync(QUIET_MS + 100);
    show(edit('second'));
    await vi.runAllTimersAsync();
    expect(writes).toEqual(['file: first', 'file: second']);
  });

  it('tries again after a failure, says so, and stops saying so', async () => {
    const { show, writes, states } = setUp({ failures: [{ code: 'diskFull' }] });
    show(edit('a'));
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(states.at(-1)).toMatchObject({ recovered: false, failed: { code: 'diskFull' } });
    await vi.advanceTimersByTimeAsync(RETRY_MS);
    expect(writes).toHaveLength(2);
    expect(states.at(-1)).toMatchObject({ recovered: true, failed: null });
  });

  it('forgets the copy of what has been saved', async () => {
    const { show, writes, states } = setUp();
    const next = edit('a');
    show(next);
    await vi.runAllTimersAsync();
    show(next, { savedPlan: next });
    await vi.runAllTimersAsync();
    expect(writes).toHaveLength(1);
    expect(states.at(-1)).toMatchObject({ dirty: false, recovered: true, savedAt: null });
  });

  it('writes the saved state over a copy of edits that were undone', async () => {
    const { show, writes } = setUp();
    show(edit('a'));
    await vi.runAllTimersAsync();
    show(saved);
    await vi.runAllTimersAsync();
    expect(writes).toEqual(['file: a', `file: ${saved.identity.title}`]);
  });

  it('waits while the file is being saved, and goes on with what was edited meanwhile', async () => {
    const { schedule, show, writes } = setUp({ takesMs: 1000 });
    const first = edit('first');
    show(first);
    await vi.advanceTimersByTimeAsync(QUIET_MS + 10);
    let isFree = false;
    const paused = schedule.pause().finally(() => (isFree = true));
    await vi.advanceTimersByTimeAsync(500);
    expect(isFree).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    const goOn = await paused;
    show(edit('second'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(writes).toEqual(['file: first']);
    show(edit('second'), { savedPlan: first });
    goOn();
    await vi.runAllTimersAsync();
    expect(writes).toEqual(['file: first', 'file: second']);
  });

  it('keeps the copies of two documents apart', async () => {
    const { show, writes, states } = setUp({ takesMs: 1000 });
    show(edit('first'));
    await vi.advanceTimersByTimeAsync(QUIET_MS + 10);
    show(edit('other'), { token: null });
    await vi.runAllTimersAsync();
    expect(writes).toEqual(['file: first', 'unsaved: other']);
    show(null, { token: null });
    expect(states.at(-1)).toMatchObject({ dirty: false, title: '' });
  });

  it('writes at once when asked to', async () => {
    const { schedule, show, writes } = setUp();
    show(edit('a'));
    await schedule.flush();
    expect(writes).toEqual(['file: a']);
    await schedule.flush();
    expect(writes).toHaveLength(1);
  });

  it('leaves no timer and writes nothing after it was stopped', async () => {
    const { schedule, show, writes } = setUp();
    show(edit('a'));
    schedule.stop();
    expect(vi.getTimerCount()).toBe(0);
    show(edit('b'));
    await vi.runAllTimersAsync();
    expect(writes).toEqual([]);
  });
});
