/** The windows and tabs of this process that are there and have work of their own on disk. */
const present = new Set<string>();

/**
 * Whether one window or tab is there. Another process can be asked for by its pid (`liveness.ts`); the windows
 * of one process share a pid, so each has an id of its own.
 */
export interface Presence {
  readonly instance: string;
  /** It has written unsaved work: until it goes, that work is nobody else's to take up or to discard. */
  note(): void;
  /** It went, such as a tab whose page crashed, or came back. */
  set(isThere: boolean): void;
}

/** A window that is there, without work so far. */
export function createPresence(instance: string): Presence {
  let isThere = true;
  let hasWork = false;
  const look = (): void => {
    if (isThere && hasWork) present.add(instance);
    else present.delete(instance);
  };
  return {
    instance,
    note() {
      hasWork = true;
      look();
    },
    set(next) {
      isThere = next;
      look();
    },
  };
}

/** True while the window of this process that has this id is there. */
export function isPresent(instance: string): boolean {
  return present.has(instance);
}
