let reachable = true;
const listeners = new Set<() => void>();

/** Noted by the transport: whether the process behind the window answers. */
export function noteHostReachable(value: boolean): void {
  if (value === reachable) return;
  reachable = value;
  for (const listener of listeners) listener();
}

/** Does the process behind the window answer? On the desktop it always does. */
export function isHostReachable(): boolean {
  return reachable;
}

/** Calls when that changes. Answers how to stop. */
export function onHostReachable(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
