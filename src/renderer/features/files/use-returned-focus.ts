import { useEffect, useLayoutEffect, useRef } from 'react';

/** One dialog often follows another, after an answer of the host. */
const SETTLED_MS = 120;

/**
 * Puts the focus back to where it was before the first of a row of dialogs, once the last one has gone and
 * unless something else has taken it.
 */
export function useReturnedFocus(isOpen: boolean): void {
  const origin = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isOpen) origin.current ??= document.activeElement;
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) return undefined;
    const timer = setTimeout(() => {
      const before = origin.current;
      origin.current = null;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [isOpen]);
}
