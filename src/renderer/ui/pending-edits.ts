import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Typing reaches the plan after this pause, so that one burst is one command. */
const COMMIT_AFTER_MS = 300;

const NEVER = () => false;
const waiting = new Set<() => void>();

/**
 * Sends everything that has been typed but not yet committed into the plan. To be called before the plan is
 * saved, closed, exported, or a step is undone: a shortcut or a native menu does not take the focus away
 * from the field.
 */
export function flushPendingEdits(): void {
  for (const flush of [...waiting]) flush();
}

/** Makes `flush` part of `flushPendingEdits` while the component lives, and calls it when it goes. */
export function usePendingEdit(flush: () => void): void {
  useEffect(() => {
    waiting.add(flush);
    return () => {
      waiting.delete(flush);
      flush();
    };
  }, [flush]);
}

interface Draft<T> {
  /** What to show: the typed value while it waits, else the value of the plan. */
  readonly shown: T;
  readonly change: (value: T) => void;
  /** Commits at once; to be called on blur. */
  readonly flush: () => void;
}

/**
 * Holds what is typed until a pause, leaving the field, or `flushPendingEdits`; then hands it to
 * `onCommit`. A value that changed elsewhere, such as by undo, shows unless typing is under way.
 */
export function useDraft<T>(
  value: T,
  onCommit: (value: T) => void,
  /** Values that a pause alone does not commit, such as an empty name on its way to another name. */
  waits: (value: T) => boolean = NEVER,
): Draft<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const pending = useRef<{ readonly value: T } | null>(null);
  const timer = useRef(0);
  const commit = useRef(onCommit);
  useLayoutEffect(() => {
    commit.current = onCommit;
  });
  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    const typed = pending.current;
    if (!typed) return;
    pending.current = null;
    setDraft(null);
    commit.current(typed.value);
  }, []);
  const change = useCallback(
    (next: T) => {
      pending.current = { value: next };
      setDraft(pending.current);
      window.clearTimeout(timer.current);
      if (!waits(next)) timer.current = window.setTimeout(flush, COMMIT_AFTER_MS);
    },
    [flush, waits],
  );
  usePendingEdit(flush);
  return { shown: draft ? draft.value : value, change, flush };
}
