import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from './when-idle';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('in a browser that cannot tell when it is idle', () => {
  beforeEach(() => vi.stubGlobal('requestIdleCallback', undefined));

  it('is done after what is being done now', () => {
    const task = vi.fn();
    whenIdle(task, { longest: 200 });
    expect(task).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(task).toHaveBeenCalledOnce();
  });

  it('is not done once it was called off', () => {
    const task = vi.fn();
    whenIdle(task)();
    vi.runAllTimers();
    expect(task).not.toHaveBeenCalled();
  });
});

describe('in other browsers', () => {
  it('waits for an idle moment, not longer than it may, and can be called off', () => {
    const request = vi.fn((_task: () => void, _options: { readonly timeout?: number }) => 7);
    const cancel = vi.fn();
    vi.stubGlobal('requestIdleCallback', request);
    vi.stubGlobal('cancelIdleCallback', cancel);
    const task = vi.fn();
    const callOff = whenIdle(task, { longest: 200 });
    vi.runAllTimers();
    expect(task).not.toHaveBeenCalled();
    expect(request.mock.lastCall?.[1]).toEqual({ timeout: 200 });
    request.mock.lastCall?.[0]();
    expect(task).toHaveBeenCalledOnce();
    callOff();
    expect(cancel).toHaveBeenCalledWith(7);
  });
});
