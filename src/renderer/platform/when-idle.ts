interface Wait {
  /** Ms after which it is no longer put off; absent: until there is time. */
  readonly longest?: number;
}

/**
 * Does something when the window has nothing else to do. Where the browser cannot tell, as in Safari, it is done once
 * what waits now has been done. Answers how to call it off.
 */
export function whenIdle(task: () => void, { longest }: Wait = {}): () => void {
  if (typeof globalThis.requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 0);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(() => task(), longest === undefined ? {} : { timeout: longest });
  return () => cancelIdleCallback(idle);
}
