import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { TypingPause } from './typing-pause';

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
  /** Takes back what waits. */
  readonly drop: () => void;
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
  const pause = useRef<TypingPause | null>(null);
  const commit = useRef(onCommit);
  useLayoutEffect(() => {
    commit.current = onCommit;
  });
  const flush = useCallback(() => {
    pause.current?.stop();
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
      pause.current ??= new TypingPause(flush);
      if (waits(next)) pause.current.stop();
      else pause.current.note();
    },
    [flush, waits],
  );
  const drop = useCallback(() => {
    pause.current?.stop();
    pending.current = null;
    setDraft(null);
  }, []);
  usePendingEdit(flush);
  return { shown: draft ? draft.value : value, change, flush, drop };
}
