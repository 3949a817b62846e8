import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TypingPause } from './typing-pause';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Types a key every 100 ms for so long. */
function typeFor(pause: TypingPause, ms: number): void {
  for (let typed = 0; typed < ms; typed += 100) {
    pause.note();
    vi.advanceTimersByTime(100);
  }
}

it('hands a burst over once, after a pause', () => {
  const run = vi.fn();
  const pause = new TypingPause(run);
  typeFor(pause, 1000);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(run).toHaveBeenCalledTimes(1);
});

it('does not wait for a pause that never comes', () => {
  const run = vi.fn();
  typeFor(new TypingPause(run), 6000);
  expect(run.mock.calls.length).toBeGreaterThanOrEqual(3);
});

it('leaves nothing behind when it is stopped', () => {
  const run = vi.fn();
  const pause = new TypingPause(run);
  pause.note();
  pause.stop();
  vi.advanceTimersByTime(5000);
  expect(run).not.toHaveBeenCalled();
});
